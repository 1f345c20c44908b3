import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFolders } from '../../scripts/build/folder-sizes.ts';
import { MOST_FILES, listSizeFaults } from '../../scripts/build/host-limits.ts';
import { listFiles } from '../../scripts/build/list-files.ts';
import { startPhases } from '../../scripts/build/phases.ts';
import { formatFolders, formatPhases } from '../../scripts/build/print-build.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  for (const file of ['index.html', 'tokoh/b/index.html', 'tokoh/a/index.html', 'pagefind/pagefind.js']) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'x'.repeat(50_000));
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the report of a build', () => {
  it('finds every file at any depth, in one order', async () => {
    expect(await listFiles(folder)).toEqual([
      'index.html',
      'pagefind/pagefind.js',
      'tokoh/a/index.html',
      'tokoh/b/index.html',
    ]);
  });

  it('names the largest folders first, with their files and bytes', async () => {
    const folders = measureFolders(folder, await listFiles(folder));
    expect(folders).toEqual([
      { folder: 'tokoh/', files: 2, bytes: 100_000 },
      { folder: '/', files: 1, bytes: 50_000 },
      { folder: 'pagefind/', files: 1, bytes: 50_000 },
    ]);
    expect(formatFolders(folders)).toBe(
      'Folder terbesar: tokoh/ 2 berkas (0,1 MB) · / 1 berkas (0,1 MB) · pagefind/ 1 berkas (0,1 MB)',
    );
  });

  it('says how long each part took', () => {
    const times = [0, 1500, 1750];
    const clock = startPhases(() => times.shift() ?? 0);
    clock.end('isi');
    clock.end('halaman');
    expect(formatPhases(clock.phases)).toBe('Waktu (detik): isi 1,5 · halaman 0,3');
  });

  it('warns of more files than the strictest host takes, and names host and folder', () => {
    const [most, few] = [
      { folder: 'tokoh/', files: MOST_FILES - 1, bytes: 1 },
      { folder: '/', files: 1, bytes: 1 },
    ];
    expect(listSizeFaults([most, few])).toEqual([]);
    expect(listSizeFaults([most, { ...few, files: 2 }])).toEqual([
      expect.stringMatching(/^situs ini berisi 20001 berkas; Cloudflare Pages .+ 20000\. .+ tokoh\/ \(19999\)\. /u),
    ]);
  });
});
