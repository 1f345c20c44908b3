import { describe, expect, it } from 'vitest';
import { listPackageFaults } from './check-package.ts';
import {
  getSite,
  parseCsv,
  readData,
  readPackage,
  SITES,
  TABLES,
  type Package,
  type ReadData,
  type Resource,
} from './published-data.ts';

const NAMES = Object.keys(SITES);
const real = getSite('Kalimantan Selatan');
const read = readData(real);
const data = readPackage(real);

const faults = (one: Package, from: ReadData = read): string[] => [...listPackageFaults(one, from)];

/** The package with one table's CSV changed, and its size, hash and rows left as they were. */
const withCsv =
  (path: string, change: (text: string) => string): ReadData =>
  (asked) =>
    asked === path ? Buffer.from(change(read(asked).toString())) : read(asked);

const withResource = (name: string, change: (resource: Resource) => Resource): Package => ({
  ...data,
  resources: data.resources.map((resource) => (resource.name === name ? change(resource) : resource)),
});

describe('the data package', () => {
  it.each(NAMES)('says of every file what it is: size, hash, rows, types, keys (%s)', (name) => {
    const site = getSite(name);
    expect(faults(readPackage(site), readData(site))).toEqual([]);
  });

  it('lists every file beside it but the schemas and itself', () => {
    const listed = data.resources.map(({ path }) => path).sort();
    const there = [...real.files]
      .filter((file) => /^data\/v1\/[^/]+$/u.test(file))
      .map((file) => file.slice('data/v1/'.length))
      .filter((file) => file !== 'datapackage.json');
    expect(listed).toEqual(there.sort());
    for (const table of TABLES) expect(listed).toEqual(expect.arrayContaining([`${table}.csv`, `${table}.json`]));
  });

  it('is dated by its content, not by a clock', () => {
    const { updated } = JSON.parse(read('races.json').toString()) as { updated: string };
    expect(data.created).toBe(`${updated}T00:00:00Z`);
  });

  it('gives regions and places under ODbL, everything else under CC BY', () => {
    const licences = Object.fromEntries(
      data.resources.map(({ path, licenses }) => [path, licenses.map(({ name }) => name)]),
    );
    expect(licences['regions.csv']).toEqual(['ODbL-1.0']);
    expect(licences['regions.json']).toEqual(['ODbL-1.0']);
    expect(licences['popolo.json']).toEqual(['CC-BY-4.0', 'ODbL-1.0']);
    expect(licences['kenal-paslon.xlsx']).toEqual(['CC-BY-4.0', 'ODbL-1.0']);
    expect(licences['pairs.csv']).toEqual(['CC-BY-4.0']);
  });

  it('explains every column in words', () => {
    const silent = data.resources.flatMap(({ name, schema }) =>
      (schema?.fields ?? [])
        .filter(({ description }) => description.length < 5)
        .map((field) => `${name}.${field.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('declares how a text that looks like a formula is written', () => {
    expect(data.csvTextGuard).toMatchObject({ startsWith: ['=', '+', '-', '@', '\t', '\r'], prefix: "'" });
  });

  it.each<[string, string, ReadData, RegExp]>([
    ['a flipped letter', 'races.csv', withCsv('races.csv', (text) => text.replace('Tapin', 'Tapim')), /sha256/u],
    ['a missing row', 'parties.csv', withCsv('parties.csv', (text) => text.replace(/[^\n]*\n$/u, '')), /rows/u],
    [
      'a code that became a number',
      'pairs.csv',
      withCsv('pairs.csv', (text) => text.replaceAll(',63.01,', ',63.1,')),
      /not of its form/u,
    ],
    [
      'a status that nobody knows',
      'results.csv',
      withCsv('results.csv', (text) => text.replace(',official,', ',resmi,')),
      /not one of its values/u,
    ],
    [
      'a race that is not there',
      'races.csv',
      withCsv('races.csv', (text) => text.replace('pilkada-2024/bupati-tapin,', 'x,')),
      /not in races/u,
    ],
    [
      'votes in words',
      'results.csv',
      withCsv('results.csv', (text) => text.replace(',1629456,', ',banyak,')),
      /no integer/u,
    ],
    [
      'a key without a value',
      'people.csv',
      withCsv('people.csv', (text) => text.replace(/\r\np[0-9a-z]{7},/u, '\r\n,')),
      /is empty/u,
    ],
    [
      'a day that is none',
      'races.csv',
      withCsv('races.csv', (text) => text.replace(',2024-11-27,', ',27/11/2024,')),
      /no date/u,
    ],
    [
      'two rows of one key',
      'parties.csv',
      withCsv('parties.csv', (text) => `${text}${text.split('\r\n')[1]}\r\n`),
      /is there twice/u,
    ],
    [
      'columns in another order',
      'sources.csv',
      withCsv('sources.csv', (text) => text.replace('id,url', 'url,id')),
      /header/u,
    ],
  ])('is caught out by %s', (_fault, _path, from, message) => {
    expect(faults(data, from).join('\n')).toMatch(message);
  });

  it('is caught out by a hash or a size of another file', () => {
    expect(faults(withResource('races', (resource) => ({ ...resource, hash: 'sha256:0' })))).toHaveLength(1);
    expect(faults(withResource('races', (resource) => ({ ...resource, bytes: 1 })))).toHaveLength(1);
  });
});

describe('every CSV file', () => {
  it.each(TABLES)('%s: UTF-8 without a mark before the first header, each line ended by CRLF', (table) => {
    const bytes = read(`${table}.csv`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(parseCsv(bytes)[0]?.[0]).toMatch(/^(?:id|race_id)$/u);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});
