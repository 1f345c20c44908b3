import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../build/list-files.ts';
import { ownContent } from '../content/read-checked.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { listInlineStyles } from '../headers/style-hashes.ts';
import { ROOT } from '../project.ts';
import { neutralEnv } from '../test/neutral-env.ts';
import type { BenchRow } from './goals.ts';
import { writeHugoSite } from './hugo-site.ts';
import { findMedian, measureCommand } from './measure.ts';
import type { CommandRun, Measurement } from './measure.ts';

const PAGES_PER_SAMPLE = 10;

export interface BenchTask {
  readonly name: string;
  readonly isCountry: boolean;
  /** The content folder to build. */
  readonly content: string;
  readonly runs: number;
  readonly withHugo: boolean;
  /** An existing folder for everything that is made on the way. */
  readonly scratch: string;
}

async function measureRuns(runs: number, prepare: () => Promise<CommandRun>): Promise<Measurement> {
  const measured: Measurement[] = [];
  for (let run = 0; run < runs; run += 1) {
    measured.push(await measureCommand(await prepare()));
  }
  return findMedian(measured);
}

async function sumBytes(dir: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => stat(join(dir, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** The style sheet of a page whose own is as long as the mean, so that both sites write as many bytes. */
async function findTypicalCss(dir: string, pages: readonly string[]): Promise<string> {
  const styles: string[] = [];
  for (const page of pages.filter((_, index) => index % PAGES_PER_SAMPLE === 0)) {
    styles.push(listInlineStyles(await readFile(join(dir, page), 'utf8')).join(''));
  }
  const mean = styles.reduce((sum, { length }) => sum + length, 0) / styles.length;
  return styles.sort((a, b) => Math.abs(a.length - mean) - Math.abs(b.length - mean))[0] ?? '';
}

/** Builds a content folder, and as many pages of the same data with Hugo; each build starts without an old result. */
export async function measureContent(task: BenchTask): Promise<BenchRow> {
  const folder = await mkdtemp(join(task.scratch, 'ukur-'));
  const [site, hugoSource, hugoSite] = ['situs', 'hugo', 'hugo-situs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const build = await measureRuns(task.runs, async () => {
    await rm(site, { recursive: true, force: true });
    return {
      program: process.execPath,
      args: [join(ROOT, 'scripts', 'build.ts')],
      env: { ...neutralEnv, CARDS: 'off', CONTENT_DIR: task.content, OUT_DIR: site },
    };
  });
  const files = await listFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const bytes = await sumBytes(site, files);
  let hugo: BenchRow['hugo'];
  if (task.withHugo) {
    const { records } = await readContentFolder(task.content, ownContent);
    const css = await findTypicalCss(site, pages);
    await writeHugoSite(hugoSource, { records, pages: pages.length, css });
    const measured = await measureRuns(task.runs, async () => {
      await rm(hugoSite, { recursive: true, force: true });
      return { program: 'hugo', args: ['--source', hugoSource, '--destination', hugoSite, '--quiet'] };
    });
    hugo = { ...measured, bytes: await sumBytes(hugoSite, await listFiles(hugoSite)) };
  }
  await rm(folder, { recursive: true, force: true });
  const { name, isCountry } = task;
  return { name, isCountry, pages: pages.length, files: files.length, bytes, build, hugo };
}
