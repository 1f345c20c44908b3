import { describe, expect, it } from 'vitest';
import { countPartners, groupBackings, levels, listPartners, listPossibleBackings } from '../../../src/domain/party.ts';
import {
  buildElection,
  buildPair,
  buildRace,
  buildWorld,
  ELECTION,
  fact,
  getFirst,
  getFrom,
  nominatedBy,
} from '../../fixtures/factories.ts';

const governor = `${ELECTION}/gubernur-provinsi-contoh`;
const regent = `${ELECTION}/bupati-contoh`;
const mayor = `${ELECTION}/wali-kota-contoh`;
const earlier = 'pilkada-2094/gubernur-provinsi-contoh';
const [a, b, c, d] = ['partai-contoh-a', 'partai-contoh-b', 'partai-contoh-c', 'partai-contoh-d'];

const world = buildWorld({
  elections: [
    [ELECTION, buildElection()],
    ['pilkada-2094', buildElection({ year: 2094 })],
  ],
  races: [
    [mayor, buildRace({ office: 'mayor', region: 'kota-contoh' })],
    [earlier, buildRace({ election: 'pilkada-2094' })],
    [regent, buildRace({ office: 'regent', region: 'kabupaten-contoh' })],
    [governor, buildRace()],
  ],
  pairs: [
    [`${regent}/dua`, buildPair(regent, 2, { nomination: nominatedBy([a, d]) })],
    [`${mayor}/satu`, buildPair(mayor, 1, { nomination: nominatedBy([a, b]) })],
    [`${governor}/satu`, buildPair(governor, 1, { nomination: nominatedBy([a, b], [c]) })],
    [`${regent}/satu`, buildPair(regent, 1, { nomination: nominatedBy([b], [a]) })],
    [`${earlier}/satu`, buildPair(earlier, 1, { nomination: nominatedBy([a, c]) })],
  ],
});
const election = getFrom(world.elections, ELECTION);
const party = getFrom(world.parties, a);
const keysOf = (role: 'nominating' | 'supporting') =>
  [...groupBackings(party, election, role)].map(([level, backings]) => [level, backings.map(({ pair }) => pair.key)]);

describe('the page of a party', () => {
  it('lists its pairs by level: province, city, regency', () => {
    expect(levels).toEqual(['province', 'city', 'regency']);
    expect(keysOf('nominating')).toEqual([
      ['province', [`${governor}/satu`]],
      ['city', [`${mayor}/satu`]],
      ['regency', [`${regent}/dua`]],
    ]);
  });

  it('keeps pairs it supports apart from pairs it nominates', () => {
    expect(keysOf('supporting')).toEqual([
      ['province', []],
      ['city', []],
      ['regency', [`${regent}/satu`]],
    ]);
  });

  it('lists only what belongs to the election it tells of', () => {
    const before = groupBackings(party, getFrom(world.elections, 'pilkada-2094'), 'nominating');
    expect([...before.values()].flat().map(({ pair }) => pair.key)).toEqual([`${earlier}/satu`]);
  });

  it('names the other parties of a pair, never the party itself nor one in another role', () => {
    const pair = getFrom(world.pairs, `${governor}/satu`);
    expect(listPartners(pair, party, 'nominating')).toEqual([b]);
    expect(listPartners(pair, party, 'supporting')).toEqual([c]);
    expect(listPartners(getFrom(world.pairs, `${regent}/satu`), getFrom(world.parties, b), 'nominating')).toEqual([]);
  });

  it('counts its partners, most frequent first, then by the number of the party', () => {
    const counts = countPartners(party, election, world.parties);
    expect(counts.map((line) => [line.party.key, line.pairs])).toEqual([
      [b, 2],
      [d, 1],
    ]);
  });

  it('puts partners of as many pairs in the order of their numbers', () => {
    const tied = buildWorld({
      races: [[governor, buildRace()]],
      pairs: [[`${governor}/satu`, buildPair(governor, 1, { nomination: nominatedBy([a, d, b, c]) })]],
    });
    const partners = countPartners(getFrom(tied.parties, a), getFrom(tied.elections, ELECTION), tied.parties);
    expect(partners.map((line) => line.party.key)).toEqual([b, c, d]);
  });

  it('counts the more frequent partner first, whatever its number', () => {
    const lopsided = buildWorld({
      races: [
        [governor, buildRace()],
        [regent, buildRace({ office: 'regent', region: 'kabupaten-contoh' })],
      ],
      pairs: [
        [`${governor}/satu`, buildPair(governor, 1, { nomination: nominatedBy([a, b, d]) })],
        [`${regent}/satu`, buildPair(regent, 1, { nomination: nominatedBy([a, d]) })],
      ],
    });
    const partners = countPartners(
      getFrom(lopsided.parties, a),
      getFrom(lopsided.elections, ELECTION),
      lopsided.parties,
    );
    expect(partners.map((line) => [line.party.key, line.pairs])).toEqual([
      [d, 2],
      [b, 1],
    ]);
  });

  it('lists as possible only pairs whose parties are not all known, in races where it nominates nobody', () => {
    const incomplete = { kind: 'party' as const, nominating: { ...fact([b]), complete: false } };
    const open = buildWorld({
      races: [
        [governor, buildRace()],
        [regent, buildRace({ office: 'regent', region: 'kabupaten-contoh' })],
        [mayor, buildRace({ office: 'mayor', region: 'kota-contoh' })],
      ],
      pairs: [
        [`${governor}/satu`, buildPair(governor, 1, { nomination: nominatedBy([a]) })],
        [`${governor}/dua`, buildPair(governor, 2)],
        [`${regent}/satu`, buildPair(regent, 1)],
        [`${regent}/dua`, buildPair(regent, 2, { nomination: incomplete })],
        [`${regent}/tiga`, buildPair(regent, 3, { nomination: nominatedBy([c]) })],
        [`${regent}/empat`, buildPair(regent, 4, { nomination: { kind: 'independent' } })],
        [`${mayor}/satu`, buildPair(mayor, 1, { nomination: nominatedBy([b], [a]) })],
      ],
    });
    const pairs = listPossibleBackings(getFrom(open.parties, a), getFrom(open.elections, ELECTION));
    expect(pairs.map(({ key }) => key)).toEqual([`${regent}/satu`, `${regent}/dua`]);
  });

  it('lists a pair once however many parties carry it', () => {
    const keys = party.backings.map(({ pair, role }) => `${role} ${pair.key}`);
    expect(keys).toEqual([...new Set(keys)]);
    expect(getFirst(party.backings).pair.race.election.key).toBe(ELECTION);
  });
});
