import type { Catalogue } from './entities.ts';
import { findValidRound } from './race.ts';
import { findVotes } from './tally.ts';

/** How many pairs there are, and of how many the votes in the round that counts are known. */
export const countPairVotes = ({
  pairs,
}: Pick<Catalogue, 'pairs'>): { readonly known: number; readonly all: number } => ({
  known: [...pairs.values()].filter(({ race, number }) => {
    const tally = findValidRound(race)?.tally;
    return tally !== undefined && findVotes(tally, number) !== undefined;
  }).length,
  all: pairs.size,
});
