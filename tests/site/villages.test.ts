import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { readAreaTable } from '../../src/catalogue/area-table.ts';
import type { Catalogue, Region } from '../../src/domain/entities.ts';
import { aheadFolder } from '../fixture-builds.ts';
import { loadCatalogue } from '../load-fixture.ts';
import { BUILT_FOLDER, getPage, type Page, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';

let site: Site;
let catalogue: Catalogue;

/** Names of the official list by code, read without the reader that the pages use. */
const names = new Map(
  (['districts', 'villages'] as const).flatMap((table) =>
    readAreaTable(table)
      .split('\n')
      .filter((line) => line.startsWith('63.'))
      .map((line) => {
        const [code = '', , ...name] = line.split(',');
        return [code, name.join(',').replace(/^"|"$/g, '').replaceAll('""', '"')] as const;
      }),
  ),
);

/** What the list of a region should say, line by line: `Batulicin kelurahan, kec. Batu Licin`. */
const listExpected = ({ code }: Region): string[] => {
  const own = [...names].filter(([place]) => place.startsWith(`${code}.`) && place.length > code.length + 3);
  const isMixed = new Set(own.map(([place]) => place.charAt(9))).size > 1;
  return own.map(
    ([place, name]) =>
      `${name} ${isMixed && place.charAt(9) === '1' ? 'kelurahan, ' : ''}kec. ${names.get(place.slice(0, 8)) ?? ''}`,
  );
};

const listLines = ({ main }: Page): string[] =>
  main.querySelectorAll('section.huruf li').map((item) => readText(item).trim());
const listHrefs = ({ main }: Page, within: string): string[] =>
  main.querySelectorAll(`${within} a`).map((link) => link.getAttribute('href') ?? '');
const listRegions = (): Region[] => [...catalogue.regions.values()].filter(({ level }) => level !== 'province');
const addressOf = ({ slug }: Region): string => `wilayah/${slug}/desa/`;

beforeAll(async () => {
  site = readSite(BUILT_FOLDER);
  catalogue = await loadCatalogue('src/content');
});

describe('the desa and kelurahan of South Kalimantan', () => {
  it('stand each once, with its kecamatan, on the page of its regency or city, and nothing else does', () => {
    let count = 0;
    for (const region of listRegions()) {
      const lines = listLines(getPage(site, addressOf(region)));
      expect(lines.toSorted(), region.name).toEqual(listExpected(region).sort());
      count += lines.length;
    }
    expect(count).toBe(2016);
  });

  it('stand under their letters, which the bar above them names in order', () => {
    for (const region of listRegions()) {
      const { main } = getPage(site, addressOf(region));
      const bar = main.querySelectorAll('nav.abjad a').map((link) => link.getAttribute('href'));
      const sections = main.querySelectorAll('section.huruf');
      expect(sections.map(({ id }) => `#${id}`)).toEqual(bar);
      for (const section of sections)
        for (const item of section.querySelectorAll('li'))
          expect(readText(item).trim().charAt(0).toLowerCase()).toBe(section.id);
    }
  });

  it('lead to the ballots of everybody who lives there: governor, regent or mayor, and the region', () => {
    for (const region of listRegions()) {
      const page = getPage(site, addressOf(region));
      expect(listHrefs(page, '.lead'), region.name).toEqual(
        [...(region.province?.races ?? []), ...region.races].map(({ key }) => `/${key}/`),
      );
      expect(listHrefs(page, 'p')).toContain(`/wilayah/${region.slug}/`);
    }
  });

  it('are counted on the page of their region, in the words that lead to their list', () => {
    for (const region of listRegions()) {
      const links = getPage(site, `wilayah/${region.slug}/`).main.querySelectorAll('#kecamatan a');
      const link = links.find((one) => one.getAttribute('href') === `/${addressOf(region)}`);
      const count = (readText(link ?? getPage(site, '').main).match(/\d+/gu) ?? []).reduce(
        (sum, n) => sum + Number(n),
        0,
      );
      expect(count, region.name).toBe(listExpected(region).length);
    }
  });

  it('are not found by full-text search, where they would drown the names of candidates', () => {
    for (const region of listRegions())
      expect(getPage(site, addressOf(region)).root.querySelector('[data-pagefind-body]')).toBeNull();
  });

  it('name the list they come from and its licence', () => {
    for (const region of listRegions())
      expect(readText(getPage(site, addressOf(region)).main)).toMatch(
        /Daftar desa dan kelurahan: idn-area-data, ODbL 1\.0\./u,
      );
  });
});

describe('a made-up region', () => {
  it('has neither such a page nor a link to one', () => {
    const madeUp = readSite(join(ROOT, aheadFolder('campaign')));
    expect(madeUp.pages.filter(({ address }) => address.endsWith('/desa/'))).toEqual([]);
    const hrefs = listHrefs(getPage(madeUp, 'wilayah/kabupaten-contoh/'), '');
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => href.endsWith('/desa/'))).toEqual([]);
  });
});
