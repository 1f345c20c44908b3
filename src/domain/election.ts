import type { Election } from './entities.ts';
import { isCancelled, isSinglePair } from './race.ts';

/** An election in figures, counted from its races. */
export interface ElectionTotals {
  readonly races: number;
  readonly pairs: number;
  /** Races whose first ballot set one pair against the empty column. */
  readonly emptyColumns: number;
  readonly cancelled: number;
  readonly revotes: number;
  readonly disputes: number;
}

/** Counts what stands in an election's races. */
export const countTotals = ({ races }: Pick<Election, 'races'>): ElectionTotals => {
  const pairs = races.flatMap((race) => race.pairs);
  return {
    races: races.length,
    pairs: pairs.length,
    emptyColumns: races.filter(isSinglePair).length,
    cancelled: pairs.filter(isCancelled).length,
    revotes: races.filter((race) => race.rounds.some(({ kind }) => kind === 'revote')).length,
    disputes: races.filter((race) => race.dispute?.value === 'filed').length,
  };
};

/** Last day of an election's voting; where its calendar does not say, the last of its year. */
export const findVotingDay = ({ stages, year }: Pick<Election, 'stages' | 'year'>): string =>
  stages.find(({ kind }) => kind === 'voting')?.end ?? `${String(year)}-12-31`;

/** Elections as pages list them: latest year first, in one year the latest vote. */
export const listLatestFirst = (elections: Iterable<Election>): readonly Election[] =>
  [...elections].sort((a, b) => {
    if (a.year !== b.year) return b.year - a.year;
    const [dayA, dayB] = [findVotingDay(a), findVotingDay(b)];
    return dayA === dayB ? (a.key < b.key ? -1 : 1) : dayA < dayB ? 1 : -1;
  });

/**
 * The election that a visitor means on a day (`YYYY-MM-DD`): of those that have races the one that votes next, up to its
 * voting day, else the one that voted last; the latest where none has races yet.
 */
export const findCurrentElection = (elections: Iterable<Election>, today: string): Election | undefined => {
  const all = listLatestFirst(elections);
  const withRaces = all.filter(({ races }) => races.length > 0);
  return withRaces.findLast((election) => findVotingDay(election) >= today) ?? withRaces[0] ?? all[0];
};
