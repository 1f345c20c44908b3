import type { Catalogue, Race } from '../../src/domain/entities.ts';
import { isVoted, findValidRound } from '../../src/domain/race.ts';
import { findRegisteredVoters, findValidVotes, findVotes, isCompleteTally } from '../../src/domain/tally.ts';
import { formatNumber } from '../../src/format/numbers.ts';
import type { BallotEntry } from '../../src/schemas/primitives.ts';
import type { AreaTally, RoundRecord } from '../../src/schemas/race.ts';
import { describePair, type PairCoverage } from './describe-pair.ts';

/** What the content holds of one race, in the few words of a table. */
export interface RaceCoverage {
  readonly ballot: string;
  readonly pairs: readonly PairCoverage[];
  readonly votes: string;
  readonly registered: string;
  readonly determination: string;
  readonly missing: readonly string[];
}

const nameEntry = (entry: BallotEntry): string =>
  entry === 'empty_column' ? 'the empty column' : `pair ${String(entry)}`;

const describeBallot = (race: Race): string => {
  const empty = race.rounds.some(({ ballot }) => ballot.includes('empty_column'));
  const cancelled = race.pairs.filter(({ status }) => status.value === 'disqualified').length;
  return [
    String(race.pairs.length),
    ...(empty ? ['+ empty column'] : []),
    ...(cancelled > 0 ? [`(${String(cancelled)} cancelled)`] : []),
  ].join(' ');
};

/** The official figures of a round: all entries, or what there is of them. */
const describeVotes = (round: RoundRecord): string => {
  const { tally, ballot } = round;
  if (round.status === 'postponed') return 'vote postponed';
  if (round.status === 'scheduled') return 'vote still ahead';
  if (tally?.status !== 'official') return 'none';
  if (isCompleteTally(round)) return 'all';
  const known = [
    ...tally.votes.map(({ entry, votes }) =>
      votes === undefined ? `share of ${nameEntry(entry)}` : `votes of ${nameEntry(entry)}`,
    ),
    ...(findValidVotes(tally, ballot) === undefined ? [] : ['valid votes']),
    ...(tally.invalidVotes === undefined ? [] : ['invalid votes']),
    ...(tally.margin === undefined ? [] : ['margin']),
  ];
  return `some: ${known.join(', ')}`;
};

const describeRounds = ({ rounds }: Race): string =>
  rounds
    .map((round) =>
      rounds.length === 1
        ? describeVotes(round)
        : `${round.date}${round.status === 'annulled' ? ' (annulled)' : ''}: ${describeVotes(round)}`,
    )
    .join('; ');

const describeRegistered = (race: Race): string => {
  const round = findValidRound(race);
  const registered = round ? findRegisteredVoters(race, round) : race.registeredVoters;
  if (registered) return formatNumber('en', registered.value);
  return race.provisionalVoters ? 'no (provisional list only)' : 'no';
};

const describeDetermination = ({ determination }: Race): string => {
  if (!determination) return 'none';
  const { pair, nobody, date } = determination;
  const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
  const outcome = pair
    ? `pair ${String(pair.value)}: ${list(pair.sources)}`
    : `nobody (empty column): ${list(nobody?.sources ?? [])}`;
  return `${outcome}<br>${date ? `${date.value}: ${list(date.sources)}` : 'date unknown'}`;
};

function* listMissing(race: Race): Generator<string> {
  const nameArea = (area: AreaTally['area']): string =>
    'district' in area
      ? area.district
      : (race.region.children.find(({ slug }) => slug === area.region)?.name ?? area.region);
  const round = findValidRound(race);
  if (round && !findRegisteredVoters(race, round)) yield 'registered voters (DPT)';
  if (!round || !isVoted(round)) return;
  const { tally, ballot } = round;
  if (tally?.status !== 'official') {
    yield 'the official recapitulation';
  } else {
    const unknown = ballot.filter((entry) => findVotes(tally, entry) === undefined);
    if (unknown.length > 0) yield `votes of ${unknown.map(nameEntry).join(', ')}`;
    if (findValidVotes(tally, ballot) === undefined) yield 'valid votes';
    if (tally.invalidVotes === undefined) yield 'invalid votes';
  }
  for (const entry of ballot) {
    const without = round.areas
      .filter((area) => findVotes(area, entry) === undefined)
      .map(({ area }) => nameArea(area));
    if (without.length > 0) yield `votes of ${nameEntry(entry)} in ${without.join(', ')}`;
  }
  if (round.missingAreas.length > 0) yield `all votes in ${round.missingAreas.join(', ')}`;
}

/** Describes one race for the report. */
export const describeRace = (race: Race, parties: Catalogue['parties']): RaceCoverage => ({
  ballot: describeBallot(race),
  pairs: race.pairs.map((pair) => describePair(pair, parties)),
  votes: describeRounds(race),
  registered: describeRegistered(race),
  determination: describeDetermination(race),
  missing: [...listMissing(race)],
});
