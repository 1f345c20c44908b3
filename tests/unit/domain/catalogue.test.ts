import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { Catalogue } from '../../../src/domain/entities.ts';
import type { ContentRecords } from '../../../src/domain/records.ts';
import {
  buildCorrection,
  buildElection,
  buildPair,
  buildRace,
  buildRecords,
  buildWorld,
  ELECTION,
  fact,
  getFrom,
  nominatedBy,
} from '../../fixtures/factories.ts';
import { loadRecords } from '../../load-fixture.ts';

const held = await loadRecords('tests/fixtures/held');
const race = `${ELECTION}/bupati-contoh`;

/** Every order a page could print: keys of each list and each map. */
const listOrders = (catalogue: Catalogue): unknown => ({
  elections: [...catalogue.elections.values()].map(({ key, races }) => [key, races.map((item) => item.key)]),
  races: [...catalogue.races.values()].map(({ key, pairs }) => [key, pairs.map((item) => item.key)]),
  pairs: [...catalogue.pairs.keys()],
  people: [...catalogue.people.values()].map(({ key, candidacies }) => [
    key,
    candidacies.map(({ pair, role }) => `${role} ${pair.key}`),
  ]),
  parties: [...catalogue.parties.values()].map(({ key, backings }) => [
    key,
    backings.map(({ pair, role }) => `${role} ${pair.key}`),
  ]),
  regions: [...catalogue.regions.values()].map(({ key, children, neighbours, races }) => [
    key,
    [children, neighbours, races].map((list) => list.map((item) => item.key)),
  ]),
  sources: [...catalogue.sources.keys()],
  corrections: catalogue.corrections.map(({ key }) => key),
});

const shuffle = <Value>(map: ReadonlyMap<string, Value>, order: readonly number[]): Map<string, Value> =>
  new Map(
    [...map]
      .map((entry, index) => [order[index % order.length] ?? 0, entry] as const)
      .sort(([x], [y]) => x - y)
      .map(([, entry]) => entry),
  );

describe('the catalogue', () => {
  it('has the same order whatever the order of the files on a disk (200 cases)', () => {
    const expected = JSON.stringify(listOrders(buildCatalogue(held)));
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 31 }), (order) => {
        const shuffled = Object.fromEntries(
          Object.entries(held).map(([name, map]) => [name, shuffle(map as ReadonlyMap<string, unknown>, order)]),
        );
        expect(JSON.stringify(listOrders(buildCatalogue(shuffled as unknown as ContentRecords)))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('puts twelve pairs that were entered out of order from 1 to 12, with a winner and a cancelled pair among them', () => {
    const numbers = [11, 2, 12, 1, 7, 10, 3, 9, 4, 8, 5, 6];
    const world = buildWorld({
      races: [[race, buildRace({ office: 'regent', region: 'kabupaten-contoh', determination: { pair: fact(7) } })]],
      pairs: numbers.map((number) => {
        const status = fact(number === 2 ? ('disqualified' as const) : ('confirmed' as const));
        return [`${race}/pasangan-${String(number)}`, buildPair(race, number, { status })] as const;
      }),
    });
    const inOrder = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(getFrom(world.races, race).pairs.map(({ number }) => number)).toEqual(inOrder);
    expect([...world.pairs.values()].map(({ number }) => number)).toEqual(inOrder);
  });

  it('puts the race of the province first, then regencies and cities by their code', () => {
    const { races } = getFrom(buildCatalogue(held).elections, 'pilkada-2021');
    expect(races.map(({ slug }) => slug)).toEqual([
      'gubernur-provinsi-contoh',
      'bupati-contoh',
      'wali-kota-contoh',
      'wali-kota-uji',
    ]);
  });

  it('puts the latest election of a region first, and the races of one region by their names in between', () => {
    const years = ['pilkada-2094', 'pilkada-2099', 'pilkada-2084'];
    const world = buildWorld({
      elections: years.map((key) => [key, buildElection({ year: Number(key.slice(-4)) })]),
      races: years.map((key) => [`${key}/gubernur-provinsi-contoh`, buildRace({ election: key })]),
      pairs: [],
    });
    expect(getFrom(world.regions, 'provinsi-contoh').races.map(({ election }) => election.year)).toEqual([
      2099, 2094, 2084,
    ]);
    expect([...world.races.values()].map(({ election }) => election.year)).toEqual([2084, 2094, 2099]);
  });

  it('joins both people of a pair, their race and its region in both directions', () => {
    const catalogue = buildCatalogue(held);
    const pair = getFrom(catalogue.pairs, 'pilkada-2021/gubernur-provinsi-contoh/nama-calon-satu-nama-calon-dua');
    expect(pair.head.person.candidacies).toEqual([{ pair, role: 'head' }]);
    expect(pair.deputy.person.candidacies).toEqual([{ pair, role: 'deputy' }]);
    expect(pair.race.pairs).toContain(pair);
    expect(pair.race.region.races).toContain(pair.race);
    expect(getFrom(catalogue.regions, 'kota-uji').province?.children.map(({ slug }) => slug)).toEqual([
      'kabupaten-contoh',
      'kota-contoh',
      'kota-uji',
    ]);
  });

  it('lists a party once for each pair and role', () => {
    const world = buildWorld({
      races: [[race, buildRace({ office: 'regent', region: 'kabupaten-contoh' })]],
      pairs: [
        [
          `${race}/satu`,
          buildPair(race, 1, { nomination: nominatedBy(['partai-contoh-a', 'partai-contoh-b'], ['partai-contoh-c']) }),
        ],
        [`${race}/dua`, buildPair(race, 2, { nomination: nominatedBy(['partai-contoh-d'], ['partai-contoh-c']) })],
      ],
    });
    expect(getFrom(world.parties, 'partai-contoh-c').backings.map(({ pair, role }) => [role, pair.number])).toEqual([
      ['supporting', 1],
      ['supporting', 2],
    ]);
  });

  it('lists the latest correction first', () => {
    const records = buildRecords({
      races: [],
      pairs: [],
      corrections: new Map([
        ['lama', buildCorrection({ date: '2099-10-01' })],
        ['baru', buildCorrection({ date: '2099-10-05' })],
        ['awal', buildCorrection({ date: '2099-10-01' })],
      ]),
    });
    expect(buildCatalogue(records).corrections.map(({ key }) => key)).toEqual(['baru', 'awal', 'lama']);
  });

  it('cannot be changed by a page', () => {
    const catalogue = buildCatalogue(held);
    const entities = [
      catalogue.elections,
      catalogue.races,
      catalogue.pairs,
      catalogue.people,
      catalogue.parties,
      catalogue.regions,
      catalogue.sources,
    ];
    expect(Object.isFrozen(catalogue)).toBe(true);
    expect(
      entities.flatMap((map) => [...map.values()].filter((entity) => !Object.isFrozen(entity)).map(({ key }) => key)),
    ).toEqual([]);
    expect(() => Object.assign(getFrom(catalogue.people, 'nama-calon-satu'), { name: 'Nama Lain' })).toThrow(TypeError);
  });

  it('does not change the records it was built from', () => {
    const before = JSON.stringify([...held.races, ...held.regions, ...held.pairs]);
    buildCatalogue(held);
    expect(JSON.stringify([...held.races, ...held.regions, ...held.pairs])).toBe(before);
  });

  it('refuses records that nobody checked', () => {
    const records = buildRecords({ races: [], pairs: [[`${race}/satu`, buildPair(race, 1)]] });
    expect(() => buildCatalogue(records)).toThrow(race);
  });
});
