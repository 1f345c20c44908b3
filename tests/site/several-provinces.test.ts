import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { severalProvinces } from '../fixture-builds.ts';
import { ELECTION } from '../fixtures/several-provinces.ts';
import { loadCatalogue } from '../load-fixture.ts';
import { getPage, type Page, readSite, type Site } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';
import { readDescription } from './checks/head-texts.ts';
import { readText } from './checks/visible-text.ts';

let site: Site;
let catalogue: Catalogue;

beforeAll(async () => {
  site = readSite(join(ROOT, severalProvinces.folder));
  catalogue = await loadCatalogue(severalProvinces.content);
});

const listHrefs = (page: Page): string[] =>
  page.main.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
const text = (address: string): string => readText(getPage(site, address).main);
const provinces = () => [...catalogue.regions.values()].filter(({ level }) => level === 'province');
const races = () => [...catalogue.races.values()];

describe('a site of several provinces', () => {
  it('is read from four provinces with 56 races', () => {
    expect(provinces().map(({ name }) => name)).toEqual([
      'Jawa Barat',
      'Daerah Istimewa Yogyakarta',
      'Banten',
      'Kalimantan Selatan',
    ]);
    expect(races()).toHaveLength(56);
  });

  it.each(allChecks)('keeps to what every site keeps to: $title', ({ find }) => {
    expect(find(site)).toEqual([]);
  });

  it('lists on no page the races of more than one province', () => {
    const provinceOf = new Map(
      races().map(({ key, region }) => [`${site.base}${key}/`, (region.province ?? region).slug]),
    );
    const mixed = site.pages
      .filter(({ address }) => !address.startsWith(`${site.base}indeks/`))
      .map((page) => ({
        address: page.address,
        provinces: new Set(listHrefs(page).flatMap((href) => provinceOf.get(href) ?? [])).size,
      }))
      .filter((page) => page.provinces > 1);
    expect(mixed).toEqual([]);
  });

  it('opens with its provinces, each with the number of its races and pairs, and names no race', () => {
    const home = getPage(site, '');
    expect(text('')).toMatch(/ 56 pemilihan, \d+ pasangan calon\./u);
    for (const province of provinces()) {
      const held = races().filter(({ region }) => (region.province ?? region) === province);
      const item = home.main.querySelector(`li#${province.slug}`);
      expect(item && readText(item).trim(), province.name).toMatch(
        new RegExp(
          `^${province.name} ${String(held.length)} pemilihan, ${String(held.flatMap(({ pairs }) => pairs).length)} pasangan`,
          'u',
        ),
      );
      expect(item?.querySelector('a')?.getAttribute('href')).toBe(`/wilayah/${province.slug}/`);
    }
    expect(listHrefs(home).filter((href) => href.startsWith(`/${ELECTION}/`) && href !== `/${ELECTION}/`)).toEqual([]);
  });

  it('says where the election is held by the number of provinces, not by a list of them', () => {
    expect(readDescription(getPage(site, ''))).toMatch(/Pilkada Contoh 2096 di empat provinsi:/u);
    expect(readDescription(getPage(site, ''))).not.toMatch(/hasil resmi/u);
  });

  it('gives the election a page with its totals and its provinces', () => {
    expect(text(`${ELECTION}/`)).toMatch(/Pemilihan menurut provinsi/u);
    for (const { slug } of provinces()) expect(listHrefs(getPage(site, `${ELECTION}/`))).toContain(`/wilayah/${slug}/`);
  });

  it('does not call none what nobody wrote down: rulings, revotes and cancelled pairs', () => {
    expect(text(`${ELECTION}/`)).not.toMatch(/Mahkamah Konstitusi|Pemungutan suara ulang|dibatalkan/u);
  });

  it('does not call a party without pairs where nobody wrote down which parties back whom', () => {
    expect(text('partai/')).toMatch(/Siapa yang diusung atau didukung partai-partai ini: belum ada data\./u);
    expect(text('partai/')).not.toMatch(/tidak ada pasangan|Angka menunjukkan/u);
    expect(listHrefs(getPage(site, 'partai/'))).toContain('/partai/golkar/');
  });

  it('lists under /wilayah/ the provinces with the number of their regencies and cities', () => {
    expect(text('wilayah/')).toMatch(/Jawa Barat 18 kabupaten, 9 kota/u);
    expect(text('wilayah/')).toMatch(/Daerah Istimewa Yogyakarta 4 kabupaten, 1 kota/u);
    expect(listHrefs(getPage(site, 'wilayah/'))).not.toContain('/wilayah/kabupaten-bandung/');
  });

  it('lists on the page of each province its regencies and cities, each with its race', () => {
    for (const province of provinces()) {
      const hrefs = listHrefs(getPage(site, `wilayah/${province.slug}/`));
      for (const region of province.children) {
        expect(hrefs, province.name).toContain(`/wilayah/${region.slug}/`);
        for (const race of region.races) expect(hrefs, province.name).toContain(`/${race.key}/`);
      }
    }
  });

  it('says of a province without a governor on the ballot just that, and no reason', () => {
    const page = 'wilayah/daerah-istimewa-yogyakarta/';
    expect(text(page)).toMatch(/Tidak ada pemilihan gubernur Daerah Istimewa Yogyakarta di data ini\./u);
    expect(text(page)).not.toMatch(/Anda memilih|sultan|keistimewaan/iu);
    expect(readDescription(getPage(site, page))).toMatch(/tidak ada pemilihan gubernur di data ini/u);
    expect(text('')).toMatch(/Daerah Istimewa Yogyakarta 5 pemilihan, \d+ pasangan; tidak ada pemilihan gubernur/u);
    expect(text('wilayah/kabupaten-sleman/')).toMatch(/Di sini Anda memilih bupati dan wakil bupati Sleman\./u);
  });

  it('leads from the provinces to every district without script: province, region, district', () => {
    const lost = provinces()
      .flatMap(({ children }) => children)
      .filter((region) => {
        const named = new Set(
          getPage(site, `wilayah/${region.slug}/`)
            .main.querySelectorAll('#kecamatan li')
            .map((item) => readText(item).trim()),
        );
        return region.districts.some(({ name }) => !named.has(name));
      });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('offers as filters of the search the provinces, as the pages carry them', () => {
    const { filters } = JSON.parse(site.readFile('cari/saring.json').toString()) as { filters: string[][] };
    const options = filters.find(([name]) => name === 'wilayah')?.slice(2) ?? [];
    expect(options).toEqual(provinces().map(({ name }) => name));
    const carried = new Set(
      site.pages.flatMap(({ root }) =>
        root
          .querySelectorAll('[data-pagefind-filter^="wilayah:"]')
          .map((mark) => (mark.getAttribute('data-pagefind-filter') ?? '').slice('wilayah:'.length)),
      ),
    );
    expect([...carried].sort()).toEqual([...options].sort());
  });
});
