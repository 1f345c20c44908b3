import { HTMLElement, type Node, TextNode } from 'node-html-parser';

const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html input label li main nav ol optgroup option p pre search section select summary ' +
    'svg table tbody td tfoot th thead time title tr ul'
  ).split(' '),
);
const SILENT = new Set(['script', 'style', 'svg', 'template', 'head']);

/** Where an element stands in the text that a reader sees. */
export interface Boundary {
  readonly element: HTMLElement;
  readonly kind: 'block' | 'inline';
}

/** A piece of text, or the edge of an element between two pieces. */
export type Piece = { readonly text: string } | Boundary;

/** Lists the text of an element in reading order, with the edges of the elements in between; `skip` leaves elements out. */
export function* listPieces(node: Node, skip: (element: HTMLElement) => boolean = () => false): Generator<Piece> {
  for (const child of node.childNodes) {
    if (child instanceof TextNode) {
      yield { text: child.text };
      continue;
    }
    if (!(child instanceof HTMLElement) || skip(child)) continue;
    const name = child.rawTagName.toLowerCase();
    // Links of a navigation stand each by itself, also where no space is written between them.
    const isBlock = BLOCKS.has(name) || (name === 'a' && node instanceof HTMLElement && node.rawTagName === 'nav');
    const boundary: Boundary = { element: child, kind: isBlock ? 'block' : 'inline' };
    yield boundary;
    if (!SILENT.has(name)) yield* listPieces(child, skip);
    yield boundary;
  }
}

/** Lists the running texts of an element: what stands on one line of thought, white space collapsed, in reading order. */
export function listTexts(root: HTMLElement, skip?: (element: HTMLElement) => boolean): string[] {
  const texts: string[] = [];
  let text = '';
  for (const piece of listPieces(root, skip)) {
    if ('text' in piece) {
      text += piece.text;
    } else if (piece.kind === 'block') {
      texts.push(text);
      text = '';
    }
  }
  return [...texts, text].map(collapse).filter((line) => line !== '');
}

/** White space as a browser shows it; a no-break space stays. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r ]+/gu, ' ').trim();
}

const isMark = ({ rawTagName }: HTMLElement): boolean => rawTagName.toLowerCase() === 'sup';

/** Whether an element has any text that a reader sees, citation numbers left out. */
export function hasText(element: HTMLElement): boolean {
  for (const piece of listPieces(element, isMark)) {
    if ('text' in piece && /[^\s\u{ad}]/u.test(piece.text)) return true;
  }
  return false;
}

/** Whether an element is no speech of the page: numbers of sources, and code to copy. */
const isUnsaid = (element: HTMLElement): boolean => isMark(element) || element.rawTagName.toLowerCase() === 'pre';

/** The text of an element as a reader is told it, citation numbers and code to copy left out. */
export function readText(element: HTMLElement): string {
  return listTexts(element, isUnsaid)
    .join(' ')
    .replace(/[\t\n\f\r ]+/gu, ' ')
    .replaceAll('\u{a0}', ' ')
    .replaceAll('\u{ad}', '');
}
