import { copyFile, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { copyProject } from '../copy-project.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript } from '../run-script.ts';

const PAIRS = 'pairs/pilkada-2021';
const OLD_PAIR = 'nama-calon-lima-nama-calon-enam';
/** A name that reads like a number. */
const NEW_PAIR = '20260624';
const DEFAULT = 'programmes: z.array(programmeGroup).default([])';
const FORMER_DEFAULT =
  "programmes: z.array(programmeGroup).default([{ items: ['Bawaan lama'], sources: ['koran-contoh'] }])";
const GUIDE = 'panduan-yang-dihapus';
const GONE = ['wali-kota-uji', 'nama-calon-sebelas', OLD_PAIR, GUIDE, 'koreksi rekaan', 'Bawaan lama'];

let folder: string;
let worked: string;
let before: Readonly<Record<string, string>>;
let after: Readonly<Record<string, string>>;
let clean: Readonly<Record<string, string>>;

async function build(root: string): Promise<Record<string, string>> {
  const env = { CONTENT_DIR: join(root, 'isi'), CARDS: 'off' };
  const { code, stdout, stderr } = await runScript({ root, args: ['scripts/build.ts'], env });
  if (code !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return hashFolder(join(root, 'dist'));
}

async function makeProject(name: string): Promise<string> {
  const root = join(folder, name);
  await copyProject(root);
  await cp(join(ROOT, 'tests/fixtures/held'), join(root, 'isi'), { recursive: true });
  return root;
}

const guidesOf = (root: string): string => join(root, 'src/content/guides/id');

async function addWhatWillGo(root: string): Promise<void> {
  const [model = ''] = (await readdir(guidesOf(root))).sort();
  await copyFile(join(guidesOf(root), model), join(guidesOf(root), `${GUIDE}.mdx`));
  const fields = {
    date: '2021-12-20',
    record: 'people/nama-calon-satu',
    field: 'name',
    before: 'sebelum',
    after: 'sesudah',
    reason: 'koreksi rekaan',
    sources: ['koran-contoh'],
  };
  await mkdir(join(root, 'isi/corrections'));
  await writeFile(join(root, 'isi/corrections/rekaan.yaml'), JSON.stringify(fields));
  const schema = join(root, 'src/schemas/pair.ts');
  const text = await readFile(schema, 'utf8');
  expect(text).toContain(DEFAULT);
  await writeFile(schema, text.replace(DEFAULT, FORMER_DEFAULT));
}

/** Deletes a race with all that belongs to it and a guide, renames a pair, empties a collection, changes a default of a schema. */
async function change(root: string): Promise<void> {
  const gone = [
    'corrections',
    'races/mayor/pilkada-2021/wali-kota-uji.yaml',
    `${PAIRS}/wali-kota-uji`,
    'people/nama-calon-sebelas.yaml',
    'people/nama-calon-dua-belas.yaml',
  ];
  await Promise.all(gone.map((path) => rm(join(root, 'isi', path), { recursive: true, force: true })));
  const pairs = join(root, 'isi', PAIRS, 'bupati-contoh');
  await rename(join(pairs, `${OLD_PAIR}.yaml`), join(pairs, `${NEW_PAIR}.yaml`));
  await cp(join(ROOT, 'src/schemas/pair.ts'), join(root, 'src/schemas/pair.ts'));
  await rm(join(guidesOf(root), `${GUIDE}.mdx`), { force: true });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  worked = await makeProject('dipakai');
  await addWhatWillGo(worked);
  before = await build(worked);
  await change(worked);
  after = await build(worked);
}, 300_000);

beforeAll(async () => {
  const fresh = await makeProject('baru');
  await change(fresh);
  clean = await build(fresh);
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a second build in the same folder, after a race and a guide were deleted, a pair renamed and a collection emptied', () => {
  it('equals a first build of the changed content, byte for byte', () => {
    expect(after).toEqual(clean);
  });

  it('says nothing of what is gone, in no name of a file and on no page', async () => {
    const files = Object.keys(after);
    expect(files.filter((file) => GONE.some((word) => file.includes(word)))).toEqual([]);
    const texts = files.filter((file) => /\.(?:html|json|xml|txt)$|^_headers$/u.test(file));
    for (const file of texts) {
      const text = await readFile(join(worked, 'dist', file), 'utf8');
      expect(GONE.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)).toEqual([]);
    }
  });

  it('had said it before', async () => {
    expect(Object.keys(before)).toContain(`pilkada-2021/bupati-contoh/${OLD_PAIR}/index.html`);
    expect(Object.keys(before)).toContain(`panduan/${GUIDE}/index.html`);
    expect(before['koreksi/index.html']).not.toBe(after['koreksi/index.html']);
    expect(await readdir(join(worked, 'dist/pilkada-2021'))).not.toContain('wali-kota-uji');
    expect(Object.keys(before)).toContain('pilkada-2021/wali-kota-uji/index.html');
  });

  it('keeps a page whose name reads like a number', () => {
    expect(Object.keys(after)).toContain(`pilkada-2021/bupati-contoh/${NEW_PAIR}/index.html`);
  });
});
