import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeGoals } from '../../scripts/bench/goals.ts';
import type { BenchRow } from '../../scripts/bench/goals.ts';
import { findMedian, measureCommand } from '../../scripts/bench/measure.ts';
import { parseBenchOptions } from '../../scripts/bench/options.ts';
import { formatGoals, formatTable } from '../../scripts/bench/print-table.ts';
import { buildSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { formatRecord, writeContent } from '../../scripts/bench/write-content.ts';
import { checkContentFolder } from '../../scripts/check-content.ts';

const PAGES = 400;

async function printContent(seed: number, pages = PAGES): Promise<string[]> {
  const files = await buildSyntheticContent({ pages, seed });
  return [...files].map(([file, record]) => `${file}\n${formatRecord(record)}`);
}

const took = (seconds: number, peakBytes = 1e9) => ({ seconds, cpuSeconds: seconds, peakBytes });

const row = (over: Partial<BenchRow>): BenchRow => ({
  name: 'buatan',
  isCountry: false,
  pages: 1000,
  files: 2000,
  bytes: 2e7,
  build: took(4),
  hugo: { ...took(1), bytes: 2e7 },
  ...over,
});

describe('the made-up content', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
    await writeContent(folder, await buildSyntheticContent({ pages: PAGES }));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('is the same to the byte for the same seed, and another for another seed', async () => {
    expect(await printContent(7)).toEqual(await printContent(7));
    expect(await printContent(8)).not.toEqual(await printContent(7));
  });

  it('keeps every rule that real content keeps', async () => {
    expect(await checkContentFolder(folder)).toEqual([]);
  });

  it('calls every election an example, long before there were such elections', async () => {
    const files = await buildSyntheticContent({ pages: 9000 });
    const elections = [...files].filter(([file]) => file.startsWith('elections/'));
    expect(elections.length).toBeGreaterThan(1);
    for (const [, election] of elections) expect(election).toMatchObject({ isExample: true });
    expect(elections.map(([file]) => file)).toEqual(['elections/contoh-1951.yaml', 'elections/contoh-1956.yaml']);
  });

  it('grows with the pages that are asked for', async () => {
    const [few, many] = [await printContent(1, 400), await printContent(1, 1600)];
    expect(many.length / few.length).toBeGreaterThan(3);
    expect(many.length / few.length).toBeLessThan(6);
  });
});

describe('the goals of the build', () => {
  const verdicts = (rows: readonly BenchRow[]) => judgeGoals(rows).map(({ reached }) => reached);
  const country = row({
    isCountry: true,
    name: 'negeri',
    pages: 6000,
    files: 12_000,
    build: took(24),
    hugo: undefined,
  });

  it('are reached by a build within all of them', () => {
    const rows = [row({}), row({ pages: 10_000, build: took(40), hugo: { ...took(10), bytes: 1 } }), country];
    expect(verdicts(rows)).toEqual([true, true, true, true, true]);
  });

  it('are missed one by one', () => {
    expect(verdicts([row({ build: took(5.1) }), country])[0]).toBe(false);
    expect(verdicts([row({}), row({ pages: 2000, build: took(9.3) })])[1]).toBe(false);
    expect(verdicts([row({ build: took(4, 1.6e9) })])[2]).toBe(false);
    expect(verdicts([{ ...country, build: took(61) }])[3]).toBe(false);
    expect(verdicts([{ ...country, files: 20_000 }])[4]).toBe(false);
  });

  it('are not judged where nothing was measured', () => {
    expect(verdicts([row({ hugo: undefined })])).toEqual([undefined, undefined, true, undefined, undefined]);
    expect(formatGoals(judgeGoals([row({ hugo: undefined })]))).toContain('tidak diukur: paling lama 5 × Hugo\n');
  });

  it('stand below a table with a line for each content', () => {
    const lines = formatTable([row({ name: 'buatan 1500' }), country]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| buatan 1500 \| +1000 \| +4,0 \| +4,00 \| .+ \| +4,0 \|$/u);
    expect(lines[3]).toMatch(/– \|$/u);
  });
});

describe('the options of the bench', () => {
  it('are three sizes, one run and Hugo, unless others are asked for', () => {
    expect(parseBenchOptions([], {})).toEqual({
      pages: [1500, 5000, 10_000],
      runs: 1,
      withHugo: true,
      asJson: false,
      content: undefined,
    });
    const args = ['--pages', '1500,5000', '--runs', '3', '--no-hugo', '--json', '--content', 'src/content'];
    expect(parseBenchOptions(args, {})).toMatchObject({ pages: [1500, 5000], runs: 3, withHugo: false, asJson: true });
    expect(parseBenchOptions([], { BENCH_CONTENT: 'src/content' }).content).toMatch(/src[\\/]content$/u);
  });

  it.each([
    [['--pages', 'banyak'], 'Nilai --pages tidak dapat dipakai: "banyak".'],
    [['--pages', '10'], 'Nilai --pages tidak dapat dipakai: "10".'],
    [['--runs', '0'], 'Nilai --runs tidak dapat dipakai: "0".'],
    [['--content', 'tidak/ada'], 'Folder isi tidak ditemukan: "tidak/ada".'],
    [['--halaman', '5'], 'Pilihan tidak dikenal: "--halaman 5".'],
  ])('that cannot be used, like %j, are answered in a sentence', (args, message) => {
    expect(() => parseBenchOptions(args, {})).toThrow(message);
  });
});

describe('a measurement', () => {
  it('counts the time and, where the system tells it, the memory of a command and what it starts', async () => {
    const wait = 'const end = Date.now() + 300; const held = Buffer.alloc(8e7, 1); while (Date.now() < end) held.at(0)';
    const start = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(wait)}])`;
    const { seconds, peakBytes } = await measureCommand({ program: process.execPath, args: ['-e', start] });
    expect(seconds).toBeGreaterThan(0.3);
    if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(8e7);
  });

  it('of a command that fails is none, and says what the command said', async () => {
    const run = { program: process.execPath, args: ['-e', 'console.error("rusak"); process.exit(3)'] };
    await expect(measureCommand(run)).rejects.toThrow(/ended with 3:\nrusak/u);
  });

  it('made several times is that of the middle one', () => {
    expect(findMedian([took(9), took(1), took(5)]).seconds).toBe(5);
    expect(findMedian([took(9), took(1)]).seconds).toBe(1);
  });
});
