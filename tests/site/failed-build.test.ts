import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { copyProject } from '../copy-project.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript, startScript, waitForOutput } from '../run-script.ts';
import type { ScriptResult } from '../run-script.ts';

/** Content of a few pages, where it does not matter what the pages tell. */
const SMALL = { CONTENT_DIR: join(ROOT, 'tests/fixtures/held'), CARDS: 'off' };

let folder: string;
// The published site in a folder of its own, where anything half-made would show.
let shelf: string;
let published: string;
let before: Record<string, string>;

function build(env: Record<string, string>, root = ROOT): Promise<ScriptResult> {
  return runScript({ root, args: ['scripts/build.ts'], env: { OUT_DIR: published, ...env } });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
});

beforeEach(async () => {
  shelf = join(folder, 'rak');
  published = join(shelf, 'terbit');
  await rm(shelf, { recursive: true, force: true });
  await mkdir(published, { recursive: true });
  await writeFile(join(published, 'index.html'), 'situs yang lama');
  await writeFile(join(published, '_headers'), '/*\n');
  before = await hashFolder(shelf);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a build that cannot succeed', () => {
  it.each([
    [{ CARDS: 'mungkin' }, 'Nilai CARDS tidak dapat dipakai: "mungkin".'],
    [{ SITE_DATE: '2025-02-30' }, 'Nilai SITE_DATE tidak dapat dipakai: "2025-02-30".'],
    [{ CONTENT_DIR: 'tidak/ada' }, 'Folder isi tidak ditemukan: "tidak/ada".'],
    [{ OUT_DIR: 'src' }, 'OUT_DIR menunjuk "src", folder berisi berkas yang bukan hasil pembangunan.'],
  ])('for %o says so in one sentence and leaves the published site alone', async (env, message) => {
    const { code, stdout, stderr } = await build(env as Record<string, string>);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(stdout).toBe('');
    expect(await hashFolder(shelf)).toEqual(before);
  });

  it('for a broken content file names the file and leaves the published site alone', async () => {
    const content = join(folder, 'isi');
    await cp(join(ROOT, 'src', 'content'), content, { recursive: true });
    const [person = ''] = await readdir(join(content, 'people'));
    await appendFile(join(content, 'people', person), '\nkunciAsing: 1\n');
    const { code, stdout, stderr } = await build({ CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(stdout).toContain(person);
    expect(stdout).toContain('kunciAsing');
    expect(stderr.trim()).toBe('Situs tidak dibangun karena kesalahan isi di atas; situs yang lama tidak diubah.');
    expect(await hashFolder(shelf)).toEqual(before);
  });

  it('because a page fails, or because it is interrupted, leaves the published site alone and nothing half-made', async () => {
    const copy = join(folder, 'salinan');
    await copyProject(copy);
    const page = join(copy, 'src', 'pages', 'gagal.astro');
    await writeFile(page, "---\nthrow new Error('halaman ini gagal');\n---\n");
    const failed = await build(SMALL, copy);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('halaman ini gagal');

    await writeFile(page, '---\nawait new Promise((resolve) => setTimeout(resolve, 60_000));\n---\n');
    const interrupted = startScript({ root: copy, args: ['scripts/build.ts'], env: { ...SMALL, OUT_DIR: published } });
    const workshop = join(copy, '.cache', 'builds');
    while (!(await readdir(workshop)).some((name) => name.startsWith(`${String(interrupted.child.pid)}-`))) {
      await sleep(50);
    }
    interrupted.child.kill('SIGTERM');
    expect(await interrupted.result).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('Dihentikan') as string,
    });

    expect(await readdir(workshop)).toEqual([]);
    expect(await hashFolder(shelf)).toEqual(before);
  });
});

describe('the start command', () => {
  it.each([
    [['--port', 'rumah'], 'Nilai --port tidak dapat dipakai: "rumah".'],
    [['--pelabuhan', '80'], 'Pilihan tidak dikenal: "--pelabuhan 80".'],
    [['--watch', '--port'], 'Pilihan tidak dikenal: "--watch --port".'],
  ])('refuses %o before it builds anything', async (args, message) => {
    const { code, stderr } = await runScript({ args: ['scripts/start.ts', ...args], env: { OUT_DIR: published } });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(await hashFolder(shelf)).toEqual(before);
  });

  it('with --watch names a folder of content that is not there, before it starts anything', async () => {
    const { code, stdout, stderr } = await runScript({
      args: ['scripts/start.ts', '--watch'],
      env: { CONTENT_DIR: 'tidak/ada' },
    });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('Folder isi tidak ditemukan: "tidak/ada".') as string,
    ]);
    expect(stdout).toBe('');
  });

  it('takes the next port when its own is busy, and says so', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    const port = await new Promise<number>((resolve) => {
      busy.once('listening', () => {
        const address = busy.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const started = startScript({
      args: ['scripts/start.ts', '--port', String(port)],
      env: { ...SMALL, OUT_DIR: published },
    });
    const url = await waitForOutput(started, /http:\/\/127\.0\.0\.1:\d+\//u);
    expect(url).not.toContain(`:${port}/`);
    expect(started.output()).toContain(`Port ${port} sedang dipakai`);
    expect((await fetch(url)).headers.get('content-security-policy')).toContain("default-src 'none'");
    started.child.kill('SIGTERM');
    await started.result;
    busy.close();
  });
});

describe('the test command', () => {
  it('without the browser that it was told to use says so, and counts a failure', async () => {
    const { code, stdout, stderr } = await runScript({
      args: ['scripts/test.ts', 'tests/browser'],
      env: { KENAL_BROWSER: '/tidak/ada/chromium' },
    });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('KENAL_BROWSER menunjuk "/tidak/ada/chromium"'),
    ]);
    expect(stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });
});
