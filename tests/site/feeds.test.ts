import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { aheadFolder, twoElections } from '../fixture-builds.ts';
import { BUILT_FOLDER, getPage, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';

let real: Site;
let several: Site;
let campaign: Site;
let disputes: Site;

beforeAll(() => {
  real = readSite(BUILT_FOLDER);
  several = readSite(join(ROOT, twoElections.folder));
  campaign = readSite(join(ROOT, aheadFolder('campaign')));
  disputes = readSite(join(ROOT, aheadFolder('disputes')));
});

const listFeeds = (site: Site): string[] => [...site.files].filter((file) => file.endsWith('.atom'));
const listPages = (site: Site, pattern: RegExp): string[] =>
  site.pages.map(({ address }) => address.slice(site.base.length)).filter((address) => pattern.test(address));
const read = (site: Site, file: string): string => site.readFile(file).toString();

describe('the feeds', () => {
  it('are one for everything, one for corrections, one for each race and one for each party', () => {
    const races = listPages(real, /^pilkada-2024\/[^/]+\/$/u);
    const parties = listPages(real, /^partai\/[^/]+\/$/u);
    expect(listFeeds(real)).toEqual(
      ['umpan.atom', 'koreksi.atom', ...[...races, ...parties].map((page) => `${page.slice(0, -1)}.atom`)].sort(),
    );
  });

  it.each(['real', 'several'] as const)(
    'of the site "%s" are read by a feed reader, and lead to places that exist',
    (name) => {
      const site = { real, several }[name];
      const pages = new Map(site.pages.map((page) => [site.origin + page.address, page]));
      for (const file of listFeeds(site)) {
        const { id, updated, links = [], entries = [] } = parseAtomFeed(read(site, file));
        expect(id, file).toMatch(/^tag:kenal-paslon\.example,2026:/u);
        expect(updated, file).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/u);
        // A former address of a feed holds the same bytes: a file cannot lead on.
        const self = (links.find(({ rel }) => rel === 'self')?.href ?? '').slice((site.origin + site.base).length);
        expect(read(site, self), file).toBe(read(site, file));
        for (const entry of entries) {
          const href = entry.links?.[0]?.href ?? '';
          const page = pages.get(href.replace(/#.*$/u, ''));
          const anchor = /#(.+)$/u.exec(href)?.[1];
          expect(page && (anchor === undefined || page.html.includes(`id="${anchor}"`)), `${file}: ${href}`).toBe(true);
        }
      }
    },
  );

  it('of one content are the same on whatever day it is built, and so is the map for search engines', () => {
    expect(read(campaign, 'index.html')).not.toBe(read(disputes, 'index.html'));
    for (const file of [...listFeeds(campaign), 'sitemap.xml'])
      expect(read(campaign, file), file).toBe(read(disputes, file));
  });
});

describe('a corrected vote', () => {
  const slug = '2021-02-03-suara-nomor-satu';

  it('is told with old and new value, reason and source on the pages that show it and in the list of corrections', () => {
    for (const address of [
      'pilkada-2020/bupati-contoh/',
      'pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam/',
      'wilayah/kabupaten-contoh/',
      'koreksi/',
    ]) {
      const { main } = getPage(several, address);
      expect(readText(main), address).toMatch(
        /3\s?Februari 2021.*Sebelumnya: 4\.900\. Menjadi: 5\.000\. Alasan: Salah salin dari lembar rekapitulasi\./u,
      );
    }
    const item = getPage(several, 'koreksi/').main.querySelector(`[id="${slug}"]`);
    expect(item?.querySelector('a')?.getAttribute('href')).toBe('/pilkada-2020/bupati-contoh/');
    expect(item?.querySelectorAll('sup a').length).toBe(1);
  });

  it('is an entry of the feed of everything, of that of corrections, and of that of its race', () => {
    for (const file of ['umpan.atom', 'koreksi.atom', 'pilkada-2020/bupati-contoh.atom'])
      expect(read(several, file), file).toContain(`,2026:koreksi/${slug}</id>`);
    expect(read(several, 'pilkada-2020/wali-kota-uji.atom')).not.toContain(slug);
  });
});

describe('the files for reference managers', () => {
  it.each(['bib', 'ris'])('in .%s hold each race with its pairs, each by the address of its page', (kind) => {
    for (const race of listPages(real, /^pilkada-2024\/[^/]+\/$/u)) {
      const works = new Cite(read(real, `${race.slice(0, -1)}.${kind}`)).data;
      const pairs = listPages(real, new RegExp(`^${race}(?!bandingkan/)[^/]+/$`, 'u'));
      expect(works[0]?.URL, race).toBe(`${real.origin}/${race}`);
      const addresses = new Set(works.slice(1).map(({ URL }) => URL));
      expect(addresses, race).toEqual(new Set(pairs.map((page) => `${real.origin}/${page}`)));
      expect(works, race).toHaveLength(pairs.length + 1);
      const { html } = getPage(real, race);
      expect(html).toContain(`href="/${race.slice(0, -1)}.${kind}"`);
    }
  });
});
