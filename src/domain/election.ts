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

/** The election that a visitor most likely means: the latest. */
export const findLatestElection = (elections: Iterable<Election>): Election | undefined =>
  [...elections].sort((a, b) => b.year - a.year || (a.key < b.key ? -1 : 1))[0];
