import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, getPage, type Page, readSite, type Site } from './built-site.ts';
import { listPairPages, listRacePages } from './read-ballot.ts';

/** The permanent addresses of this site, without those of material, data and the English edition, which come later. */
const ADDRESSES = [
  '',
  'pilkada-2024/',
  'pilkada-2024/gubernur-kalimantan-selatan/',
  'pilkada-2024/gubernur-kalimantan-selatan/bandingkan/',
  'pilkada-2024/gubernur-kalimantan-selatan/raudatul-jannah-akhmad-rozanie-himawan-nugraha/',
  'pilkada-2024/wali-kota-banjarmasin/',
  'pilkada-2024/bupati-tanah-laut/',
  'wilayah/',
  'wilayah/kalimantan-selatan/',
  'wilayah/kota-banjarmasin/',
  'wilayah/kabupaten-tanah-laut/',
  'partai/',
  'partai/pdi-perjuangan/',
  'partai/golkar/',
  'tokoh/raudatul-jannah/',
  'cari/',
  'indeks/',
  'sumber/',
  'koreksi/',
  'panduan/',
  'panduan/cara-kerja-pilkada/',
  'panduan/tugas-kepala-daerah/',
  'panduan/kolom-kosong/',
  'panduan/pemungutan-suara-ulang/',
  'panduan/sengketa-hasil/',
  'tentang/',
  'metode/',
  'privasi/',
  '404.html',
];

/** Sections that people link to, by kind of page. */
const RACE_SECTIONS = ['surat-suara', 'hasil', 'perjalanan', 'sumber'];
const PAIR_SECTIONS = ['calon', 'partai', 'visi', 'program', 'hasil', 'sumber'];

let site: Site;

beforeAll(() => {
  site = readSite(BUILT_FOLDER);
});

const listHrefs = (page: Page): Set<string> =>
  new Set(page.main.querySelectorAll('a').map((link) => link.getAttribute('href') ?? ''));
const lackSections = (page: Page, sections: readonly string[]): string[] =>
  sections.filter((id) => page.main.querySelector(`section#${id}`) === null).map((id) => `${page.address}#${id}`);

describe('an address that somebody keeps', () => {
  it.each(ADDRESSES)('leads to a page: /%s', (address) => {
    expect(getPage(site, address).main.querySelector('h1')).not.toBeNull();
  });

  it('leads to each section of a race and of a pair by a name that stays', () => {
    const races = listRacePages(site);
    const pairs = listPairPages(site);
    expect([races.length, pairs.length]).toEqual([14, 32]);
    expect(races.flatMap((page) => lackSections(page, RACE_SECTIONS))).toEqual([]);
    expect(pairs.flatMap((page) => lackSections(page, PAIR_SECTIONS))).toEqual([]);
  });

  it('of a section is the link in its own heading', () => {
    const pages = [
      ...listRacePages(site),
      ...listPairPages(site),
      ...['', 'partai/golkar/', 'tokoh/wartono/'].map((address) => getPage(site, address)),
    ];
    const links = pages.flatMap(({ main }) =>
      main
        .querySelectorAll('section.bagian')
        .map((section) => [`#${section.id}`, section.querySelector('h2 > a')?.getAttribute('href')]),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(([id, href]) => id !== href)).toEqual([]);
  });

  it('of a race holds nothing but its pairs and their comparison', () => {
    const below = site.pages.filter(
      ({ address }) => /^\/pilkada-2024\/[^/]+\/[^/]+\//u.test(address) && !address.endsWith('/bandingkan/'),
    );
    expect(below.map(({ address }) => address)).toEqual(listPairPages(site).map(({ address }) => address));
  });
});

describe('a voter on the home page', () => {
  it('reaches every pair by two taps: a race, then the pair', () => {
    const home = listHrefs(getPage(site, ''));
    const reached = listRacePages(site)
      .filter(({ address }) => home.has(address))
      .flatMap((page) => [...listHrefs(page)]);
    expect(
      listPairPages(site)
        .map(({ address }) => address)
        .filter((address) => !reached.includes(address)),
    ).toEqual([]);
  });

  it('reaches every region by one tap on the map, and from it the races decided there', () => {
    const home = listHrefs(getPage(site, ''));
    const regions = site.pages.filter(({ address }) => /^\/wilayah\/[^/]+\/$/u.test(address));
    expect(regions).toHaveLength(14);
    for (const region of regions) {
      expect(home, region.address).toContain(region.address);
      const races = [...listHrefs(region)].filter((href) => /^\/pilkada-2024\/[^/]+\/$/u.test(href));
      expect(races, region.address).toContain('/pilkada-2024/gubernur-kalimantan-selatan/');
      expect(races.length, region.address).toBe(region.address === '/wilayah/kalimantan-selatan/' ? 1 : 2);
    }
  });
});
