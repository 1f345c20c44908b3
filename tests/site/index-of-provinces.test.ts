import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { buildView } from '../../src/routes/view.ts';
import { listIndexEntries } from '../../src/search/index-entries.ts';
import { severalProvinces } from '../fixture-builds.ts';
import { loadCatalogue } from '../load-fixture.ts';
import { getPage, type Page, readSite, type Site } from './built-site.ts';
import { readTitle } from './checks/head-texts.ts';
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

describe('the index of several provinces', () => {
  const listParts = (): Page[] => site.pages.filter(({ address }) => /^\/indeks\/[^/]+\/$/u.test(address));
  const listLines = (page: Page) =>
    page.main.querySelectorAll('section.huruf li').map((item) => ({
      href: item.querySelector('a')?.getAttribute('href'),
      text: readText(item).trim(),
    }));

  it('holds every name exactly once', () => {
    const view = buildView('id', catalogue.parties, catalogue.sources);
    const expected = listIndexEntries(catalogue, [], view).map(({ name, href }) => `${name} ${href}`);
    const found = listParts()
      .flatMap((page) => listLines(page))
      .filter(({ href }) => href?.startsWith('/panduan/') === false)
      .map(({ href = '' }) => href);
    expect(found.sort()).toEqual(expected.map((entry) => entry.slice(entry.lastIndexOf(' ') + 1)).sort());
  });

  it('divides a letter that is too long by the next ones, and each part names its range', () => {
    expect(text('indeks/c/')).toMatch(/Nama berhuruf awal C dibagi menurut huruf berikutnya\. Ca .+ – .+, \d+ nama/u);
    const parts = listHrefs(getPage(site, 'indeks/c/')).filter((href) => /^\/indeks\/c[a-z]+\/$/u.test(href));
    expect(parts).toContain('/indeks/ci/');
    for (const address of parts) {
      const page = getPage(site, address.slice(1));
      const names = listLines(page).map((line) => line.text);
      if (names.length === 0) continue;
      const [first = '', last = ''] = readText(page.main.querySelector('.lead') ?? page.main).split(' – ');
      expect(names[0], address).toContain(first.trim());
      expect(names.at(-1), address).toContain((last || first).trim());
    }
  });

  it('leads to every part from the letters, and from each part to those beside it', () => {
    const seen = new Set(['/indeks/']);
    for (const address of seen)
      for (const href of listHrefs(getPage(site, address.slice(1)))) if (href.startsWith('/indeks/')) seen.add(href);
    expect(listParts().filter(({ address }) => !seen.has(address))).toEqual([]);
    const current = getPage(site, 'indeks/ci/').main.querySelectorAll('nav.abjad [aria-current="page"]');
    expect(current.map((link) => readText(link).trim())).toEqual(['C', 'Ci']);
  });

  it('tells two people of one name apart by office, region and year', () => {
    const twins = listParts()
      .flatMap(listLines)
      .filter((line) => line.text.startsWith('Calon Bernama Sama'));
    expect(twins.map((line) => line.text).sort()).toEqual([
      'Calon Bernama Sama calon bupati Bandung 2096',
      'Calon Bernama Sama calon wali kota Bandung 2096',
    ]);
    expect(new Set(twins.map(({ href }) => href)).size).toBe(2);
  });

  it('lists districts of one name each with its region', () => {
    const districts = listParts()
      .flatMap(listLines)
      .filter((line) => /kecamatan,/u.test(line.text));
    expect(districts.length).toBeGreaterThan(900);
    expect(districts.filter((line) => !/kecamatan, (?:Kabupaten|Kota) \p{Lu}/u.test(line.text))).toEqual([]);
    expect(new Set(districts.map((line) => line.text)).size).toBe(districts.length);
  });
});

describe('a regency and a city of one name', () => {
  const twins = () =>
    [...Map.groupBy(catalogue.regions.values(), ({ name }) => name).values()].filter((regions) => regions.length > 1);

  it('are nine in number in these provinces, each region with an address of its own', () => {
    expect(
      twins()
        .map(([region]) => region?.name ?? '')
        .sort(),
    ).toEqual(['Bandung', 'Banjar', 'Bekasi', 'Bogor', 'Cirebon', 'Serang', 'Sukabumi', 'Tangerang', 'Tasikmalaya']);
    expect(site.files.has('wilayah/kabupaten-tangerang/index.html')).toBe(true);
    expect(site.files.has('wilayah/kota-tangerang/index.html')).toBe(true);
  });

  it('are told apart in the title, the heading, the search hit and the index', () => {
    for (const region of twins().flat()) {
      const kind = region.level === 'city' ? 'Kota' : 'Kabupaten';
      const page = getPage(site, `wilayah/${region.slug}/`);
      const named = `${kind} ${region.name}`;
      expect(readTitle(page)).toContain(named);
      expect(readText(page.main.querySelector('h1') ?? page.main).trim()).toBe(named);
      expect(page.main.querySelector('[data-pagefind-meta^="nama:"]')?.getAttribute('data-pagefind-meta')).toBe(
        `nama:${named}`,
      );
    }
    const lines = site.pages
      .filter(({ address }) => address.startsWith('/indeks/'))
      .flatMap(({ main }) => main.querySelectorAll('section.huruf li').map((item) => readText(item).trim()));
    expect(lines).toContain('Tangerang kabupaten, Banten');
    expect(lines).toContain('Tangerang kota, Banten');
    expect(lines.filter((line) => line === 'Tangerang')).toEqual([]);
  });
});
