import { describe, expect, it } from 'vitest';
import { nextDay } from '../../../src/domain/days.ts';
import { findPhase, findRacePhase, findStage, isDetermined, listRebuildDays } from '../../../src/domain/phase.ts';
import {
  buildElection,
  buildRace,
  buildWorld,
  calendar,
  ELECTION,
  fact,
  getFrom,
  stage,
} from '../../fixtures/factories.ts';

const election = buildElection();

const worldOf = (dates: readonly (string | 'unknown' | undefined)[]) => {
  const names = ['governor', 'regent', 'mayor'] as const;
  const regions = ['provinsi-contoh', 'kabupaten-contoh', 'kota-contoh'] as const;
  const races = dates.map((date, index) => {
    const office = names[index] ?? 'governor';
    const determination =
      date === undefined
        ? {}
        : { determination: { pair: fact(1), ...(date === 'unknown' ? {} : { date: fact(date) }) } };
    return [`${ELECTION}/${office}`, buildRace({ office, region: regions[index] ?? '', ...determination })] as const;
  });
  return getFrom(buildWorld({ races, pairs: [] }).elections, ELECTION);
};

describe('the state of an election', () => {
  it.each([
    ['2099-01-01', 'before_registration'],
    ['2099-08-24', 'before_registration'],
    ['2099-08-25', 'registration'],
    ['2099-08-27', 'registration'],
    ['2099-08-28', 'between_registration_and_campaign'],
    ['2099-09-22', 'between_registration_and_campaign'],
    ['2099-09-23', 'between_registration_and_campaign'],
    ['2099-09-24', 'campaign'],
    ['2099-11-21', 'campaign'],
    ['2099-11-22', 'quiet_period'],
    ['2099-11-24', 'quiet_period'],
    ['2099-11-25', 'voting_day'],
    ['2099-11-26', 'counting'],
    ['2099-12-14', 'counting'],
    ['2099-12-15', 'disputes'],
    ['2100-12-31', 'disputes'],
  ])('on %s is %s', (day, phase) => {
    expect(findPhase(election, [], day)).toBe(phase);
  });

  it('is finished when KPU has determined every race, not before', () => {
    const { races } = worldOf(['2100-01-09', '2100-02-06']);
    expect(findPhase(election, races, '2100-01-09')).toBe('disputes');
    expect(findPhase(election, races, '2100-02-05')).toBe('disputes');
    expect(findPhase(election, races, '2100-02-06')).toBe('finished');
  });

  it('is not finished as long as one race is open, which is told of that race alone', () => {
    const open = worldOf(['2100-01-09', undefined]);
    const [done, undecided] = open.races;
    expect(findPhase(election, open.races, '2105-01-01')).toBe('disputes');
    expect(done && findRacePhase(done, '2100-01-09')).toBe('finished');
    expect(undecided && findRacePhase(undecided, '2105-01-01')).toBe('disputes');
  });

  it('counts a determination whose day no source gives', () => {
    const { races } = worldOf(['unknown']);
    expect(races.every((race) => isDetermined(race, '2100-01-01'))).toBe(true);
    expect(findPhase(election, races, '2100-01-01')).toBe('finished');
  });

  it('of an election without races is never finished', () => {
    expect(findPhase(election, [], '2200-01-01')).toBe('disputes');
  });

  it('is told from the stages that are known', () => {
    const votingOnly = buildElection({ stages: [stage('voting', '2099-11-25')] });
    expect(findPhase(votingOnly, [], '2099-11-24')).toBe('before_registration');
    expect(findPhase(votingOnly, [], '2099-11-25')).toBe('voting_day');
    expect(findPhase(votingOnly, [], '2099-11-26')).toBe('counting');
    expect(findStage(votingOnly, 'campaign')).toBeUndefined();
  });
});

describe('the days on which the site must be built again', () => {
  it('contain every day on which the state changes', () => {
    const days = listRebuildDays(election);
    const changes: string[] = [];
    for (
      let day = '2099-01-02', before = findPhase(election, [], '2099-01-01');
      day < '2100-12-31';
      day = nextDay(day)
    ) {
      const phase = findPhase(election, [], day);
      if (phase !== before) changes.push(day);
      before = phase;
    }
    expect(changes).toEqual([
      '2099-08-25',
      '2099-08-28',
      '2099-09-24',
      '2099-11-22',
      '2099-11-25',
      '2099-11-26',
      '2099-12-15',
    ]);
    expect(changes.filter((day) => !days.includes(day))).toEqual([]);
  });

  it('stand in order, each once', () => {
    const days = listRebuildDays({ stages: [...calendar].reverse() });
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[0]).toBe('2099-08-25');
  });
});
