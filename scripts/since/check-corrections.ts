import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../src/domain/records.ts';
import { draftCorrection } from './draft-correction.ts';
import type { Moves } from './follow-records.ts';
import { listChanges, type Change } from './list-changes.ts';
import { namesValue, writeValue } from './name-value.ts';
import { isFields, type Fields, type FileValues } from './record-values.ts';

/** What two versions of a content folder are called and dated in a message. */
export interface Comparison {
  /** The version before, as the editor named it. */
  readonly since: string;
  /** The day that a new correction would bear. */
  readonly today: string;
}

type Correction = { readonly file: string; readonly value: Fields };

const isCorrection = (file: string): boolean => file.startsWith('corrections/');

const textOf = ({ value }: Correction, key: string): string => String(value[key] ?? '');

const covers = (correction: Correction, { record, field, formerField }: Change): boolean => {
  const stated = textOf(correction, 'field');
  return (
    textOf(correction, 'record') === record &&
    [field, formerField].some(
      (path) => path === stated || path.startsWith(`${stated}.`) || path.startsWith(`${stated}[`),
    )
  );
};

/** Corrections are only added: one that stood is neither taken away nor rewritten, but for the new name of its record. */
function* checkFormer(before: FileValues, after: FileValues, moves: Moves, { since }: Comparison): Generator<Fault> {
  for (const [file, old] of before) {
    if (!isCorrection(file) || !isFields(old)) continue;
    const now = after.get(file);
    if (!isFields(now)) {
      const message = `koreksi ini ada di ${since}, sekarang tidak ada lagi. Catatan koreksi hanya bertambah: kembalikan berkasnya; bila koreksinya sendiri keliru, tulis koreksi baru.`;
      yield { file, field: 'berkas', message };
      continue;
    }
    const record = moves.get(String(old['record']));
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (isDeepStrictEqual(old[key], now[key]) || (key === 'record' && now[key] === record)) continue;
      const message = `koreksi yang sudah terbit berubah: di ${since} tertulis "${writeValue(old[key])}". Catatan koreksi hanya bertambah: kembalikan isinya dan tulis koreksi baru.`;
      yield { file, field: key, message };
    }
  }
}

/** No new correction is older than the one before it of the same record, so that the list tells what came after what. */
function* checkDates(before: FileValues, added: readonly Correction[], moves: Moves): Generator<Fault> {
  const newest = new Map<string, string>();
  for (const [file, old] of before) {
    if (!isCorrection(file) || !isFields(old)) continue;
    const record = moves.get(String(old['record'])) ?? String(old['record']);
    const date = String(old['date']);
    if (date > (newest.get(record) ?? '')) newest.set(record, date);
  }
  for (const correction of added) {
    const last = newest.get(textOf(correction, 'record')) ?? '';
    if (textOf(correction, 'date') >= last) continue;
    const message = `ditemukan ${textOf(correction, 'date')}, lebih lama daripada koreksi terakhir catatan ini (${last}). Tulis hari koreksi ini dibuat.`;
    yield { file: correction.file, field: 'date', message };
  }
}

const describe = ({ before, after }: Change, since: string): string =>
  after === undefined
    ? `fakta yang terbit di ${since} dihapus: "${writeValue(before)}"`
    : `fakta yang terbit di ${since} berubah dari "${writeValue(before)}" menjadi "${writeValue(after)}"`;

const toMissing = (change: Change, { since, today }: Comparison): Fault => ({
  file: change.file,
  field: change.field,
  message: `${describe(change, since)}, tanpa koreksi baru. Kembalikan isinya, atau isi alasan dan sumbernya lalu simpan sebagai ${draftCorrection(change, today)}`,
});

/** What the corrections of a change leave unsaid of it: the old or the new value. */
function* checkWords(change: Change, found: readonly Correction[], isExact: boolean): Generator<Fault> {
  for (const [key, value, which] of [
    ['before', change.before, 'lama'],
    ['after', change.after, 'baru'],
  ] as const) {
    if (!isExact && typeof value !== 'number') continue;
    if (found.some((correction) => namesValue(textOf(correction, key), value))) continue;
    const [first] = found;
    if (!first) continue;
    const message = `ditemukan "${textOf(first, key)}"; nilai ${which} ${change.record}, ${change.field}, ialah "${writeValue(value)}". Sebut nilai itu di sini.`;
    yield { file: first.file, field: key, message };
  }
}

/** Changes of published facts that no new correction tells of, and corrections that were not left as they stood. */
export const checkCorrections = (
  before: FileValues,
  after: FileValues,
  comparison: Comparison,
): { readonly changes: readonly Change[]; readonly faults: readonly Fault[] } => {
  const { changes, moves } = listChanges(before, after);
  const added = [...after].flatMap(([file, value]) =>
    isCorrection(file) && !before.has(file) && isFields(value) ? [{ file, value }] : [],
  );
  const faults: Fault[] = [...checkFormer(before, after, moves, comparison), ...checkDates(before, added, moves)];
  const coveredBy = new Map(
    added.map((correction) => [correction, changes.filter((change) => covers(correction, change)).length]),
  );
  for (const change of changes) {
    const found = added.filter((correction) => covers(correction, change));
    if (found.length === 0) faults.push(toMissing(change, comparison));
    else
      faults.push(
        ...checkWords(
          change,
          found,
          found.every((correction) => coveredBy.get(correction) === 1),
        ),
      );
  }
  return { changes, faults };
};
