import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { type Desk, openDesk } from '../../scripts/watch/open-desk.ts';

const PERSON = 'people/nama-calon-lima.yaml';
const WRITTEN = 'name: Nama Calon Lima';

let folder: string;
let desk: Desk;

const readName = async (): Promise<string | undefined> =>
  (await desk.getContent()).records.people.get('nama-calon-lima')?.name;

const save = async (text: string): Promise<void> => {
  const path = join(folder, PERSON);
  await writeFile(path, text);
  await desk.read([path]);
};

let original: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  await cp(join(ROOT, 'tests/fixtures/ahead'), folder, { recursive: true });
  original = await readFile(join(folder, PERSON), 'utf8');
  expect(original).toContain(WRITTEN);
  desk = await openDesk(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('content that somebody is editing', () => {
  it('has the files of its own folder and of the site, and no others', () => {
    expect(desk.contains(join(folder, PERSON))).toBe(true);
    expect(desk.contains(join(ROOT, 'src/content/guides/id/metode.mdx'))).toBe(true);
    expect(desk.contains(`${folder}-lain/people/x.yaml`)).toBe(false);
  });

  it('follows a file that was saved', async () => {
    await save(original.replace(WRITTEN, 'name: Nama Calon Limaratus'));
    expect(await readName()).toBe('Nama Calon Limaratus');
    await save(original);
    expect(await readName()).toBe('Nama Calon Lima');
  });

  it('keeps its last good state beside the fault of a file, with the line, until that is mended', async () => {
    await save(original.replace(WRITTEN, 'name: ""'));
    expect(desk.faults.map(({ file, field }) => [file, field])).toEqual([[`${PERSON}:3`, 'name']]);
    expect(await readName()).toBe('Nama Calon Lima');
    await save(original);
    expect(desk.faults).toEqual([]);
  });

  it('notices a file that was deleted, and the references that now lead nowhere', async () => {
    const path = join(folder, PERSON);
    await rm(path);
    await desk.read([path]);
    expect(desk.faults.map(({ file }) => file)).toEqual([
      expect.stringMatching(
        /^pairs\/pilkada-2099\/bupati-contoh\/nama-calon-lima-nama-calon-enam\.yaml:\d+$/u,
      ) as string,
    ]);
    await save(original);
    expect(desk.faults).toEqual([]);
  });

  it('has nothing to show as long as it was never right', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
    const empty = await openDesk(broken);
    expect(empty.faults).toHaveLength(1);
    await expect(empty.getContent()).rejects.toThrow('Isi belum dapat ditampilkan: 1 kesalahan.');
    await rm(broken, { recursive: true });
  });
});
