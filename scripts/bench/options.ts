import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';
import { ROOT } from '../project.ts';

export interface BenchOptions {
  readonly pages: readonly number[];
  /** How often each build is measured; the median counts. */
  readonly runs: number;
  readonly withHugo: boolean;
  readonly asJson: boolean;
  /** Absolute path of a content folder of the whole country. */
  readonly content: string | undefined;
}

const OPTIONS = {
  pages: { type: 'string', default: '1500,5000,10000' },
  runs: { type: 'string', default: '1' },
  content: { type: 'string' },
  'no-hugo': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const LEAST_PAGES = 300;

function parseCount(name: string, found: string, least: number): number {
  const count = Number(found);
  if (!/^\d+$/u.test(found.trim()) || count < least) {
    throw new CommandError(
      `Nilai --${name} tidak dapat dipakai: "${found}". Seharusnya bilangan bulat, paling sedikit ${least}.`,
    );
  }
  return count;
}

function parseFolder(found: string): string {
  const dir = resolve(ROOT, found);
  if (!existsSync(dir)) {
    throw new CommandError(
      `Folder isi tidak ditemukan: "${found}". Seharusnya folder seperti src/content; buat dengan "npm run import".`,
    );
  }
  return dir;
}

/** Reads what follows `npm run bench --`; the country's folder may come from `BENCH_CONTENT` instead. */
export function parseBenchOptions(args: string[], env: Readonly<Record<string, string | undefined>>): BenchOptions {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS }));
  } catch {
    throw new CommandError(
      `Pilihan tidak dikenal: "${args.join(' ')}". Yang ada: --pages 1500,5000 --runs 3 --content FOLDER --no-hugo --json.`,
    );
  }
  const content = values.content ?? env['BENCH_CONTENT'];
  return {
    pages: values.pages
      .split(',')
      .filter(Boolean)
      .map((found) => parseCount('pages', found, LEAST_PAGES)),
    runs: parseCount('runs', values.runs, 1),
    withHugo: !values['no-hugo'],
    asJson: values.json,
    content: content ? parseFolder(content) : undefined,
  };
}
