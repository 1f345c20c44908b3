import type { Measurement } from './measure.ts';

/** What one content took to build, and the same pages with Hugo. */
export interface BenchRow {
  readonly name: string;
  readonly isCountry: boolean;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly build: Measurement;
  readonly hugo: (Measurement & { readonly bytes: number }) | undefined;
}

/** A goal with the figure that it is judged by; `reached` is undefined where nothing was measured. */
export interface GoalResult {
  readonly goal: string;
  readonly found: string;
  readonly reached: boolean | undefined;
}

export const GOALS = {
  timesHugo: 5,
  growth: 1.15,
  peakBytes: 1.5e9,
  countrySeconds: 60,
  files: 20_000,
} as const;

const decimal = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',');

/** Milliseconds of building for one page. */
export function findPageTime({ build, pages }: BenchRow): number {
  return (build.seconds * 1000) / pages;
}

/** How many times as long as Hugo a build took. */
export function findRatio({ build, hugo }: BenchRow): number | undefined {
  return hugo && build.seconds / hugo.seconds;
}

function judge(
  goal: string,
  figures: readonly { name: string; value: number }[],
  limit: number,
  unit = '',
): GoalResult {
  return {
    goal,
    found:
      figures.length === 0
        ? 'tidak diukur'
        : figures.map(({ name, value }) => `${name} ${decimal(value)}${unit}`).join('; '),
    reached: figures.length === 0 ? undefined : figures.every(({ value }) => value <= limit),
  };
}

/** Judges the goals of the build by what was measured in one run. */
export function judgeGoals(rows: readonly BenchRow[]): GoalResult[] {
  const figures = (value: (row: BenchRow) => number | undefined, of = rows) =>
    of.flatMap((row) => {
      const found = value(row);
      return found === undefined ? [] : [{ name: row.name, value: found }];
    });
  const made = rows.filter(({ isCountry }) => !isCountry).sort((a, b) => a.pages - b.pages);
  const [smallest, largest] = [made.at(0), made.at(-1)];
  const growth =
    smallest && largest && smallest !== largest
      ? [{ name: `${largest.name} : ${smallest.name}`, value: findPageTime(largest) / findPageTime(smallest) }]
      : [];
  const country = rows.filter(({ isCountry }) => isCountry);
  return [
    judge(`paling lama ${GOALS.timesHugo} × Hugo`, figures(findRatio), GOALS.timesHugo, ' ×'),
    judge(`milidetik per halaman tumbuh paling banyak ${decimal(GOALS.growth)} ×`, growth, GOALS.growth, ' ×'),
    judge(
      'memori puncak paling banyak 1,5 GB',
      figures(({ build }) => build.peakBytes && build.peakBytes / 1e9),
      GOALS.peakBytes / 1e9,
      ' GB',
    ),
    judge(
      `seluruh negeri paling lama ${GOALS.countrySeconds} detik`,
      figures(({ build }) => build.seconds, country),
      GOALS.countrySeconds,
      ' detik',
    ),
    judge(
      `seluruh negeri di bawah ${GOALS.files} berkas`,
      figures(({ files }) => files, country),
      GOALS.files - 1,
    ),
  ];
}
