import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { ROOT } from '../../scripts/project.ts';
import { copyProject } from '../copy-project.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript } from '../run-script.ts';

const GUIDE = 'panduan-yang-dihapus';
const elsewhere = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let folder: string;
let copy: string;
let content: string;

async function build(): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await runScript({ root: copy, args: ['scripts/build.ts'], env: elsewhere });
  if (code !== 0) {
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
  return hashFolder(join(copy, 'dist'));
}

async function addGuide(): Promise<string> {
  const guides = join(content, 'guides', 'id');
  const [model = ''] = (await readdir(guides)).sort();
  await copyFile(join(guides, model), join(guides, `${GUIDE}.mdx`));
  return join(guides, `${GUIDE}.mdx`);
}

async function addCorrection(): Promise<string> {
  const [source = ''] = (await readdir(join(content, 'sources'))).sort();
  const [pair = ''] = await listFiles(join(content, 'pairs'));
  const fields = {
    date: '2025-01-01',
    record: `pairs/${pair.replace('.yaml', '')}`,
    field: 'nomor urut',
    before: 'tujuh puluh tujuh',
    after: 'satu',
    reason: 'salah ketik',
    sources: [source.replace('.yaml', '')],
  };
  const file = join(content, 'corrections', 'koreksi-yang-dihapus.yaml');
  await mkdir(join(content, 'corrections'), { recursive: true });
  await writeFile(file, JSON.stringify(fields));
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  copy = join(folder, 'jauh', 'di dalam', 'salinan');
  content = join(copy, 'src', 'content');
  await copyProject(copy);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a build', () => {
  it('gives the same bytes in another folder, time zone and language, and keeps nothing of entries deleted since', async () => {
    const added = [await addGuide(), await addCorrection()];
    const withMore = await build();
    await Promise.all(added.map((file) => rm(file)));
    const hashes = await build();

    expect(hashes).toEqual(await hashFolder(join(ROOT, 'dist')));
    expect(Object.keys(withMore)).toContain(`panduan/${GUIDE}/index.html`);
    expect(withMore['koreksi/index.html']).not.toBe(hashes['koreksi/index.html']);
  });
});
