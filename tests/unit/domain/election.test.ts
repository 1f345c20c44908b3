import { describe, expect, it } from 'vitest';
import { countTotals, listLatestFirst } from '../../../src/domain/election.ts';
import { listProvinces, listRegionRaces } from '../../../src/domain/region.ts';
import { buildElection, buildRace, buildWorld, ELECTION, getFrom } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const held = await loadCatalogue('tests/fixtures/held');

const twoElections = buildWorld({
  elections: [
    ['pilkada-2094', buildElection({ year: 2094 })],
    [ELECTION, buildElection()],
  ],
  races: [
    [`${ELECTION}/wali-kota-contoh`, buildRace({ office: 'mayor', region: 'kota-contoh' })],
    [`${ELECTION}/gubernur-provinsi-contoh`, buildRace()],
    ['pilkada-2094/wali-kota-contoh', buildRace({ election: 'pilkada-2094', office: 'mayor', region: 'kota-contoh' })],
  ],
  pairs: [],
});

describe('an election in figures', () => {
  it('counts races, pairs, empty columns, cancelled pairs, repeated votes and disputes', () => {
    expect(countTotals(getFrom(held.elections, 'pilkada-2021'))).toEqual({
      races: 4,
      pairs: 6,
      emptyColumns: 2,
      cancelled: 1,
      revotes: 1,
      disputes: 1,
    });
  });

  it('is by default the latest one', () => {
    expect(listLatestFirst(twoElections.elections.values())[0]?.year).toBe(2099);
    expect(listLatestFirst([])).toEqual([]);
  });
});

describe('the voters of a city', () => {
  it('vote in the race of their province, then in their own, of the latest election', () => {
    const races = listRegionRaces(getFrom(twoElections.regions, 'kota-contoh'));
    expect(races.map(({ key }) => key)).toEqual([
      `${ELECTION}/gubernur-provinsi-contoh`,
      `${ELECTION}/wali-kota-contoh`,
    ]);
  });

  it('of a place without a race vote in that of the province alone', () => {
    const races = listRegionRaces(getFrom(twoElections.regions, 'kabupaten-contoh'));
    expect(races.map(({ key }) => key)).toEqual([`${ELECTION}/gubernur-provinsi-contoh`]);
  });

  it('live in one of the provinces', () => {
    expect(listProvinces(held.regions.values()).map(({ slug }) => slug)).toEqual(['provinsi-contoh']);
  });
});
