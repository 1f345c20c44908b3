import { describe, expect, it } from 'vitest';
import { findEmbedMark, findEmbedName, listEmbedEntries, listEmbedNames } from '../../../src/domain/embed.ts';
import type { Race } from '../../../src/domain/entities.ts';
import {
  buildElection,
  buildPair,
  buildRace,
  buildWorld,
  ELECTION,
  fact,
  getFrom,
  stage,
} from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const three = await loadCatalogue('tests/fixtures/two-elections');
const key = `${ELECTION}/bupati-contoh`;
const regency = { office: 'regent', region: 'kabupaten-contoh' } as const;

/** A regent's race in several elections, each under these slugs, the present one first. */
const raceOverTime = (slugs: Readonly<Record<number, readonly [string, ...string[]]>>): ((year: number) => Race) => {
  const years = Object.entries(slugs).map(([year, [slug, ...formerSlugs]]) => ({
    year: Number(year),
    slug,
    formerSlugs,
  }));
  const world = buildWorld({
    elections: years.map(({ year }) => [
      `pilkada-${String(year)}`,
      buildElection({ year, stages: [stage('voting', `${String(year)}-11-25`)] }),
    ]),
    races: years.map(({ year, slug, formerSlugs }) => [
      `pilkada-${String(year)}/${slug}`,
      buildRace({ ...regency, election: `pilkada-${String(year)}`, formerSlugs: [...formerSlugs] }),
    ]),
    pairs: [],
  });
  return (year) => getFrom(world.races, `pilkada-${String(year)}/${slugs[year]?.[0] ?? ''}`);
};

describe('the name under which a race is embedded', () => {
  it('is that of the race alone for the oldest election that holds it, and has the election behind it for a later one', () => {
    const names = [...three.races.values()].map((race) => [race.key, findEmbedName(race)]);
    expect(Object.fromEntries(names)).toEqual({
      'pilkada-2018/wali-kota-coba': 'wali-kota-coba',
      'pilkada-2020/gubernur-provinsi-contoh': 'gubernur-provinsi-contoh',
      'pilkada-2020/bupati-contoh': 'bupati-contoh',
      'pilkada-2020/wali-kota-contoh': 'wali-kota-contoh',
      'pilkada-2020/wali-kota-uji': 'wali-kota-uji',
      'pilkada-2024/gubernur-provinsi-contoh': 'gubernur-provinsi-contoh-pilkada-2024',
      'pilkada-2024/bupati-contoh': 'bupati-contoh-pilkada-2024',
      'pilkada-2024/bupati-uji': 'bupati-uji',
      'pilkada-2024/wali-kota-uji': 'wali-kota-uji-pilkada-2024',
    });
  });

  it('is never that of another race', () => {
    const names = [...three.races.values()].flatMap(listEmbedNames);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stays with the oldest race when both were renamed, and former names lead to the race that had them', () => {
    const race = raceOverTime({ 2098: ['bupati-baru', 'bupati-lama'], 2099: ['bupati-baru', 'bupati-lama'] });
    expect(listEmbedNames(race(2098))).toEqual(['bupati-baru', 'bupati-lama']);
    expect(listEmbedNames(race(2099))).toEqual(['bupati-baru-pilkada-2099', 'bupati-lama-pilkada-2099']);
  });

  it('is not taken over by a later race that bears a name which an older one gave up', () => {
    const race = raceOverTime({ 2098: ['bupati-baru', 'bupati-lama'], 2099: ['bupati-lama'] });
    expect(listEmbedNames(race(2098))).toEqual(['bupati-baru', 'bupati-lama']);
    expect(listEmbedNames(race(2099))).toEqual(['bupati-lama-pilkada-2099']);
  });
});

describe('an embed of a race', () => {
  const build = (over: Parameters<typeof buildRace>[0], pairs: ReturnType<typeof buildPair>[]): Race =>
    getFrom(
      buildWorld({
        races: [[key, buildRace({ ...regency, ...over })]],
        pairs: pairs.map((pair) => [`${key}/pasangan-${String(pair.ballotNumber.value)}`, pair]),
      }).races,
      key,
    );
  const first = {
    kind: 'first',
    date: '2099-11-25',
    status: 'annulled',
    annulledBy: '05/PHPU.BUP-XXIII/2099',
  } as const;
  const again = { kind: 'revote', date: '2100-04-19', status: 'official' } as const;
  const cancelled = { status: { ...fact('disqualified' as const), effective: '2099-10-31' } };
  const emptyColumn = { sources: ['kpu-contoh'] };

  it('has all twelve pairs in the order of their numbers, whatever order they were written in', () => {
    const numbers = [10, 2, 12, 1, 11, 3, 9, 4, 8, 5, 7, 6];
    const ballot = numbers.toSorted((a, b) => a - b);
    const race = build(
      { rounds: [{ ...first, status: 'scheduled', annulledBy: undefined, ballot }] },
      numbers.map((number) => buildPair(key, number)),
    );
    expect(listEmbedEntries(race)).toEqual(ballot);
  });

  it('keeps a pair that only the first paper named at its place, before the empty column, and says that it was cancelled', () => {
    const race = build(
      {
        emptyColumn,
        rounds: [
          { ...first, ballot: [1, 2] },
          { ...again, ballot: [1, 'empty_column'] },
        ],
      },
      [buildPair(key, 1), buildPair(key, 2, cancelled)],
    );
    expect(listEmbedEntries(race)).toEqual([1, 2, 'empty_column']);
    expect(listEmbedEntries(race).map((entry) => findEmbedMark(race, entry))).toEqual([
      undefined,
      'cancelled',
      undefined,
    ]);
  });

  it('keeps the place of a pair with a lower number too', () => {
    const race = build(
      {
        emptyColumn,
        rounds: [
          { ...first, ballot: [1, 2] },
          { ...again, ballot: [2, 'empty_column'] },
        ],
      },
      [buildPair(key, 1), buildPair(key, 2)],
    );
    expect(listEmbedEntries(race)).toEqual([1, 2, 'empty_column']);
    expect(findEmbedMark(race, 1)).toBe('not_on_ballot');
  });

  it('has the empty column where the paper had it', () => {
    const race = build(
      {
        emptyColumn: { ...emptyColumn, ballotNumber: 1 },
        rounds: [{ ...again, kind: 'first', ballot: ['empty_column', 2] }],
      },
      [buildPair(key, 2)],
    );
    expect(listEmbedEntries(race)).toEqual(['empty_column', 2]);
  });

  it('calls nobody elected while the only vote is annulled, and a pair only where KPU determined it', () => {
    const pairs = [buildPair(key, 1), buildPair(key, 2)];
    const annulled = build({ rounds: [{ ...first, ballot: [1, 2] }], determination: { pair: fact(1) } }, pairs);
    expect(findEmbedMark(annulled, 1)).toBeUndefined();
    const counted = build(
      { rounds: [{ ...again, kind: 'first', ballot: [1, 2] }], determination: { pair: fact(2) } },
      pairs,
    );
    expect([1, 2].map((number) => findEmbedMark(counted, number))).toEqual([undefined, 'elected']);
  });

  it('says of the empty column that it got the most votes where nobody is elected', () => {
    const race = build(
      {
        emptyColumn,
        rounds: [{ ...again, kind: 'first', ballot: [1, 'empty_column'] }],
        determination: { nobody: fact('empty_column' as const) },
      },
      [buildPair(key, 1)],
    );
    expect(findEmbedMark(race, 'empty_column')).toBe('most_votes');
    expect(findEmbedMark(race, 1)).toBeUndefined();
  });
});
