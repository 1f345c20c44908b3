import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHugoSite } from '../../scripts/bench/hugo-site.ts';
import { listFiles } from '../../scripts/build/list-files.ts';
import { ownContent } from '../../scripts/content/read-checked.ts';
import { readContentFolder } from '../../scripts/content/read-folder.ts';
import { BUILT_FOLDER } from '../site/built-site.ts';
import { getProgram, runProgram } from './program.ts';

const listPages = async (dir: string): Promise<string[]> =>
  (await listFiles(dir)).filter((file) => file.endsWith('.html'));

describe('Hugo, the yardstick of the time that a build takes,', () => {
  let room: string;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'kenal-paslon-hugo-'));
  });
  afterAll(() => rm(room, { recursive: true, force: true }));

  it('builds the same content into as many pages as this site has', async () => {
    const { records } = await readContentFolder(ownContent, ownContent);
    const { length } = await listPages(BUILT_FOLDER);
    await writeHugoSite(room, { records, pages: length, css: 'body{margin:0}' });
    await runProgram(getProgram('KENAL_HUGO'), ['--source', room, '--destination', join(room, 'public'), '--quiet']);
    const made = await listPages(join(room, 'public'));
    expect(made).toHaveLength(length);
    expect(made).toContain('pilkada-2024/bupati-tapin/index.html');
  });
});
