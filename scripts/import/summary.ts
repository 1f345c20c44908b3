import { relative } from 'node:path';
import type { BallotRow } from './ballot-rows.ts';
import type { TableWarning } from './faults.ts';
import { toDifferenceFile, type Placement } from './place-changes.ts';
import type { TallyRow } from './tally-changes.ts';

const count = (value: number): string => value.toLocaleString('id-ID');

/** Counts of a table of ballots, in words. */
export const countBallots = (entries: readonly BallotRow[]): string => {
  const pairs = entries.filter(({ names }) => names).length;
  const races = new Set(entries.map(({ region }) => region.code)).size;
  return `${count(entries.length)} baris: ${count(races)} pemilihan, ${count(pairs)} pasangan, ${count(pairs * 2)} calon, ${count(entries.length - pairs)} kolom kosong`;
};

/** Counts of a table of votes, in words. */
export const countTallies = (entries: readonly TallyRow[]): string => {
  const known = entries.filter(({ votes }) => votes !== undefined).length;
  const races = new Set(entries.map(({ region }) => region.code)).size;
  return `${count(entries.length)} baris: ${count(races)} pemilihan, ${count(known)} kotak dengan suara, ${count(entries.length - known)} belum diketahui`;
};

/** Prints what to look at, what became of the files, and how the run ended. */
export const printSummary = (
  counts: string,
  warnings: readonly TableWarning[],
  placement: Placement,
  { dir, isDry }: { readonly dir: string; readonly isDry: boolean },
): void => {
  for (const { line, message } of [...warnings].sort((a, b) => a.line - b.line))
    console.log(`Perhatikan baris ${String(line)}: ${message}.`);
  for (const { file, difference } of placement.kept)
    console.log(`Tidak diubah karena disunting dengan tangan: ${file}\n${difference.split('\n').slice(2).join('\n')}`);
  const { added, changed, unchanged, kept } = placement;
  console.log(counts);
  console.log(
    `Berkas: ${count(added.length)} baru, ${count(changed.length)} diperbarui, ${count(unchanged)} sudah sama, ${count(kept.length)} disunting dengan tangan dan tidak diubah`,
  );
  console.log(`Peringatan: ${count(warnings.length)}`);
  if (isDry) console.log('Percobaan saja (--dry-run): tidak ada yang ditulis.');
  else if (kept.length > 0) console.log(`Perbedaannya tertulis di ${relative(process.cwd(), toDifferenceFile(dir))}`);
};
