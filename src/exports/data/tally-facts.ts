import type { Race } from '../../domain/entities.ts';
import type { BallotEntry } from '../../schemas/primitives.ts';
import type { OtherReading } from '../../schemas/provenance.ts';
import type { RoundRecord, Tally } from '../../schemas/race.ts';
import { tellKnown } from './fact.ts';

/** What other sources say of the votes of one entry; words about the whole count belong to each. */
export const listEntryReadings = ({ otherReadings = [] }: Tally, entry: BallotEntry): OtherReading<number>[] =>
  otherReadings.flatMap(({ votes = [], text, sources, reason, note }) => {
    const value = votes.find((line) => line.entry === entry)?.votes;
    return value === undefined && text === undefined ? [] : [{ value, text, sources, reason: reason ?? note }];
  });

/** The figures of a count that belong to no single entry, as facts. */
export const toFigures = (tally: Tally | undefined) => ({
  valid_votes: tellKnown(tally?.validVotes, tally),
  invalid_votes: tellKnown(tally?.invalidVotes, tally),
  total_votes: tellKnown(tally?.totalVotes, tally),
});

/** Sources of the day of a round: of its postponement, of the calendar, of its count, or of the ruling that ordered it. */
export const listRoundDaySources = (race: Race, round: RoundRecord): string[] => {
  const voting = race.election.stages.find(({ kind }) => kind === 'voting');
  const before = race.rounds[race.rounds.indexOf(round) - 1];
  const order = race.rulings.find(({ caseNumber }) => caseNumber === before?.annulledBy);
  const found = round.postponement ?? (round.kind === 'first' ? voting : undefined) ?? round.tally ?? order;
  return found?.sources ?? [];
};
