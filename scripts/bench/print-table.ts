import { formatMarkdownTable } from '../markdown-table.ts';
import { findPageTime, findRatio } from './goals.ts';
import type { BenchRow, GoalResult } from './goals.ts';

const HEAD = [
  'isi',
  'halaman',
  'detik',
  'ms/halaman',
  'CPU detik',
  'puncak MB',
  'berkas',
  'MB',
  'Hugo detik',
  'Hugo CPU',
  'Hugo MB',
  '× Hugo',
];

const decimal = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits).replace('.', ',');

const inMegabytes = (bytes: number | undefined): string => decimal(bytes === undefined ? undefined : bytes / 1e6, 0);

function listCells(row: BenchRow): string[] {
  const { build, hugo } = row;
  return [
    row.name,
    String(row.pages),
    decimal(build.seconds, 1),
    decimal(findPageTime(row), 2),
    decimal(build.cpuSeconds, 1),
    inMegabytes(build.peakBytes),
    String(row.files),
    inMegabytes(row.bytes),
    decimal(hugo?.seconds, 1),
    decimal(hugo?.cpuSeconds, 1),
    inMegabytes(hugo?.bytes),
    decimal(findRatio(row), 1),
  ];
}

/** Formats the measured rows as a table that Markdown reads too. */
export const formatTable = (rows: readonly BenchRow[]): string => formatMarkdownTable([HEAD, ...rows.map(listCells)]);

/** Formats the judgement of each goal as a line. */
export function formatGoals(goals: readonly GoalResult[]): string {
  return goals
    .map(({ goal, found, reached }) => {
      const verdict = reached === undefined ? 'tidak diukur' : reached ? 'tercapai' : 'tidak tercapai';
      return `${verdict}: ${goal}${reached === undefined ? '' : ` (${found})`}`;
    })
    .join('\n');
}
