import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, replaceFolder } from '../../scripts/build/replace-folder.ts';

const DEAD_PROCESS = 2 ** 30; // above the largest process id of Linux

let folder: string;
let target: string;

async function make(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), content);
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  target = join(folder, 'dist');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the published folder', () => {
  it('is replaced whole, and nothing of the old one stays', async () => {
    await make('dist', 'lama');
    await writeFile(join(target, 'dihapus.html'), '');
    await replaceFolder(await make('baru', 'baru'), target);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readdir(target)).toEqual(['index.html']);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('baru');
  });

  it('is made with the folders above it when there was none', async () => {
    await replaceFolder(await make('baru', 'baru'), join(folder, 'a', 'b', 'dist'));
    expect(await readFile(join(folder, 'a', 'b', 'dist', 'index.html'), 'utf8')).toBe('baru');
  });

  it('comes back when a build was killed in the moment of replacing it', async () => {
    await make(`dist.old-${DEAD_PROCESS}`, 'lama');
    await make(`dist.next-${DEAD_PROCESS}`, 'setengah');
    await recoverFolder(target);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('lama');
  });

  it('is not touched by clearing up, nor are folders of a build that still runs or that only look alike', async () => {
    await make('dist', 'baru');
    await make(`dist.old-${DEAD_PROCESS}`, 'lama');
    await make(`dist.next-${process.pid}`, 'berjalan');
    await make('dist.deploy', 'konfigurasi');
    await make(`distrik.next-${DEAD_PROCESS}`, 'lain');
    await recoverFolder(target);
    expect((await readdir(folder)).sort()).toEqual(
      ['dist', 'dist.deploy', `dist.next-${process.pid}`, `distrik.next-${DEAD_PROCESS}`].sort(),
    );
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('baru');
  });
});
