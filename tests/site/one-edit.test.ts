import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript } from '../run-script.ts';
import { BUILT_FOLDER } from './built-site.ts';

const RACE = 'pilkada-2024/bupati-tapin';
/** One vote goes from the first pair to the second, so that every sum stays. */
const edits = [
  { from: 'votes: 83909', to: 'votes: 83908' },
  { from: 'votes: 30798', to: 'votes: 30799' },
];

/** Pages that print the votes of the race, and no other. */
const dependent = [
  `${RACE}/bandingkan/index.html`,
  `${RACE}/index.html`,
  `${RACE}/milhan-farid-assegaf/index.html`,
  `${RACE}/yamani-juanda/index.html`,
  'wilayah/kabupaten-tapin/index.html',
];

/** Files of the data that hold them: of the race, of its pairs, the tables, and what is made of all tables. */
const dependentData = [
  'data/v1/datapackage.json',
  'data/v1/kenal-paslon.xlsx',
  'data/v1/pairs.csv',
  'data/v1/pairs.json',
  'data/v1/results.csv',
  'data/v1/results.json',
  `${RACE}.json`,
  `${RACE}/milhan-farid-assegaf.json`,
  `${RACE}/yamani-juanda.json`,
];

/** Embeds and feeds that tell of the race: its own, those of parties that back its pairs, that of everything. */
const dependentElsewhere = [
  'sematkan/bupati-tapin/index.html',
  'sematkan/bupati-tapin/milhan-farid-assegaf/index.html',
  'sematkan/bupati-tapin/yamani-juanda/index.html',
  `${RACE}.atom`,
  'partai/gerindra.atom',
  'partai/golkar.atom',
  'partai/nasdem.atom',
  'partai/pks.atom',
  'umpan.atom',
];

let folder: string;
let after: string;
let before: Record<string, string>;
let now: Record<string, string>;
let changed: string[];

const isFragment = (file: string): boolean => file.startsWith('pagefind/fragment/');

/** The page that a part of the full-text index speaks of. */
const readFragmentPage = async (dir: string, file: string): Promise<string> => {
  const text = gunzipSync(await readFile(join(dir, file))).toString();
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return `${url.slice(1)}index.html`;
};

const pagesOf = async (dir: string, files: readonly string[]): Promise<string[]> =>
  (await Promise.all(files.filter(isFragment).map((file) => readFragmentPage(dir, file)))).sort();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  after = join(folder, 'sesudah');
  const content = join(folder, 'isi');
  await cp(join(ROOT, 'src/content'), content, { recursive: true });
  const file = join(content, 'races/regent', `${RACE}.yaml`);
  let text = await readFile(file, 'utf8');
  for (const { from, to } of edits) {
    expect(text.split(from)).toHaveLength(2);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
  const built = await runScript({
    args: ['scripts/build.ts'],
    env: { CONTENT_DIR: content, OUT_DIR: after },
  });
  if (built.code !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  before = await hashFolder(BUILT_FOLDER);
  now = await hashFolder(after);
  changed = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .sort();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('one vote more for one pair and one less for the other', () => {
  it('changes the pages and the data that hold these votes and leaves every other file as it was, byte for byte', () => {
    const same = Object.keys(now).length - changed.filter((name) => name in now).length;
    console.log(`${String(changed.length)} names differ, ${String(same)} files are the same:\n${changed.join('\n')}`);
    expect(changed.filter((name) => !name.startsWith('pagefind/'))).toEqual(
      [...dependent, ...dependentData, ...dependentElsewhere].sort(),
    );
  });

  it('changes of the full-text index what these pages say, the words of the figures, and the list of its parts', async () => {
    const old = changed.filter((name) => name in before && isFragment(name));
    const fresh = changed.filter((name) => name in now && isFragment(name));
    const pages = await pagesOf(after, fresh);
    expect(pages).toEqual(await pagesOf(BUILT_FOLDER, old));
    expect(pages.filter((page) => !dependent.includes(page))).toEqual([]);
    const others = changed.filter((name) => name.startsWith('pagefind/') && !isFragment(name));
    const isPart = (name: string): boolean =>
      /^pagefind\/(?:index\/\w+\.pf_index|pagefind\.\w+\.pf_meta|pagefind-entry\.json)$/u.test(name);
    expect(others.filter((name) => !isPart(name))).toEqual([]);
  });

  it('is printed on each page that changed', async () => {
    for (const file of dependent) {
      const [old, fresh] = await Promise.all([BUILT_FOLDER, after].map((dir) => readFile(join(dir, file), 'utf8')));
      expect(old, file).toMatch(/83\.909|30\.798/u);
      expect(fresh, file).toMatch(/83\.908|30\.799/u);
    }
  });
});
