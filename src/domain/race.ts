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

/** Whether people voted in the round: neither still ahead nor called off before the day. */
export const isVoted = ({ status }: Pick<RoundRecord, 'status'>): boolean =>
  status !== 'scheduled' && status !== 'postponed';

/** The pair with this number, if the race has one. */
export const findPair = (race: Race, number: BallotEntry): Pair | undefined =>
  race.pairs.find((pair) => pair.number === number);

/** The elected pair: KPU's determination and nothing else. */
export const findElected = (race: Race): Pair | undefined =>
  race.determination?.pair && findPair(race, race.determination.pair.value);

/** Whether KPU determined that nobody is elected, because the empty column got the most votes. */
export const isNobodyElected = (race: Pick<Race, 'determination'>): boolean => race.determination?.nobody !== undefined;

/** Sources of KPU's determination of a pair, or of nobody; none as long as there is no determination. */
export const listOutcomeSources = ({ determination }: Pick<Race, 'determination'>): readonly string[] =>
  (determination?.pair ?? determination?.nobody)?.sources ?? [];

/** Sources of how a race stands: of the determination, else of what put the vote off, of its figures, of its day. */
export const listStateSources = (race: Race): readonly string[] => {
  const outcome = listOutcomeSources(race);
  if (outcome.length > 0) return outcome;
  const round = race.rounds.at(-1);
  const voting = race.election.stages.find(({ kind }) => kind === 'voting');
  return (round?.postponement ?? round?.tally ?? voting)?.sources ?? [];
};

/** How a race ended, or what is missing to that. */
export type RaceOutcome = 'elected' | 'nobody' | 'ahead' | 'postponed' | 'provisional' | 'no_result' | 'undetermined';

/**
 * How a race ended, from its records alone: KPU's determination, else the state of its latest round; `no_result` means
 * that people voted and no figure was read, `undetermined` that official figures or an annulment stand without a winner.
 */
export const findRaceOutcome = (race: Race): RaceOutcome => {
  if (race.determination) return isNobodyElected(race) ? 'nobody' : 'elected';
  const round = race.rounds.at(-1);
  if (!round || round.status === 'scheduled') return 'ahead';
  if (round.status === 'postponed') return 'postponed';
  if (round.tally?.status === 'provisional') return 'provisional';
  return round.tally || isVoid(round) ? 'undetermined' : 'no_result';
};

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
  const { determination } = pair.race;
  if (determination === undefined) return undefined;
  return determination.pair?.value === pair.number ? 'elected' : 'not_elected';
};

/** Pairs printed on the race's first ballot; all registered ones as long as no ballot is drawn. */
export const listPrintedPairs = (race: Race): readonly Pair[] => {
  const ballot = race.rounds[0]?.ballot ?? [];
  const printed = race.pairs.filter((pair) => ballot.includes(pair.number));
  return printed.length > 0 ? printed : race.pairs;
};

/** What a small drawing of a ballot tells of one entry. */
export type BallotMark = 'pair' | 'elected' | 'empty_column' | 'cancelled';

/** The race's first ballot, a mark for each entry in its order. */
export const listBallotMarks = (race: Race): readonly BallotMark[] =>
  (race.rounds[0]?.ballot ?? []).map((entry) => {
    if (entry === 'empty_column') return entry;
    const pair = findPair(race, entry);
    const outcome = pair && outcomeOf(pair);
    return outcome === 'elected' || outcome === 'cancelled' ? outcome : 'pair';
  });
