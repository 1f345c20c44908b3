import type { BallotEntry } from '../schemas/primitives.ts';
import type { Fact } from '../schemas/provenance.ts';
import type { AreaTally, RaceRecord, RoundRecord, Tally } from '../schemas/race.ts';

/** A share of votes in percent, 0 to 100, not rounded; `computed` when we divided. */
export interface Share {
  readonly percent: number;
  readonly computed: boolean;
}

type Votes = Pick<Tally | AreaTally, 'votes'>;

/** Votes of one entry, if a source gives them. */
export const findVotes = (tally: Votes, entry: BallotEntry): number | undefined =>
  tally.votes.find((line) => line.entry === entry)?.votes;

/** Sum of the votes of all entries of a ballot; undefined as long as one of them is unknown. */
export const sumVotes = (tally: Votes, ballot: readonly BallotEntry[]): number | undefined => {
  let sum = 0;
  for (const entry of ballot) {
    const votes = findVotes(tally, entry);
    if (votes === undefined) return undefined;
    sum += votes;
  }
  return sum;
};

/** Valid votes: as given, else the sum of all entries, else given total less invalid votes. */
export const findValidVotes = (tally: Tally, ballot: readonly BallotEntry[]): number | undefined =>
  tally.validVotes ??
  sumVotes(tally, ballot) ??
  (tally.totalVotes !== undefined && tally.invalidVotes !== undefined
    ? tally.totalVotes - tally.invalidVotes
    : undefined);

/** Ballot papers cast: as given, else valid and invalid votes together. */
export const findTotalVotes = (tally: Tally, ballot: readonly BallotEntry[]): number | undefined => {
  if (tally.totalVotes !== undefined) return tally.totalVotes;
  const valid = findValidVotes(tally, ballot);
  return valid !== undefined && tally.invalidVotes !== undefined ? valid + tally.invalidVotes : undefined;
};

/** Share of an entry in the valid votes: divided by us where the figures are known, else as the source prints it. */
export const findShare = (tally: Tally, entry: BallotEntry, ballot: readonly BallotEntry[]): Share | undefined => {
  const line = tally.votes.find((candidate) => candidate.entry === entry);
  const valid = findValidVotes(tally, ballot);
  if (line?.votes !== undefined && valid !== undefined && valid > 0) {
    return { percent: (line.votes / valid) * 100, computed: true };
  }
  return line?.reportedPercent === undefined ? undefined : { percent: line.reportedPercent, computed: false };
};

/** Registered voters of a round: its own list, else the race's. */
export const findRegisteredVoters = (
  race: Pick<RaceRecord, 'registeredVoters'>,
  round: RoundRecord,
): Fact<number> | undefined => round.registeredVoters ?? race.registeredVoters;

/** Turnout in percent, divided by us from ballot papers and registered voters, with both terms. */
export const computeTurnout = (
  race: Pick<RaceRecord, 'registeredVoters'>,
  round: RoundRecord,
): { percent: number; total: number; registered: number } | undefined => {
  const registered = findRegisteredVoters(race, round)?.value;
  const total = round.tally && findTotalVotes(round.tally, round.ballot);
  return registered && total !== undefined ? { percent: (total / registered) * 100, total, registered } : undefined;
};

/** Digits after the decimal point of a number as written. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether a printed percentage is what the division gives, at the digits it is printed with. */
export const agreesWithPrint = (computed: number, printed: number): boolean =>
  Math.abs(computed - printed) <= 0.5 * 10 ** -decimalsOf(printed) + 1e-9;

/** Whether every entry of the ballot has its official votes. */
export const isCompleteTally = (round: RoundRecord): boolean =>
  round.tally?.status === 'official' && sumVotes(round.tally, round.ballot) !== undefined;

/** Entry with the most votes of a complete official tally; undefined on a tie. */
export const findLeadingEntry = (round: RoundRecord): BallotEntry | undefined => {
  if (!round.tally || !isCompleteTally(round)) return undefined;
  const lines = [...round.tally.votes].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return lines[0]?.votes !== lines[1]?.votes ? lines[0]?.entry : undefined;
};
