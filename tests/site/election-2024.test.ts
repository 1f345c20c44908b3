import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, getPage, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';
import {
  findFigure,
  listBallots,
  listComparisons,
  listPairPages,
  listPrintedPairs,
  listRacePages,
} from './read-ballot.ts';

const RACES = [
  'gubernur-kalimantan-selatan',
  'wali-kota-banjarmasin',
  'wali-kota-banjarbaru',
  'bupati-balangan',
  'bupati-banjar',
  'bupati-barito-kuala',
  'bupati-hulu-sungai-selatan',
  'bupati-hulu-sungai-tengah',
  'bupati-hulu-sungai-utara',
  'bupati-kotabaru',
  'bupati-tabalong',
  'bupati-tanah-bumbu',
  'bupati-tanah-laut',
  'bupati-tapin',
];

let site: Site;
const race = (slug: string) => getPage(site, `pilkada-2024/${slug}/`);

beforeAll(() => {
  site = readSite(BUILT_FOLDER);
});

describe('Pilkada 2024 in Kalimantan Selatan', () => {
  it('has a page for each of its 14 races', () => {
    expect(
      listRacePages(site)
        .map(({ address }) => address)
        .sort(),
    ).toEqual(RACES.map((slug) => `/pilkada-2024/${slug}/`).sort());
  });

  it('has a page for each of its 32 pairs, and every one of them stands on the ballot of its race', () => {
    const pairs = listPairPages(site).map(({ address }) => address);
    const printed = listRacePages(site).flatMap((page) => listPrintedPairs(page).map(({ href }) => href ?? ''));
    expect(pairs).toHaveLength(32);
    expect(printed.sort()).toEqual(pairs.sort());
  });

  it('has a page for each of its 64 people', () => {
    expect(site.pages.filter(({ address }) => /^\/tokoh\/[^/]+\/$/u.test(address))).toHaveLength(64);
  });

  it('compares the pairs of every race that has more than one', () => {
    const several = listRacePages(site).filter((page) => listPrintedPairs(page).length > 1);
    expect(several).toHaveLength(12);
    expect(
      listComparisons(site)
        .map(({ address }) => address)
        .sort(),
    ).toEqual(several.map(({ address }) => `${address}bandingkan/`).sort());
  });

  it('names exactly one elected pair in every race', () => {
    const elected = listRacePages(site).map((page) =>
      listBallots(page).flatMap(({ boxes }) => boxes.filter(({ isElected }) => isElected)),
    );
    expect(elected.map((boxes) => boxes.length)).toEqual(elected.map(() => 1));
  });

  it('prints the official votes of the governor', () => {
    const [ballot] = listBallots(race('gubernur-kalimantan-selatan'));
    expect(ballot?.boxes.map(({ number, votes, percent }) => ({ number, votes, percent }))).toEqual([
      { number: 1, votes: 1_629_456, percent: '82,40' },
      { number: 2, votes: 348_118, percent: '17,60' },
    ]);
    expect(readText(race('gubernur-kalimantan-selatan').main)).toContain('terpilih dengan 82,40 persen suara sah');
  });

  it.each([
    ['gubernur-kalimantan-selatan', '3.041.499'],
    ['bupati-tapin', '142.512'],
    ['wali-kota-banjarmasin', '485.145'],
  ])('prints the registered voters of %s: %s', (slug, voters) => {
    expect(findFigure(race(slug), 'Pemilih terdaftar (DPT)').printed).toBe(voters);
  });

  it('prints the votes of the only pair of Tanah Bumbu beside the empty column, whose votes are not known', () => {
    const [ballot] = listBallots(race('bupati-tanah-bumbu'));
    expect(ballot?.boxes.map(({ number, votes }) => ({ number, votes }))).toEqual([
      { number: 1, votes: 154_197 },
      { number: 'kolom kosong', votes: undefined },
    ]);
    expect(ballot?.boxes[1]?.text).toMatch(/Bukan pasangan calon\..*belum ada data/u);
  });

  it('says of a race without an official tally that there is none, and still names the elected pair with its source', () => {
    const without = listRacePages(site).filter(({ main }) =>
      readText(main).includes('Rekapitulasi resmi pemilihan ini tidak ada'),
    );
    expect(without.map(({ address }) => address)).toContain('/pilkada-2024/bupati-balangan/');
    for (const page of without) {
      const elected = listBallots(page).flatMap(({ boxes }) => boxes.filter(({ isElected }) => isElected));
      expect(elected, page.address).toHaveLength(1);
      expect(elected[0]?.votes, page.address).toBeUndefined();
      expect(elected[0]?.element.querySelector('.terpilih sup a'), page.address).not.toBeNull();
    }
  });

  it('never makes a person, a pair or a search hit of the empty column', () => {
    const pages = site.pages.filter(({ address }) => /^\/(?!sumber\/).*kosong/u.test(address));
    expect(pages.map(({ address }) => address)).toEqual(['/panduan/kolom-kosong/']);
    const hits = site.pages.flatMap(({ html }) =>
      [...html.matchAll(/data-pagefind-meta="nama:([^"]*)"/gu)].map(([, name]) => name),
    );
    expect(hits.length).toBeGreaterThan(100);
    expect(hits.filter((name) => /kosong/iu.test(name ?? '')).length).toBeLessThanOrEqual(1); // the guide about it
  });

  it('prints no day of writing: the election is finished, and nothing turns false by waiting', () => {
    const dated = site.pages.filter(({ html }) => /keadaan\s+per/iu.test(html));
    expect(dated.map(({ address }) => address)).toEqual([]);
    expect(readText(getPage(site, '').main)).toContain('sudah selesai');
  });
});

describe('the page of PDI Perjuangan', () => {
  const listPairs = () => getPage(site, 'partai/pdi-perjuangan/').main.querySelectorAll('ol.usung > li');

  it('has eleven nominated pairs, the governor first, then cities, then regencies', () => {
    const { main } = getPage(site, 'partai/pdi-perjuangan/');
    const races = listPairs().map((item) => item.querySelector('a')?.getAttribute('href')?.split('/')[2] ?? '');
    expect(races).toHaveLength(11);
    expect(races[0]).toBe('gubernur-kalimantan-selatan');
    expect(races.map((slug) => ['gubernur', 'wali', 'bupati'].indexOf(slug.split('-')[0] ?? ''))).toEqual([
      0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2,
    ]);
    expect(readText(main)).toMatch(/mengusung sedikitnya sebelas pasangan/u);
  });

  it('marks the six pairs that the Sonora.ID report names, and says what that report is', () => {
    const marked = listPairs().filter((item) => readText(item).includes('disebut dalam laporan itu'));
    expect(marked.map((item) => item.querySelector('a')?.getAttribute('href')?.split('/')[2])).toHaveLength(6);
    expect(readText(getPage(site, 'partai/pdi-perjuangan/').main)).toMatch(
      /Enam di antaranya disebut dalam laporan Sonora\.ID, Oktober 2024/u,
    );
  });

  it('names the partners of each pair, or says that they are not known', () => {
    for (const item of listPairs()) {
      expect(readText(item)).toMatch(/bersama (?:[A-Z]|partai lain: belum ada data)/u);
    }
  });
});
