import { describe, expect, it } from 'vitest';
import {
  findElected,
  findPair,
  findValidRound,
  hasEmptyColumn,
  isCancelled,
  isOnBallot,
  isSinglePair,
  levelOfOffice,
  listBallotMarks,
  listPrintedPairs,
  listRoundsValidFirst,
  outcomeOf,
} from '../../../src/domain/race.ts';
import { findLeadingEntry } from '../../../src/domain/tally.ts';
import { buildPair, buildRace, buildRound, buildWorld, ELECTION, getFirst, getFrom } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const held = await loadCatalogue('tests/fixtures/held');
const ahead = await loadCatalogue('tests/fixtures/ahead');
const repeated = getFrom(held.races, 'pilkada-2021/bupati-contoh');
const single = getFrom(held.races, 'pilkada-2021/wali-kota-contoh');
const lostToEmptyColumn = getFrom(held.races, 'pilkada-2021/wali-kota-uji');
const governor = getFrom(held.races, 'pilkada-2021/gubernur-provinsi-contoh');
const upcoming = getFrom(ahead.races, 'pilkada-2099/bupati-contoh');

describe('a vote that the court annulled and ordered again', () => {
  const [first, second] = repeated.rounds;

  it('counts by its repetition alone', () => {
    expect(findValidRound(repeated)).toBe(second);
    expect(listRoundsValidFirst(repeated)).toEqual([second, first]);
  });

  it('gives the winner from the repetition', () => {
    expect(findElected(repeated)?.number).toBe(1);
    expect(second && findLeadingEntry(second)).toBe(1);
    expect(first && findLeadingEntry(first)).toBeUndefined();
  });

  it('keeps the cancelled pair on the first ballot and off the second', () => {
    const cancelled = findPair(repeated, 2);
    expect(cancelled && isCancelled(cancelled)).toBe(true);
    expect(cancelled && first && isOnBallot(cancelled, first)).toBe(true);
    expect(cancelled && second && isOnBallot(cancelled, second)).toBe(false);
    expect(cancelled && outcomeOf(cancelled)).toBe('cancelled');
    expect(listPrintedPairs(repeated).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('has an empty column only in the repetition, so it did not begin with a single pair', () => {
    expect(hasEmptyColumn(repeated)).toBe(true);
    expect(isSinglePair(repeated)).toBe(false);
  });
});

describe('a pair that stands alone', () => {
  it('is elected by KPU when it beats the empty column, whichever number it drew', () => {
    expect(isSinglePair(single)).toBe(true);
    expect(single.rounds[0]?.ballot).toEqual(['empty_column', 2]);
    expect(outcomeOf(getFirst(single.pairs))).toBe('elected');
  });

  it('that loses to the empty column is not elected, and the column is nobody', () => {
    expect(findLeadingEntry(getFirst(lostToEmptyColumn.rounds))).toBe('empty_column');
    expect(findElected(lostToEmptyColumn)).toBeUndefined();
    expect(outcomeOf(getFirst(lostToEmptyColumn.pairs))).toBeUndefined();
    expect(findPair(lostToEmptyColumn, 'empty_column')).toBeUndefined();
    expect([...held.people.values()].some(({ name }) => /kosong/i.test(name))).toBe(false);
  });
});

describe('the outcome of a pair', () => {
  it('is elected or not elected once KPU has determined the winner', () => {
    expect(governor.pairs.map(outcomeOf)).toEqual(['elected', 'not_elected']);
  });

  it('is unknown before, whatever the votes say', () => {
    expect(upcoming.pairs.map(outcomeOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect(findElected(upcoming)).toBeUndefined();
    expect(findValidRound(upcoming)?.status).toBe('scheduled');
  });
});

describe('the pairs that pages list first', () => {
  it('are those on the first ballot, or all as long as none of them is printed', () => {
    const key = `${ELECTION}/bupati-contoh`;
    const listNumbers = (ballot: number[]): number[] => {
      const rounds = [buildRound({ ballot })];
      const race = buildRace({ office: 'regent', region: 'kabupaten-contoh', rounds });
      const pairs = [1, 2, 3].map((number) => [`${key}/${String(number)}`, buildPair(key, number)] as const);
      return listPrintedPairs(getFrom(buildWorld({ races: [[key, race]], pairs }).races, key)).map(
        ({ number }) => number,
      );
    };
    expect(listNumbers([1, 3])).toEqual([1, 3]);
    expect(listNumbers([8, 9])).toEqual([1, 2, 3]);
  });
});

describe('an office', () => {
  it('belongs to a level: a governor to a province, a regent to a regency, a mayor to a city', () => {
    expect(levelOfOffice).toEqual({ governor: 'province', regent: 'regency', mayor: 'city' });
  });
});

describe('a ballot drawn in small', () => {
  it('marks the elected pair, the cancelled one and the empty column, in the order of the ballot', () => {
    expect(listBallotMarks(repeated)).toEqual(['elected', 'cancelled']);
    expect(listBallotMarks(single)).toEqual(['empty_column', 'elected']);
  });

  it('marks nobody as elected whom KPU has not determined', () => {
    expect(listBallotMarks(lostToEmptyColumn)).not.toContain('elected');
    expect(new Set(listBallotMarks(upcoming))).toEqual(new Set(['pair']));
  });
});
