import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { Catalogue, Person, Region } from '../../../src/domain/entities.ts';
import { findProvince } from '../../../src/domain/provinces.ts';
import { listRegionVillages } from '../../../src/catalogue/villages.ts';
import { buildNames } from '../../../src/search/build-names.ts';
import { buildPlaces } from '../../../src/search/build-places.ts';
import { find, type Hit } from '../../../src/search/find.ts';
import type { Library } from '../../../src/search/library.ts';
import { splitWords } from '../../../src/search/words.ts';
import { hasCountry } from '../../fixtures/country.ts';
import { readCountryRecords } from '../../fixtures/country-records.ts';
import { getPair, getPath, listRoutes, listSearchPaths, nameHit, openCatalogue } from '../../fixtures/search.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const zip = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;
const wordsOf = (text: string): string => splitWords(text).toSorted().join(' ');

describe.skipIf(!hasCountry)('the names of the whole country', () => {
  let country: Catalogue;
  let library: Library;
  let provinces: Region[];

  beforeAll(async () => {
    country = buildCatalogue(await readCountryRecords());
    library = openCatalogue(country);
    provinces = [...country.regions.values()].filter(({ level }) => level === 'province');
  });

  it('are all there', () => {
    expect(provinces.length).toBe(38);
    expect(country.pairs.size).toBe(1557);
  });

  it('fit into 40,000 bytes, those of one province into 6,000', () => {
    expect(zip(buildNames(country))).toBeLessThanOrEqual(40_000);
    const large = provinces.map((province) => [province.slug, zip(buildNames(country, province))] as const);
    expect(large.filter(([, size]) => size > 6000)).toEqual([]);
  });

  it('have places of at most 14,000 bytes a file, each kecamatan in one of them', () => {
    const large = [];
    let districts = 0;
    for (const province of provinces) {
      const inside = [...country.regions.values()].filter((region) => findProvince(region) === province);
      for (const [index, file] of buildPlaces(inside, listRegionVillages).entries()) {
        const size = zip(file);
        if (size > 14_000) large.push([province.slug, index, size]);
        districts += file.reduce((sum, [, ...list]) => sum + list.length, 0);
      }
    }
    expect(large).toEqual([]);
    expect(districts).toBe([...country.regions.values()].reduce((sum, region) => sum + region.districts.length, 0));
  });

  it('lead to the addresses that the pages have', () => {
    expect(listSearchPaths(library)).toEqual(listRoutes(country));
  });

  it('lead in the file of one province to the same addresses', () => {
    const paths = new Set(listRoutes(country));
    for (const province of provinces) {
      const own = listSearchPaths(openCatalogue(country, [], province));
      expect(own.filter((path) => !paths.has(path))).toEqual([]);
    }
  });

  /** Whether a hit is this person, or a namesake of the same words. */
  const isBearer = ({ entry, person }: Hit, { name }: Person): boolean =>
    person !== undefined && wordsOf(entry.names[person]?.[0]?.text ?? '') === wordsOf(name);
  /** Whether this person, a namesake, or the pair of both was the best hit, or as good as the best. */
  const asksItselfBack = (person: Person): boolean => {
    const { hits } = find(person.name, library);
    return (
      hits[0] !== undefined && isBearer(hits[0], person) && hits.some((hit) => getPath(hit) === `tokoh/${person.slug}/`)
    );
  };

  it('each ask themselves back before all others', { timeout: 600_000 }, () => {
    const lost = [...country.people.values()].filter((person) => !asksItselfBack(person));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('of people elsewhere are taken for a candidate of Kalimantan Selatan in one case of fifty at most', async () => {
    const kalsel = await loadCatalogue('src/content');
    const own = openCatalogue(kalsel);
    const known = new Set(
      [...kalsel.people.values()].flatMap(({ name, aliases }) =>
        [name, ...aliases.map((alias) => alias.name)].map(wordsOf),
      ),
    );
    const strangers = [...country.people.values()]
      .map(({ name }) => name)
      .filter((name) => splitWords(name).length > 1 && !known.has(wordsOf(name)))
      .filter((_, index) => index % 12 === 0);
    const taken = strangers.filter((name) => find(name, own).hits.some((hit) => getPair(hit) !== undefined));
    expect(taken.length / strangers.length, taken.join(', ')).toBeLessThan(0.02);
  });

  it('tell twins of regency and city apart: both are hits, each at its own address', () => {
    const twins = [...Map.groupBy(country.regions.values(), ({ name }) => name).values()].filter(
      (list) => list.length > 1,
    );
    expect(twins.length).toBeGreaterThan(20);
    for (const [region, ...others] of twins) {
      const first = find(region?.name ?? '', library)
        .hits.slice(0, others.length + 1)
        .map(getPath);
      expect(first.toSorted()).toEqual([region, ...others].map((twin) => `wilayah/${twin?.slug ?? ''}/`).toSorted());
    }
  });

  it('give for “banjar” the regency, the city, and longer names behind them', () => {
    const regions = find('banjar', library)
      .hits.filter(({ entry }) => entry.kind === 'region')
      .map(nameHit);
    expect(regions.slice(0, 2)).toEqual(['wilayah/kabupaten-banjar/', 'wilayah/kota-banjar/']);
    expect(regions.slice(2)).toEqual(
      expect.arrayContaining([
        'wilayah/kota-banjarbaru/',
        'wilayah/kota-banjarmasin/',
        'wilayah/kabupaten-banjarnegara/',
      ]),
    );
  });

  it('give for a twin with its level that one alone before the other', () => {
    expect(find('kota bandung', library).hits.map(nameHit)[0]).toBe('wilayah/kota-bandung/');
    expect(find('kabupaten bandung', library).hits.map(nameHit)[0]).toBe('wilayah/kabupaten-bandung/');
    expect(find('wali kota bekasi', library).hits.map(nameHit)[0]).toBe('wilayah/kota-bekasi/');
    expect(find('bupati tangerang', library).hits.map(nameHit)[0]).toBe('wilayah/kabupaten-tangerang/');
  });
});
