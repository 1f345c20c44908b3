import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Fault } from '../../src/domain/records.ts';

type Path = readonly PropertyKey[];
type LineFault = Pick<Fault, 'field' | 'message'> & { readonly line: number };

/** A YAML text as it stands: its value, and where and how each field was written. */
export type YamlText = {
  readonly value: unknown;
  /** What is wrong with the writing itself: a text that cannot be read, a number that YAML reads as another. */
  readonly faults: readonly LineFault[];
  /** The line of a field, or of the nearest part around it that is there. */
  readonly findLine: (path: Path) => number;
  /** A field as written, fit for a message; undefined when it is not there or empty. */
  readonly show: (path: Path) => string | undefined;
};

const sentences: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'kunci yang sama ditulis dua kali; gabungkan atau hapus salah satunya',
  BAD_INDENT: 'jarak masuk baris ini tidak cocok dengan baris di atasnya',
  TAB_AS_INDENT: 'baris dimulai dengan tab; pakai spasi',
  MISSING_CHAR: 'ada tanda yang hilang, biasanya kutip atau kurung penutup',
  ALIAS: 'tanda & dan * tidak dipakai di sini; beri tanda kutip pada teksnya',
};

type Tree = { readonly document: Document.Parsed; readonly lineAt: (offset: number) => number };

const parseTree = (text: string, firstLine: number): Tree => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: ['timestamp'], logLevel: 'silent' });
  return { document, lineAt: (offset) => lines.linePos(offset).line + firstLine - 1 };
};

/** Parses a YAML text whose first line is line `firstLine` of its file; never throws on what stands in it. */
export const parseYaml = (text: string, firstLine = 1): YamlText => {
  const { document, lineAt } = parseTree(text, firstLine);
  const broken = document.errors[0];
  const alias = broken || !text.includes('*') ? undefined : findAlias(document);
  if (broken || alias) {
    const line = lineAt(broken?.pos[0] ?? alias?.range?.[0] ?? 0);
    const reason = sentences[broken?.code ?? 'ALIAS'] ?? 'periksa kutip, titik dua, dan jarak masuk di baris ini';
    const fault = { line, field: 'berkas', message: `YAML tidak terbaca: ${reason}.` };
    return { value: undefined, faults: [fault], findLine: () => line, show: () => undefined };
  }
  // A tree takes many times the memory of its text, and only a fault asks for it again.
  let kept: Tree | undefined;
  const tree = (): Tree => (kept ??= parseTree(text, firstLine));
  return {
    value: document.toJS(),
    faults: [...listMisreadNumbers(document, lineAt)],
    findLine: (path) => tree().lineAt(findOffset(tree().document, path)),
    show: (path) => show(tree().document.getIn(path, true)),
  };
};

const findAlias = (document: Document): Node | undefined => {
  let found: Node | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    found = node;
    return visit.BREAK;
  });
  return found;
};

/** Whole numbers not written as such: `56.000` is 56 for YAML, `1e3` is 1000. */
const listMisreadNumbers = (document: Document, lineAt: (offset: number) => number): LineFault[] => {
  const faults: LineFault[] = [];
  visit(document, {
    Scalar: (_, { value, source = '', range }, ancestors) => {
      if (!Number.isInteger(value) || /^(0|-?[1-9]\d*)$/.test(source)) return;
      const key = ancestors.findLast(isPair)?.key;
      faults.push({
        line: lineAt(range?.[0] ?? 0),
        field: isScalar(key) ? String(key.value) : 'berkas',
        message: `tertulis ${source}, terbaca ${String(value)}. Tulis bilangan bulat dengan angka saja, tanpa titik ribuan dan tanpa nol di belakang koma.`,
      });
    },
  });
  return faults;
};

const findOffset = (document: Document, path: Path): number => {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const item = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (isScalar(item?.key)) offset = item.key.range?.[0] ?? offset;
      node = item?.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
};

const show = (node: unknown): string | undefined => {
  const text = isScalar(node)
    ? showScalar(node.value, node.source)
    : isCollection(node)
      ? JSON.stringify(node)
      : undefined;
  const visible = text?.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return visible !== undefined && visible.length > 80 ? `${visible.slice(0, 77)}…` : visible;
};

const showScalar = (value: unknown, source: string | undefined): string | undefined => {
  if (value === null) return undefined;
  return typeof value === 'string' ? `"${value}"` : source;
};
