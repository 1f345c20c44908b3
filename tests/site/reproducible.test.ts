import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { copyProject } from '../copy-project.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript } from '../run-script.ts';

const elsewhere = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let folder: string;
let copy: string;

async function build(): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await runScript({ root: copy, args: ['scripts/build.ts'], env: elsewhere });
  if (code !== 0) {
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
  return hashFolder(join(copy, 'dist'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  copy = join(folder, 'jauh', 'di dalam', 'salinan');
  await copyProject(copy);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a build', () => {
  it('gives the same bytes in another folder, time zone and language', async () => {
    expect(await build()).toEqual(await hashFolder(join(ROOT, 'dist')));
  });
});
