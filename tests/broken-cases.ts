import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContentFolder } from '../scripts/check-content.ts';
import { ROOT } from '../scripts/project.ts';
import type { Fault } from '../src/domain/records.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');
const BROKEN = join(FIXTURES, 'broken');

/** One broken content folder: its name says what is wrong, `expected` which faults must come out, and no others. */
export type BrokenCase = { readonly name: string; readonly expected: readonly Fault[] };

const readLines = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean);

const parseFault = (line: string): Fault => {
  const [file = '', field = '', ...message] = line.split(' | ');
  return { file, field, message: message.join(' | ') };
};

/** All cases below `tests/fixtures/broken/`, by name. */
export const listBrokenCases = async (): Promise<readonly BrokenCase[]> => {
  const names = (await readdir(BROKEN)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      expected: (await readLines(join(BROKEN, name, 'expected.txt'))).map(parseFault),
    })),
  );
};

/**
 * Lays a case over its base (`base.txt`, else `ahead`), takes away what `delete.txt` lists, and checks the result;
 * each fault with its line.
 */
export const checkBrokenCase = async (name: string): Promise<readonly Fault[]> => {
  const overlay = join(BROKEN, name);
  const [base = 'ahead'] = await readLines(join(overlay, 'base.txt'));
  const folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  try {
    await cp(join(FIXTURES, base), folder, { recursive: true });
    await cp(overlay, folder, { recursive: true });
    for (const path of await readLines(join(overlay, 'delete.txt'))) await rm(join(folder, path));
    return await checkContentFolder(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
