import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';
import { ROOT } from '../project.ts';

/** A query file and the content folder that it is asked of. */
export interface Trial {
  readonly name: string;
  readonly file: string;
  readonly content: string;
}

/** What `npm run bench:search` is asked to do. */
export interface SearchBenchOptions {
  readonly trials: readonly Trial[];
  /** What is left out, and how to have it; in Indonesian. */
  readonly missing: readonly string[];
}

const OPTIONS = {
  queries: { type: 'string' },
  'country-queries': { type: 'string' },
  content: { type: 'string' },
} as const;

const shared = join(ROOT, '../shared/data');
const countryFolder = '.cache/content/country';

const parse = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    throw new CommandError(
      `Pilihan tidak dikenal: "${args.join(' ')}". ` +
        'Yang ada: --queries KUERI.jsonl --country-queries KUERI.jsonl --content FOLDER (isi seluruh negeri).',
    );
  }
};

/** Reads what follows `npm run bench:search --`; what is not there by default is left out, what was named must exist. */
export const readBenchOptions = (args: string[]): SearchBenchOptions => {
  const values = parse(args);
  const trials: Trial[] = [];
  const missing: string[] = [];
  const add = (name: string, file: string, content: string, isNamed: boolean): void => {
    const found = [file, content].find((path) => !existsSync(path));
    if (found === undefined) trials.push({ name, file, content });
    else {
      const reason =
        found === file
          ? `berkas kueri tidak ditemukan: "${file}". Seharusnya JSON Lines; sebut berkas lain dengan --queries atau --country-queries.`
          : `folder isi tidak ditemukan: "${content}". Buat dengan "npm run import -- ballot-2024.csv --out ${countryFolder}" atau sebut dengan --content.`;
      if (isNamed) throw new CommandError(`${name}: ${reason}`);
      missing.push(`${name} tidak diukur: ${reason}`);
    }
  };
  add(
    'Kalimantan Selatan',
    values.queries ?? join(shared, 'search/kalsel-queries.jsonl'),
    join(ROOT, 'src/content'),
    values.queries !== undefined,
  );
  add(
    'Seluruh negeri',
    values['country-queries'] ?? join(shared, 'search/national-queries.jsonl'),
    resolve(ROOT, values.content ?? countryFolder),
    values['country-queries'] !== undefined || values.content !== undefined,
  );
  if (trials.length === 0) throw new CommandError(missing.join('\n'));
  return { trials, missing };
};
