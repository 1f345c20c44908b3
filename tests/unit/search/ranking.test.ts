import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { ContentRecords } from '../../../src/domain/records.ts';
import { buildNames } from '../../../src/search/build-names.ts';
import { find } from '../../../src/search/find.ts';
import { openLibrary, type Library } from '../../../src/search/library.ts';
import type { NamesFile, RaceRow, RegionRow } from '../../../src/search/names-file.ts';
import {
  buildPair,
  buildRace,
  buildRecords,
  buildRegion,
  ELECTION,
  fact,
  nominatedBy,
} from '../../fixtures/factories.ts';
import { getPair, nameHit, openCatalogue } from '../../fixtures/search.ts';
import { loadCatalogue, loadRecords } from '../../load-fixture.ts';

const shuffle = <Value>(list: readonly Value[], order: readonly number[]): Value[] =>
  list
    .map((value, index) => [order[index % order.length] ?? 0, value] as const)
    .sort(([x], [y]) => x - y)
    .map(([, value]) => value);
const shuffleAll = (records: ContentRecords, order: readonly number[]): ContentRecords =>
  Object.fromEntries(
    Object.entries(records).map(([name, map]) => [
      name,
      new Map(shuffle([...(map as ReadonlyMap<string, unknown>)], order)),
    ]),
  ) as unknown as ContentRecords;
const anyOrder = fc.array(fc.nat(), { minLength: 7, maxLength: 31 });

/** A names file with regions, races and parties in another order; places within it are moved along. */
const shuffleFile = (file: NamesFile, order: readonly number[]): NamesFile => {
  const regions = shuffle([...file.regions.keys()], order);
  const parties = shuffle([...file.parties.keys()], order.toReversed());
  const toRace = ([election, empty, ...pairs]: RaceRow): RaceRow => [
    election,
    empty,
    // Ballot numbers are written out, since places no longer tell them.
    ...shuffle(
      pairs.map(([head, deputy, extra], place) => {
        const backers = extra?.b?.map((party) => parties.indexOf(party));
        return [head, deputy, { ...extra, n: extra?.n ?? place + 1, ...(backers && { b: backers }) }] as const;
      }),
      order,
    ),
  ];
  return {
    ...file,
    parties: parties.flatMap((at) => file.parties.slice(at, at + 1)),
    regions: regions
      .flatMap((at) => file.regions.slice(at, at + 1))
      .map(([level, names, above, ...races]): RegionRow => [
        level,
        names,
        regions.indexOf(above),
        ...races.map(toRace),
      ]),
  };
};

