import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { twoElections } from '../fixture-builds.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript } from '../run-script.ts';
import { copyWithoutElection } from '../without-election.ts';

const BEFORE = { content: '.cache/content/one-election', folder: '.cache/sites/one-election' };

let before: Readonly<Record<string, string>>;
let after: Readonly<Record<string, string>>;

beforeAll(async () => {
  await copyWithoutElection(twoElections.content, 'pilkada-2024', BEFORE.content);
  const { date, contact } = twoElections;
  const env = { CONTENT_DIR: BEFORE.content, OUT_DIR: BEFORE.folder, SITE_DATE: date, SITE_CONTACT: contact };
  const { code, stdout, stderr } = await runScript({ args: ['scripts/build.ts'], env });
  if (code !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  before = await hashFolder(join(ROOT, BEFORE.folder));
  after = await hashFolder(join(ROOT, twoElections.folder));
});

afterAll(async () => {
  for (const path of [...Object.values(BEFORE), `${BEFORE.folder}.deploy`])
    await rm(join(ROOT, path), { recursive: true, force: true });
});

/** The full-text index and the table of headers are made anew for each build. */
const isPage = (file: string): boolean => file.endsWith('.html');

describe('a new election', () => {
  it('takes no address away', () => {
    expect(Object.keys(before).filter((file) => isPage(file) && !(file in after))).toEqual([]);
  });

  it('changes no page below the address of an older one, not by a byte', () => {
    const old = Object.keys(before).filter((file) => isPage(file) && /^pilkada-20(?:18|20)\//u.test(file));
    expect(old).toHaveLength(19);
    expect(old.filter((file) => before[file] !== after[file])).toEqual([]);
  });

  it('changes no data beside those pages, not by a byte', () => {
    const old = Object.keys(before).filter((file) => /^pilkada-20(?:18|20)\/.+\.json$/u.test(file));
    expect(old.length).toBeGreaterThan(10);
    expect(old.filter((file) => before[file] !== after[file])).toEqual([]);
  });

  it('changes only pages that tell of all elections: of its people, regions, parties and sources, lists, the first page', () => {
    const changed = Object.keys(before).filter((file) => isPage(file) && before[file] !== after[file]);
    // The texts of the site link to /pilkada-2024/ where there is one.
    const lists =
      /^(?:index|cari\/index|koreksi\/index|partai\/index|wilayah\/index|panduan\/[^/]+\/index|tentang\/index|data\/index)\.html$|^(?:indeks|sumber)\//u;
    const others = changed.filter((file) => !lists.test(file));
    expect(others.filter((file) => !/^(?:tokoh|wilayah|partai)\/[^/]+\/index\.html$/u.test(file))).toEqual([]);
    expect(others.filter((file) => file.startsWith('tokoh/'))).toEqual([
      'tokoh/nama-calon-kembar/index.html',
      'tokoh/nama-calon-lima/index.html',
      'tokoh/nama-calon-sepuluh/index.html',
      'tokoh/nama-calon-tiga/index.html',
      'tokoh/nama-calon-tujuh/index.html',
    ]);
  });
});
