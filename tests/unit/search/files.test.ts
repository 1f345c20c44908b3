import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/entities.ts';
import { buildNames } from '../../../src/search/build-names.ts';
import { find } from '../../../src/search/find.ts';
import { openLibrary, type Library } from '../../../src/search/library.ts';
import { getFrom } from '../../fixtures/factories.ts';
import {
  listPlacesFiles,
  listRoutes,
  listSearchPaths,
  listPaths,
  nameHit,
  openCatalogue,
} from '../../fixtures/search.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const zip = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

describe('the files of Kalimantan Selatan', () => {
  let kalsel: Catalogue;

  beforeAll(async () => {
    kalsel = await loadCatalogue('src/content');
  });

  it('are small: names 6,000 bytes at most, places 14,000 a file', () => {
    const province = getFrom(kalsel.regions, 'kalimantan-selatan');
    expect(zip(buildNames(kalsel, province))).toBeLessThanOrEqual(6000);
    expect(zip(buildNames(kalsel))).toBeLessThanOrEqual(6000);
    for (const file of listPlacesFiles(kalsel)) expect(zip(file)).toBeLessThanOrEqual(14_000);
  });

  it('say the same as text: nothing is lost on the way to the reader', () => {
    const names = buildNames(kalsel);
    expect(JSON.parse(JSON.stringify(names))).toEqual(names);
    const places = listPlacesFiles(kalsel);
    expect(JSON.parse(JSON.stringify(places))).toEqual(places);
  });

  it('hold every kecamatan once, each with its villages, and nothing of the province itself', () => {
    const rows = listPlacesFiles(kalsel).flat();
    const districts = rows.flatMap(([region, ...list]) => list.map(([name]) => `${region} ${name}`));
    const expected = [...kalsel.regions.values()].flatMap(({ slug, districts: list }) =>
      list.map(({ name }) => `${slug} ${name}`),
    );
    expect(districts.toSorted()).toEqual(expected.toSorted());
    expect(rows.flatMap(([, ...list]) => list).filter(([, villages]) => villages === '')).toEqual([]);
  });

  it('tell a kelurahan from a desa', () => {
    const library = openCatalogue(kalsel, listPlacesFiles(kalsel));
    const kinds = library.entries.flatMap(({ place }) => place?.[0] ?? []);
    expect(new Set(kinds)).toEqual(new Set(['kecamatan', 'desa', 'kelurahan']));
    expect(find('mentaos', library).hits[0]?.entry.place).toEqual(['kelurahan', 'Banjarbaru Utara']);
    expect(find('lok baintan', library).hits[0]?.entry.place?.[0]).toBe('desa');
    expect(library.entries.filter(({ names }) => names.flat().some(({ text }) => text.includes('!')))).toEqual([]);
  });

  it('lead to the addresses that the pages have', () => {
    expect(listSearchPaths(openCatalogue(kalsel))).toEqual(listRoutes(kalsel));
  });

  it('know no place of a region whose names are not open', () => {
    const library = openLibrary({ ...buildNames(kalsel), regions: [] }, listPlacesFiles(kalsel).flat());
    expect(library.entries.filter(({ kind }) => kind !== 'party')).toEqual([]);
  });
});

describe('a content folder with several elections, moved addresses and a merged person', () => {
  let catalogue: Catalogue;
  let library: Library;

  beforeAll(async () => {
    catalogue = await loadCatalogue('tests/fixtures/two-elections');
    library = openCatalogue(catalogue);
  });

  it('leads to the addresses that the pages have, namesakes told apart', () => {
    expect(listSearchPaths(library)).toEqual(listRoutes(catalogue));
    const former = [...catalogue.people.values(), ...catalogue.parties.values()].flatMap(
      ({ formerSlugs }) => formerSlugs,
    );
    expect(former.length).toBeGreaterThan(0);
    const paths = library.entries.flatMap(({ listPaths }) => listPaths());
    expect(former.filter((slug) => paths.some((path) => path.endsWith(`/${slug}/`)))).toEqual([]);
  });

  it('shows a person who stood twice as one hit, the latest candidacy first, with the other beside it', () => {
    const hits = find('nama calon lima', library).hits.filter(
      ({ entry, person }) => person !== undefined && entry.listPaths()[person + 1] === 'tokoh/nama-calon-lima/',
    );
    expect(hits.map(nameHit)).toHaveLength(1);
    expect(hits[0]?.entry.race?.year).toBe(2024);
    expect(hits[0]?.also?.map(({ race }) => race?.year)).toEqual([2020]);
  });

  it('shows nobody twice, and no other candidacy of one who stood once', () => {
    for (const { name, candidacies, slug } of catalogue.people.values()) {
      const { hits } = find(name, library);
      const own = hits.filter(
        ({ entry, person }) => person !== undefined && entry.listPaths()[person + 1] === `tokoh/${slug}/`,
      );
      expect([name, own.length]).toEqual([name, 1]);
      expect([name, own[0]?.also?.length]).toEqual([name, candidacies.length - 1]);
    }
  });

  it('shows two people of one name as two hits', () => {
    const paths = listPaths('nama calon kembar', library).slice(0, 2);
    expect(paths.toSorted()).toEqual(['tokoh/nama-calon-kembar-kabupaten-contoh/', 'tokoh/nama-calon-kembar/']);
  });

  it('finds a merged person by each spelling that was on record, at the address that is left', () => {
    const { name, aliases } = getFrom(catalogue.people, 'nama-calon-lima');
    expect(aliases.length).toBeGreaterThan(1);
    for (const spelling of [name, ...aliases.map((alias) => alias.name)]) {
      const [hit] = find(spelling, library).hits;
      expect([spelling, listPaths(spelling, library)[0]]).toEqual([spelling, 'tokoh/nama-calon-lima/']);
      expect([spelling, hit?.explain()]).toEqual([spelling, spelling === name ? [] : [['alias', spelling]]]);
    }
  });

  it('finds a party by its present and by its former name', () => {
    for (const name of ['Partai Contoh Cerah', 'Partai Contoh C Indonesia'])
      expect(listPaths(name, library)[0]).toBe('partai/partai-contoh-cerah/');
  });

  it('tells elections apart by their year', () => {
    const years = (query: string): (number | undefined)[] =>
      find(query, library).hits.map(({ entry }) => entry.race?.year);
    expect(years('nama calon tujuh 2020')[0]).toBe(2020);
    expect(years('nama calon tujuh 2024')[0]).toBe(2024);
  });
});

describe.each(['tests/fixtures/held', 'tests/fixtures/ahead'])('the content of %s', (folder) => {
  it('leads to the addresses that its pages have', async () => {
    const catalogue = await loadCatalogue(folder);
    expect(listSearchPaths(openCatalogue(catalogue))).toEqual(listRoutes(catalogue));
  });
});
