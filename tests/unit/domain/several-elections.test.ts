import { describe, expect, it } from 'vitest';
import { findCurrentElection, findVotingDay, listLatestFirst } from '../../../src/domain/election.ts';
import { groupNamesakes, listCandidaciesUntil, listNamesakes } from '../../../src/domain/person.ts';
import { listEarlierRaces, listRegionRaces } from '../../../src/domain/region.ts';
import { buildElection, buildRace, buildWorld, getFrom, stage } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const three = await loadCatalogue('tests/fixtures/two-elections');
const elections = [...three.elections.values()];
const keysOf = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key);

describe('the election that the home page opens with', () => {
  it.each([
    ['2018-06-27', 'pilkada-2018', 'votes on that day'],
    ['2018-06-28', 'pilkada-2020', 'votes next, though another is further ahead'],
    ['2020-12-09', 'pilkada-2020', 'votes on that day'],
    ['2020-12-10', 'pilkada-2024', 'votes next'],
    ['2024-11-27', 'pilkada-2024', 'votes on that day'],
    ['2024-11-28', 'pilkada-2024', 'voted last, with none ahead'],
    ['2031-01-01', 'pilkada-2024', 'voted last, with none ahead'],
  ])('on %s is %s, which %s', (today, key) => {
    expect(findCurrentElection(elections, today)?.key).toBe(key);
  });

  it('is none of which only the calendar is known, unless there is no other', () => {
    const calendar = {
      ...buildElection({ year: 2099 }),
      key: 'pilkada-2099',
      slug: 'pilkada-2099',
      races: [],
      corrections: [],
    };
    expect(findCurrentElection([...elections, calendar], '2025-01-01')?.key).toBe('pilkada-2024');
    expect(findCurrentElection([calendar], '2025-01-01')).toBe(calendar);
    expect(findCurrentElection([], '2025-01-01')).toBeUndefined();
  });

  it('counts as ahead to the end of its year where its calendar has no voting day', () => {
    const stages = [stage('campaign', '2099-09-24', '2099-11-21')];
    expect(findVotingDay(buildElection({ stages, year: 2099 }))).toBe('2099-12-31');
  });
});

describe('a list of elections', () => {
  it('has the latest first, in one year the one that voted last', () => {
    const of = (key: string, day: string) => ({
      ...buildElection({ year: 2099, stages: [stage('voting', day)] }),
      key,
      slug: key,
      races: [],
      corrections: [],
    });
    const list = [of('b', '2099-04-01'), of('c', '2099-11-25'), of('a', '2099-04-01'), ...elections];
    expect(keysOf(listLatestFirst(list))).toEqual(['c', 'a', 'b', 'pilkada-2024', 'pilkada-2020', 'pilkada-2018']);
  });
});

describe('a person who stood in several elections', () => {
  const lima = getFrom(three.people, 'nama-calon-lima');
  const yearsUntil = (election: string): number[] =>
    listCandidaciesUntil(lima, getFrom(three.elections, election)).map(({ pair }) => pair.race.election.year);

  it('has all candidacies, latest first', () => {
    expect(lima.candidacies.map(({ pair }) => pair.race.election.year)).toEqual([2024, 2020]);
  });

  it('has at the time of an election those up to it', () => {
    expect(yearsUntil('pilkada-2024')).toEqual([2024, 2020]);
    expect(yearsUntil('pilkada-2020')).toEqual([2020]);
    expect(yearsUntil('pilkada-2018')).toEqual([]);
  });
});

describe('namesakes', () => {
  it('are found whatever the capitals, and nobody is a namesake of himself', () => {
    const groups = groupNamesakes(three.people.values());
    const [first, second] = ['nama-calon-kembar', 'nama-calon-kembar-kabupaten-contoh'].map((key) =>
      getFrom(three.people, key),
    );
    expect(first && listNamesakes(first, groups)).toEqual([second]);
    expect(second && listNamesakes(second, groups)).toEqual([first]);
    expect(listNamesakes(getFrom(three.people, 'nama-calon-lima'), groups)).toEqual([]);
    const shouted = first && { ...first, key: 'lain', name: 'NAMA CALON KEMBAR' };
    expect(shouted && keysOf(listNamesakes(shouted, groups))).toEqual([
      'nama-calon-kembar',
      'nama-calon-kembar-kabupaten-contoh',
    ]);
  });
});

describe('the history of a region', () => {
  it('has the races before those of the latest election, latest first, that of the province before its own', () => {
    const region = getFrom(three.regions, 'kota-coba');
    expect(keysOf(listRegionRaces(region))).toEqual(['pilkada-2024/gubernur-provinsi-contoh']);
    expect(keysOf(listEarlierRaces(region))).toEqual([
      'pilkada-2020/gubernur-provinsi-contoh',
      'pilkada-2018/wali-kota-coba',
    ]);
    expect(keysOf(listEarlierRaces(getFrom(three.regions, 'kota-uji')))).toEqual([
      'pilkada-2020/gubernur-provinsi-contoh',
      'pilkada-2020/wali-kota-uji',
    ]);
  });

  it('is empty with one election', () => {
    const world = buildWorld({ races: [['pilkada-2099/gubernur-provinsi-contoh', buildRace()]], pairs: [] });
    expect(listEarlierRaces(getFrom(world.regions, 'kota-contoh'))).toEqual([]);
  });
});
