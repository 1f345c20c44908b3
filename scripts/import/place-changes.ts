import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { replaceFolder } from '../build/replace-folder.ts';
import type { Fault } from '../check-content.ts';
import { readChecked } from '../content/read-checked.ts';
import type { FileMemory } from '../content/read-record.ts';
import { mergeRecord, type Change } from './changes.ts';
import { isUntouched, parseRecord, toStampedText, toYaml } from './stamp.ts';

/** What became of the files of an import. */
export interface Placement {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Files that a person has edited and that say otherwise: left as they are, with the difference. */
  readonly kept: readonly { readonly file: string; readonly difference: string }[];
  /** Faults of the folder as it would stand; with any, nothing was moved. */
  readonly faults: readonly Fault[];
}

type Outcome =
  | { readonly kind: 'added' | 'changed'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'kept'; readonly difference: string };

/** What a change does to the text of its file. */
const applyChange = ({ file, record, keep, keepAlways }: Change, text: string | undefined): Outcome => {
  if (text === undefined) return { kind: 'added', text: toStampedText(record) };
  const existing = parseRecord(text);
  const isOurs = isUntouched(text);
  const merged = mergeRecord(existing, record, isOurs ? keepAlways : keep.union(keepAlways));
  if (merged === existing) return { kind: 'unchanged' };
  if (isOurs) return { kind: 'changed', text: toStampedText(merged) };
  const difference = createTwoFilesPatch(file, file, toYaml(existing), toYaml(merged), 'sekarang', 'menurut tabel');
  return { kind: 'kept', difference };
};

const readIfThere = async (file: string): Promise<string | undefined> =>
  existsSync(file) ? readFile(file, 'utf8') : undefined;

/** What was read in a folder, as it stands in a copy of it whose files are the same but for those that `changed` names. */
const carryOver = (memory: FileMemory, dir: string, copy: string, changed: readonly string[]): FileMemory => {
  const carried: FileMemory = new Map();
  for (const [path, read] of memory)
    carried.set(path.startsWith(dir + sep) ? join(copy, path.slice(dir.length)) : path, read);
  for (const file of changed) carried.delete(join(copy, file));
  return carried;
};

/** Where the differences that an import did not write are kept: beside the content folder. */
export const toDifferenceFile = (dir: string): string => `${dir}.perbedaan.diff`;

/**
 * Works out what an import does to a content folder, on a copy beside it; the copy takes the folder's place in one step
 * when `isDry` is false and the whole folder is free of faults. An interruption leaves the folder as it was. What `memory`
 * knows of the folder is not read again.
 */
export const placeChanges = async (
  dir: string,
  changes: readonly Change[],
  {
    isDry,
    memory,
    onProgress,
  }: { readonly isDry: boolean; readonly memory: FileMemory; readonly onProgress: (done: number) => void },
): Promise<Placement> => {
  const copy = join(dirname(dir), `.${basename(dir)}.impor-${String(process.pid)}`);
  const interrupt = (): never => {
    rmSync(copy, { recursive: true, force: true });
    console.error('\nDihentikan; tidak ada yang diubah.');
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    await mkdir(copy, { recursive: true });
    if (existsSync(dir)) await cp(dir, copy, { recursive: true });
    const placement = await writeChanges(copy, changes, onProgress);
    const { faults } = await readChecked(copy, carryOver(memory, dir, copy, placement.changed));
    const isNews = placement.added.length > 0 || placement.changed.length > 0;
    if (faults.length === 0 && !isDry) {
      if (isNews) await replaceFolder(copy, dir);
      await writeDifferences(dir, placement.kept);
    }
    return { ...placement, faults };
  } finally {
    await rm(copy, { recursive: true, force: true });
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
};

const writeChanges = async (
  copy: string,
  changes: readonly Change[],
  onProgress: (done: number) => void,
): Promise<Omit<Placement, 'faults'>> => {
  const added: string[] = [];
  const changed: string[] = [];
  const kept: Placement['kept'][number][] = [];
  let unchanged = 0;
  for (const [index, change] of changes.entries()) {
    const path = join(copy, change.file);
    const outcome = applyChange(change, await readIfThere(path));
    if (outcome.kind === 'unchanged') unchanged++;
    else if (outcome.kind === 'kept') kept.push({ file: change.file, difference: outcome.difference });
    else {
      (outcome.kind === 'added' ? added : changed).push(change.file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, outcome.text);
    }
    onProgress(index + 1);
  }
  return { added, changed, unchanged, kept };
};

const writeDifferences = async (dir: string, kept: Placement['kept']): Promise<void> => {
  const file = toDifferenceFile(dir);
  if (kept.length === 0) return rm(file, { force: true });
  await writeFile(`${file}.baru`, kept.map(({ difference }) => difference).join('\n'));
  await rename(`${file}.baru`, file);
};
