import { listLatestFirst } from './election.ts';
import type { Pair, Race } from './entities.ts';
import {
  findValidRound,
  isCancelled,
  isNobodyElected,
  findElected,
  isOnBallot,
  isVoid,
  listOutcomeSources,
  listPrintedPairs,
  listStateSources,
} from './race.ts';
import type { BallotEntry } from '../schemas/primitives.ts';
import type { RoundRecord } from '../schemas/race.ts';

const hadSlug = (race: Race, slug: string): boolean => race.slug === slug || race.formerSlugs.includes(slug);

/** The name under which embeds of the race stood or stand while its slug is `slug`. */
const nameFor = (race: Race, slug: string): string => {
  const older = race.region.races.some(
    (other) =>
      other !== race && hadSlug(other, slug) && listLatestFirst([other.election, race.election])[0] === race.election,
  );
  return older ? `${slug}-${race.election.slug}` : slug;
};

/**
 * Name of a race among the embeds: its slug; where an older election holds a race that has or had the same slug, with its
 * election's behind it. A later election therefore never takes a name that articles already use.
 */
export const findEmbedName = (race: Race): string => nameFor(race, race.slug);

/** Every name under which articles may hold an embed of the race, the present one first. */
export const listEmbedNames = (race: Race): readonly string[] => [
  ...new Set([race.slug, ...race.formerSlugs].map((slug) => nameFor(race, slug))),
];

/** The round that an embed tells of: the one whose result counts, else the last one that a court took away. */
export const findEmbedRound = (race: Race): RoundRecord | undefined => findValidRound(race) ?? race.rounds.at(-1);

/**
 * Every entry that stood on a ballot of the race, in the ballot's order: those of the round that counts, and the pairs that
 * only an earlier paper named, each at the place of its number.
 */
export const listEmbedEntries = (race: Race): readonly BallotEntry[] => {
  const entries: BallotEntry[] = [...(findEmbedRound(race)?.ballot ?? [])];
  for (const { number } of listPrintedPairs(race)) {
    if (entries.includes(number)) continue;
    const next = entries.findIndex((entry) => entry !== 'empty_column' && entry > number);
    const last = entries.findLastIndex((entry) => entry !== 'empty_column');
    entries.splice(next < 0 ? last + 1 : next, 0, number);
  }
  return entries;
};

/** What an embed says of an entry beside its figures. */
export type EmbedMark = 'elected' | 'most_votes' | 'cancelled' | 'not_on_ballot' | undefined;

/** How an entry fared in the round that counts; a pair that was cancelled stays so, whatever was printed. */
export const findEmbedMark = (race: Race, entry: BallotEntry): EmbedMark => {
  const round = findEmbedRound(race);
  if (round === undefined) return undefined;
  if (entry === 'empty_column') return isNobodyElected(race) && !isVoid(round) ? 'most_votes' : undefined;
  const pair = race.pairs.find(({ number }) => number === entry);
  if (pair === undefined) return undefined;
  const printed = isOnBallot(pair, round);
  if (isCancelled(pair) && (round.kind === 'first' || !printed)) return 'cancelled';
  if (!printed) return 'not_on_ballot';
  return findElected(race) === pair && !isVoid(round) ? 'elected' : undefined;
};

/** Sources of what a race's embed tells: figures and determination, else how the race stands; cancellations; else its pairs. */
export const listRaceEmbedSources = (race: Race): readonly string[] => {
  const round = findEmbedRound(race);
  const sources = [
    ...(round && !isVoid(round) ? (round.tally?.sources ?? []) : []),
    ...(listOutcomeSources(race).length > 0 ? listOutcomeSources(race) : listStateSources(race)),
    ...race.pairs.filter(isCancelled).flatMap(({ status }) => status.sources),
  ];
  const names = listPrintedPairs(race).flatMap(({ ballotNumber }) => ballotNumber.sources);
  return [...new Set(sources.length > 0 ? sources : names)];
};

/** Sources of what a pair's embed tells: its outcome and figures, its parties. */
export const listPairEmbedSources = (pair: Pair): readonly string[] => {
  const { race, nomination } = pair;
  const round = findEmbedRound(race);
  const own = isCancelled(pair) ? pair.status.sources : [];
  const figures = round && !isVoid(round) && isOnBallot(pair, round) ? (round.tally?.sources ?? []) : [];
  const sources = [
    ...own,
    ...(own.length > 0 ? [] : [...figures, ...listStateSources(race)]),
    ...(nomination.nominating?.sources ?? nomination.independentSupport?.sources ?? []),
    ...(nomination.supporting?.sources ?? []),
  ];
  return [...new Set(sources)];
};
