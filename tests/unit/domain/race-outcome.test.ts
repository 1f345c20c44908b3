import { describe, expect, it } from 'vitest';
import { isDetermined } from '../../../src/domain/phase.ts';
import {
  findElected,
  findRaceOutcome,
  isNobodyElected,
  isVoted,
  listOutcomeSources,
  listStateSources,
  outcomeOf,
} from '../../../src/domain/race.ts';
import { listTimeline } from '../../../src/domain/timeline.ts';
import { buildRace, buildRound, buildWorld, ELECTION, fact, getFirst, getFrom } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const three = await loadCatalogue('tests/fixtures/two-elections');
const raceAt = (key: string) => getFrom(three.races, key);
const nobody = raceAt('pilkada-2020/wali-kota-uji');
const postponed = raceAt('pilkada-2024/bupati-uji');

const key = `${ELECTION}/gubernur-provinsi-contoh`;
const raceWith = (round: Parameters<typeof buildRound>[0]) =>
  getFrom(buildWorld({ races: [[key, buildRace({ rounds: [buildRound(round)] })]], pairs: [] }).races, key);
const { sources } = fact(1);

describe('how a race ended', () => {
  it.each([
    ['pilkada-2020/wali-kota-contoh', 'elected'],
    ['pilkada-2020/wali-kota-uji', 'nobody'],
    ['pilkada-2018/wali-kota-coba', 'no_result'],
    ['pilkada-2024/bupati-uji', 'postponed'],
    ['pilkada-2024/wali-kota-uji', 'ahead'],
  ])('%s: %s', (race, outcome) => {
    expect(findRaceOutcome(raceAt(race))).toBe(outcome);
  });

  it('is open with an interim count, and with official figures or an annulled vote without a determination', () => {
    const tally = { votes: [], sources };
    expect(findRaceOutcome(raceWith({ status: 'provisional', tally: { ...tally, status: 'provisional' } }))).toBe(
      'provisional',
    );
    expect(findRaceOutcome(raceWith({ status: 'official', tally: { ...tally, status: 'official' } }))).toBe(
      'undetermined',
    );
    expect(findRaceOutcome(raceWith({ status: 'repeat-ordered', annulledBy: '05/PHPU.GUB-XX/2099' }))).toBe(
      'undetermined',
    );
  });
});

describe('a race that the empty column won', () => {
  it('elected nobody, by a determination with its sources', () => {
    expect(isNobodyElected(nobody)).toBe(true);
    expect(findElected(nobody)).toBeUndefined();
    expect(nobody.pairs.map(outcomeOf)).toEqual(['not_elected']);
    expect(listOutcomeSources(nobody)).toEqual(['kpu-contoh-hasil-2020']);
  });

  it('is finished from the day of that determination', () => {
    expect(isDetermined(nobody, '2021-01-20')).toBe(false);
    expect(isDetermined(nobody, '2021-01-21')).toBe(true);
  });

  it('has the determination in its story', () => {
    const [item] = listTimeline(nobody).filter(({ kind }) => kind === 'determination');
    expect(item).toMatchObject({ date: '2021-01-21', sources: ['kpu-contoh-hasil-2020'] });
  });
});

describe('a vote that was put off', () => {
  it('is neither cast nor decided', () => {
    expect(postponed.rounds.map(isVoted)).toEqual([false]);
    expect(postponed.pairs.map(outcomeOf)).toEqual([undefined, undefined]);
    expect(isDetermined(postponed, '2030-01-01')).toBe(false);
  });

  it('stands in the story at the day it was meant for, with the reason and its source', () => {
    const item = getFirst(listTimeline(postponed).filter(({ kind }) => kind === 'voting'));
    expect(item).toMatchObject({ date: '2024-11-27', sources: ['kpu-contoh-penundaan'] });
    expect(item.note).toMatch(/karena banjir/);
  });
});

describe('what a sentence on a race rests on', () => {
  it('is the determination, else the reason for putting it off, else the figures, else the calendar', () => {
    expect(listStateSources(nobody)).toEqual(['kpu-contoh-hasil-2020']);
    expect(listStateSources(postponed)).toEqual(['kpu-contoh-penundaan']);
    expect(listStateSources(raceAt('pilkada-2018/wali-kota-coba'))).toEqual(['kpu-contoh-tahapan-2018']);
    const tally = { status: 'provisional' as const, votes: [], sources: ['koran-contoh'] };
    expect(listStateSources(raceWith({ status: 'provisional', tally }))).toEqual(['koran-contoh']);
  });
});