describe('the order of what is found', () => {
  const queries = [
    'muhammad',
    'noor',
    'said',
    'ahmad',
    'hasan',
    'bupati',
    'nomor 1',
    'golkar',
    'kotak kosong',
    'sur',
    'm',
    'h abdul',
  ];

  it('is the same whatever the order of the files on a disk (10 cases)', async () => {
    const records = await loadRecords('src/content');
    const rank = (content: ContentRecords): string[][] => {
      const library = openCatalogue(buildCatalogue(content));
      return queries.map((query) => {
        const { hits, guesses } = find(query, library);
        return [query, ...hits.map(nameHit), '?', ...guesses.map(nameHit)];
      });
    };
    const expected = rank(records);
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(rank(shuffleAll(records, order))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same whatever the order of races, pairs and parties in the file of names (20 cases)', async () => {
    const file = buildNames(await loadCatalogue('src/content'));
    const rank = (names: NamesFile): string[][] => {
      const library = openLibrary(names, []);
      return queries.map((query) => [query, ...find(query, library).hits.map(nameHit)]);
    };
    const expected = rank(file);
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(rank(shuffleFile(file, order))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

/** Records in which every head and every deputy is called as the key of the person is renamed. */
const rename = (records: ContentRecords, toName: (key: string) => string): ContentRecords => ({
  ...records,
  people: new Map([...records.people].map(([key, person]) => [key, { ...person, name: toName(key) }])),
});

describe('twelve pairs of one race who share their last names', () => {
  const race = `${ELECTION}/bupati-contoh`;
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  /** First letters that put the names in another order than the ballot does. */
  const letters = 'LCJAEGKBDHFI';
  const build = (order: readonly number[], over: Parameters<typeof buildRace>[0] = {}): Library => {
    const records = buildRecords({
      races: [
        [
          race,
          buildRace({
            office: 'regent',
            region: 'kabupaten-contoh',
            rounds: [{ kind: 'first', date: '2099-11-25', status: 'scheduled', ballot: numbers }],
            ...over,
          }),
        ],
      ],
      pairs: order.map((number) => [
        `${race}/pasangan-${String(number)}`,
        buildPair(race, number, {
          nomination: number > 9 ? nominatedBy(['partai-contoh-a', 'partai-contoh-b']) : {},
          ...(number === 3 && { status: { value: 'disqualified', sources: ['kpu-contoh'] } }),
        }),
      ]),
    });
    return openCatalogue(
      buildCatalogue(
        rename(records, (key) => {
          const letter = letters[Number(/\d+/.exec(key)?.[0]) - 1] ?? '';
          return `${letter}ari ${key.endsWith('kepala') ? 'Santoso' : 'Wibowo'}`;
        }),
      ),
    );
  };
  const inBallotOrder = numbers.map((number) => `bupati-contoh ${String(number)}`);
  const queries = ['santoso', 'wibowo', 'santoso wibowo', 'santso', 'bupati santoso', 'santoso 2099', 'san'];

  it('stand from 1 to 12, whatever the order of the files, the alphabet, parties behind them or a cancelled one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 12 }), (order) => {
        const library = build(order);
        for (const query of queries)
          expect([query, ...find(query, library).hits.map(getPair)]).toEqual([query, ...inBallotOrder]);
      }),
      { numRuns: 10 },
    );
  });

  it('stand from 1 to 12 after the result as well', () => {
    const votes = numbers.map((number) => ({ entry: number, votes: number * 1000 }));
    const library = build(numbers.toReversed(), {
      rounds: [
        {
          kind: 'first',
          date: '2099-11-25',
          status: 'official',
          ballot: numbers,
          tally: { status: 'official', votes, sources: ['kpu-contoh'] },
        },
      ],
      determination: { date: fact('2099-12-20'), pair: fact(12) },
    });
    for (const query of queries)
      expect([query, ...find(query, library).hits.map(getPair)]).toEqual([query, ...inBallotOrder]);
  });

  it('leave their order only for one whose whole name was asked for', () => {
    expect(find('bari santoso', build(numbers)).hits.map(getPair)[0]).toBe('bupati-contoh 8');
    expect(find('santoso nomor 5', build(numbers)).hits.map(getPair)[0]).toBe('bupati-contoh 5');
  });
});

describe('people of one and the same name', () => {
  const place = (key: string, code: string, level: 'province' | 'regency' | 'city', name: string) =>
    [
      key,
      buildRegion({
        code,
        kpuCode: code.replace('.', ''),
        level,
        name,
        ...(level !== 'province' && { province: 'provinsi-contoh' }),
      }),
    ] as const;
  const regions = [
    place('kota-contoh', '99.71', 'city', 'Contoh'),
    place('kabupaten-zamrud', '99.02', 'regency', 'Zamrud'),
    place('provinsi-contoh', '99', 'province', 'Provinsi Contoh'),
    place('kabupaten-akik', '99.03', 'regency', 'Akik'),
  ];
  const races = [
    [`${ELECTION}/wali-kota-contoh`, 'mayor', 'kota-contoh'],
    [`${ELECTION}/bupati-zamrud`, 'regent', 'kabupaten-zamrud'],
    [`${ELECTION}/gubernur-provinsi-contoh`, 'governor', 'provinsi-contoh'],
    [`${ELECTION}/bupati-akik`, 'regent', 'kabupaten-akik'],
  ] as const;
  const build = (order: readonly number[]) => {
    const records = buildRecords({
      regions,
      races: races.map(([key, office, region]) => [key, buildRace({ office, region })]),
      pairs: races.flatMap(([key], at) =>
        [2, 1].map((number) => [`${key}/pasangan-${String(number)}-${String(at)}`, buildPair(key, number)] as const),
      ),
    });
    const named = rename(records, (key) => (key.endsWith('kepala') ? 'Budi Santoso' : 'Siti Wibowo'));
    return openCatalogue(buildCatalogue(shuffleAll(named, order)));
  };

  it('stand by level of their region, then by ballot number, and by nothing else', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const found = find('budi santoso', build(order)).hits.map(({ entry }) => [entry.level, entry.number]);
        expect(found).toEqual([
          [0, 1],
          [0, 2],
          [1, 1],
          [1, 1],
          [1, 2],
          [1, 2],
          [2, 1],
          [2, 2],
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('are all there, each with the own address', () => {
    const hits = find('budi santoso', build([0])).hits;
    expect(new Set(hits.map(({ entry }) => entry.listPaths()[1])).size).toBe(8);
  });
});
