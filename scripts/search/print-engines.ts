import type { EngineRow } from './measure-engine.ts';
import type { Recall } from './score.ts';
import { formatMarkdownTable } from '../markdown-table.ts';
import { formatShare } from './share.ts';

const formatRecall = ({ n, first, five }: Recall): string => `${formatShare(first, n)} / ${formatShare(five, n)}`;

const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

const formatTime = (milliseconds: number): string => milliseconds.toFixed(2).replace('.', ',');

/** Formats what the engines did on one query file: a column an engine, recall@1 / recall@5 in per cent by class. */
export const formatEngines = (rows: readonly EngineRow[]): string => {
  const [first] = rows;
  if (first === undefined) return '';
  const line = (name: string, n: string, toCell: (row: EngineRow) => string): readonly string[] => [
    name,
    n,
    ...rows.map(toCell),
  ];
  const none: Recall = { n: 0, first: 0, five: 0 };
  const { classes, overall, negative } = first.score;
  return formatMarkdownTable([
    line('recall@1 / recall@5', 'kueri', ({ name }) => name),
    ...[...classes].map(([name, { n }]) =>
      line(name, String(n), ({ score }) => formatRecall(score.classes.get(name) ?? none)),
    ),
    line('semua', String(overall.n), ({ score }) => formatRecall(score.overall)),
    ...(negative.n > 0
      ? [line('negatif bersih', String(negative.n), ({ score }) => String(score.negative.clean))]
      : []),
    line('bita: skrip', '', ({ scriptBytes }) => formatCount(scriptBytes)),
    line('bita: data', '', ({ dataBytes }) => formatCount(dataBytes)),
    line('bita sampai hasil pertama', '', ({ scriptBytes, dataBytes }) => formatCount(scriptBytes + dataBytes)),
    line('ms/kueri: median', '', ({ middle }) => formatTime(middle)),
    line('ms/kueri: p95', '', ({ slow }) => formatTime(slow)),
  ]);
};
