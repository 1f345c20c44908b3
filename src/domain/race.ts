import type { BallotEntry } from '../schemas/primitives.ts';
import type { Office, RoundRecord } from '../schemas/race.ts';
import type { Pair, Race } from './entities.ts';

/** Level of the region an office belongs to. */
export const levelOfOffice = { governor: 'province', regent: 'regency', mayor: 'city' } as const satisfies Record<
  Office,
  string
>;

/** Whether a court took the round's result away: it annulled it or ordered the vote again. */
export const isVoid = ({ status }: Pick<RoundRecord, 'status'>): boolean =>
  status === 'annulled' || status === 'repeat-ordered';

/** The round whose result counts: the latest that no court took away. */
export const findValidRound = (race: Race): RoundRecord | undefined =>
  [...race.rounds].reverse().find((round) => !isVoid(round));

/** Rounds as a page tells them: the valid one first, annulled ones below, latest first. */
export const listRoundsValidFirst = (race: Race): readonly RoundRecord[] => {
  const valid = findValidRound(race);
  const rest = [...race.rounds].reverse().filter((round) => round !== valid);
  return valid ? [valid, ...rest] : rest;
};

/** The pair with this number, if the race has one. */
export const findPair = (race: Race, number: BallotEntry): Pair | undefined =>
  race.pairs.find((pair) => pair.number === number);

/** The elected pair: KPU's determination and nothing else. */
export const findElected = (race: Race): Pair | undefined =>
  race.determination && findPair(race, race.determination.pair.value);

/** Whether the pair was printed on the ballot of this round, whatever became of it before the law. */
export const isOnBallot = (pair: Pair, round: RoundRecord): boolean => round.ballot.includes(pair.number);

/** Whether the pair no longer stood when the round's votes were cast (a cancellation dated up to that day). */
export const isCancelled = (pair: Pair): boolean =>
  pair.status.value === 'disqualified' || pair.status.value === 'withdrawn';

/** Whether the race offers one pair against the empty column in any round. */
export const hasEmptyColumn = (race: Race): boolean =>
  race.rounds.some((round) => round.ballot.includes('empty_column'));

/** Whether one pair alone stood from the start. */
export const isSinglePair = (race: Race): boolean => race.rounds[0]?.ballot.includes('empty_column') ?? false;

/** What became of a pair: undefined while KPU has determined nobody. */
export const outcomeOf = (pair: Pair): 'elected' | 'not_elected' | 'cancelled' | undefined => {
  if (isCancelled(pair)) return 'cancelled';
  const determined = pair.race.determination?.pair.value;
  if (determined === undefined) return undefined;
  return determined === pair.number ? 'elected' : 'not_elected';
};

/** Pairs printed on the race's first ballot; all registered ones as long as no ballot is drawn. */
export const listPrintedPairs = (race: Race): readonly Pair[] => {
  const ballot = race.rounds[0]?.ballot ?? [];
  const printed = race.pairs.filter((pair) => ballot.includes(pair.number));
  return printed.length > 0 ? printed : race.pairs;
};
