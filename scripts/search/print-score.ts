import { isNegative, listMisses, type Judged, type Recall, type Result, type Score } from './score.ts';
import { formatMarkdownTable } from '../markdown-table.ts';
import { formatShare } from './share.ts';

const shareOf = (part: number, { n }: Recall): number | null => (n === 0 ? null : part / n);

const toShares = (recall: Recall) => ({
  n: recall.n,
  'recall@1': shareOf(recall.first, recall),
  'recall@5': shareOf(recall.five, recall),
});

/** A score as `--json` prints it: recall as a share from 0 to 1, null where nothing was asked; negatives as counts. */
export const toScoreJson = ({ classes, overall, negative }: Score) => ({
  classes: Object.fromEntries([...classes].map(([name, recall]) => [name, toShares(recall)])),
  overall: toShares(overall),
  negative,
});

const toRow = (name: string, { n, first, five }: Recall): readonly string[] => [
  name,
  String(n),
  formatShare(first, n),
  formatShare(five, n),
];

const listNames = (results: readonly Result[]): string =>
  results
    .slice(0, 3)
    .map(({ name }) => name)
    .join('; ');

const placeOf = ({ rank, isGuessed, guesses }: Judged): string => {
  if (rank !== undefined) return `jawaban di tempat ${String(rank)}`;
  if (isGuessed) return `jawaban hanya sebagai dugaan`;
  return guesses.length > 0 ? `bukan pula di antara dugaan (${listNames(guesses)})` : 'tanpa dugaan';
};

const formatMiss = (judged: Judged): string => {
  const { query, results } = judged;
  const shown = listNames(results) || 'tidak ada';
  if (isNegative(query)) return `${query.className} | ${query.text} | seharusnya tidak ada orang | muncul: ${shown}`;
  const expected = query.answers.map(({ name }) => name).join(' atau ');
  return `${query.className} | ${query.text} | seharusnya ${expected} | muncul: ${shown} | ${placeOf(judged)}`;
};

/** Formats a score for people: a table by class in per cent, the negative queries, and a line for each miss. */
export const formatScore = (score: Score, judged: readonly Judged[]): string => {
  const table = formatMarkdownTable([
    ['kelas', 'kueri', 'recall@1 %', 'recall@5 %'],
    ...[...score.classes].map(([name, recall]) => toRow(name, recall)),
    toRow('semua', score.overall),
  ]);
  const { n, clean } = score.negative;
  const negative =
    n === 0
      ? 'Kueri negatif: tidak ada.'
      : `Kueri negatif: ${String(clean)} dari ${String(n)} bersih (tidak ada orang atau pasangan sebagai hasil).`;
  const misses = listMisses(judged);
  const list =
    misses.length === 0
      ? 'Meleset: tidak ada.'
      : [
          `Meleset (jawaban tidak di tempat pertama): ${String(misses.length)}`,
          ...misses.map((one) => `  ${formatMiss(one)}`),
        ].join('\n');
  return `${table}\n\n${negative}\n${list}`;
};
