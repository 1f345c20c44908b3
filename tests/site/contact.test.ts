import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { twoElections } from '../fixture-builds.ts';
import { BUILT_FOLDER, getPage, readSite, type Site, withoutMoved } from './built-site.ts';
import { withoutEmbeds } from './checks/embed-pages.ts';

let site: Site;
let silent: Site;

beforeAll(() => {
  site = readSite(join(ROOT, twoElections.folder));
  silent = readSite(BUILT_FOLDER);
});

/** Letters that a page offers to write: to whom, about what, and what they say already. */
const listLetters = (address: string): { to: string; subject: string; body: string }[] =>
  getPage(site, address)
    .root.querySelectorAll('a[href^="mailto:"]')
    .map((link) => new URL(link.getAttribute('href') ?? ''))
    .map(({ pathname, searchParams }) => ({
      to: pathname,
      subject: searchParams.get('subject') ?? '',
      body: searchParams.get('body') ?? '',
    }));

describe('a reader who finds a mistake', () => {
  const race = 'pilkada-2020/bupati-contoh/';

  it("writes a letter that names the page and the section, from that section's own line", () => {
    const letters = listLetters(race);
    const address = `${site.origin}/${race}`;
    for (const [id, title] of [
      ['surat-suara', 'Surat suara'],
      ['hasil', 'Hasil resmi'],
      ['perjalanan', 'Perjalanan pemilihan'],
    ] as const) {
      const letter = letters.find(({ body }) => body.startsWith(`Alamat: ${address}#${id}\r\n`));
      expect(letter?.body, id).toContain(`\r\nFakta: ${title}\r\n`);
      expect(letter).toMatchObject({ to: twoElections.contact, subject: 'Koreksi: Bupati Contoh 2020' });
    }
  });

  it('can do so from every page', () => {
    const pages = withoutEmbeds(withoutMoved(site)).pages;
    const without = pages.filter(({ root }) => root.querySelector('footer a[href^="mailto:"]') === null);
    expect(pages.length).toBeGreaterThan(50);
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('is promised no letter where the site names nobody', () => {
    const pages = silent.pages.filter(({ root }) => root.querySelector('a[href^="mailto:"]') !== null);
    expect(pages.map(({ address }) => address)).toEqual([]);
    expect([...silent.files].filter((file) => file.startsWith('.well-known/'))).toEqual([]);
  });

  it('of a weakness finds whom to tell where such files stand', () => {
    expect(site.readFile('.well-known/security.txt').toString()).toMatch(
      new RegExp(`^Contact: mailto:${twoElections.contact}\nExpires: 2025-10-01T00:00:00Z\n`, 'u'),
    );
  });
});
