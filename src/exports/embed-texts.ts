import {
  findEmbedMark,
  findEmbedRound,
  listEmbedEntries,
  listPairEmbedSources,
  listRaceEmbedSources,
  type EmbedMark,
} from '../domain/embed.ts';
import type { Pair, Race } from '../domain/entities.ts';
import { findPair, findRaceOutcome, isOnBallot, isVoid, isVoted } from '../domain/race.ts';
import { findShare, findVotes } from '../domain/tally.ts';
import { findPairVersion, findRaceVersion } from '../domain/version.ts';
import { formatDay } from '../format/dates.ts';
import { formatList, formatPairInWords, formatRaceName } from '../format/labels.ts';
import { formatNumber, formatPercent } from '../format/numbers.ts';
import { formatOutcome } from '../format/outcome.ts';
import { formatPairOutcome } from '../format/pair-outcome.ts';
import { listPartyItems } from '../format/party-items.ts';
import { formatPublishers } from '../format/publishers.ts';
import type { BallotEntry } from '../schemas/primitives.ts';
import type { RoundRecord } from '../schemas/race.ts';
import type { View } from '../routes/view.ts';

/** What an embed says beside its boxes or its face. */
export interface EmbedTexts {
  /** Title of the embed's page, and of the frame in which another page shows it. */
  readonly title: string;
  readonly frameTitle: string;
  readonly heading: string;
  readonly day: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly link: string;
}

/** One box of a race's embed: a pair or the empty column, and what stands in it beside names and figures. */
export interface EmbedBox {
  readonly entry: BallotEntry;
  readonly pair: Pair | undefined;
  readonly mark: EmbedMark;
  /** In words why the box has no figures, or what the entry is. */
  readonly remark: readonly string[];
}

const formatBoth = (race: Race, { t }: View): string => {
  const office = t.common.office[race.office];
  return `${office.title} ${t.common.and} ${office.deputy} ${race.region.name}`;
};

const formatEmbedDay = (race: Race, round: RoundRecord | undefined, { t, locale }: View): string => {
  if (!round) return String(race.election.year);
  const day = formatDay(locale, round.date);
  return round.kind === 'revote' ? t.embed.revoteOn(day) : day;
};

/** That the election is made up; nothing for a real one. */
const listExampleNotes = (race: Race, { t }: View): readonly string[] =>
  race.election.isExample ? [`${t.common.example}. ${t.common.exampleNote}`] : [];

const formatCounted = (round: RoundRecord, { t, locale }: View): string => {
  const { stationsCounted, stationsTotal } = round.tally ?? {};
  return stationsCounted === undefined || stationsTotal === undefined
    ? t.race.provisionalUnknown
    : t.race.provisional(formatNumber(locale, stationsCounted), formatNumber(locale, stationsTotal));
};

/** Results of earlier rounds that no longer count, each with its day. */
const listAnnulled = (race: Race, { t, locale }: View): readonly string[] =>
  race.rounds.filter(isVoid).map(({ date }) => t.pair.table.lostBare(formatDay(locale, date)));

/** When people voted again, and on what. */
const listRevoteNotes = (race: Race, { t, locale }: View): readonly string[] =>
  race.rounds
    .filter(({ kind, ballot }) => kind === 'revote' && ballot.includes('empty_column'))
    .map(({ date }) => t.embed.revoteNote(formatDay(locale, date)));

/** How the race ended or what it waits for, where the boxes do not say it. */
const listStateNotes = (race: Race, view: View): readonly string[] => {
  const round = findEmbedRound(race);
  const outcome = findRaceOutcome(race);
  const provisional = round?.tally?.status === 'provisional' && !isVoid(round) ? [formatCounted(round, view)] : [];
  if (outcome === 'elected') return provisional;
  if (outcome === 'provisional') return [[...provisional, view.t.pair.notDetermined].join(' ')];
  return [...provisional, formatOutcome(race, view)];
};

const hasComputedShare = (round: RoundRecord | undefined): boolean =>
  round?.tally !== undefined &&
  !isVoid(round) &&
  round.ballot.some((entry) => round.tally && findShare(round.tally, entry, round.ballot)?.computed);

const describeSource = (ids: readonly string[], remarks: readonly string[], version: string, view: View): string =>
  [
    view.t.embed.sources(formatPublishers(ids, view)),
    ...remarks,
    ...(version === '' ? [] : [view.t.embed.dataAsOf(formatDay(view.locale, version))]),
  ].join(' ');

/** What a race's embed says beside its boxes. */
export const describeRaceEmbed = (race: Race, view: View): EmbedTexts => {
  const { t } = view;
  const name = formatRaceName(race, t);
  const round = findEmbedRound(race);
  const share = round?.tally?.status === 'provisional' ? t.race.provisionalShareNote : t.race.shareNote;
  return {
    title: t.embed.raceHead(name, race.election.year),
    frameTitle: t.embed.raceFrame(name, race.election.year),
    heading: formatBoth(race, view),
    day: formatEmbedDay(race, round, view),
    notes: [...listExampleNotes(race, view), ...listStateNotes(race, view), ...listAnnulled(race, view)],
    source: describeSource(
      listRaceEmbedSources(race),
      hasComputedShare(round) ? [share] : [],
      findRaceVersion(race),
      view,
    ),
    link: t.embed.backToRace(t.common.siteName),
  };
};

const listRemarks = (pair: Pair, mark: EmbedMark, { t, locale }: View): readonly string[] => {
  if (mark === 'not_on_ballot') return [t.embed.notOnBallot];
  if (mark !== 'cancelled') return [];
  const { effective } = pair.status;
  const round = findEmbedRound(pair.race);
  return [
    effective ? t.race.cancelled(formatDay(locale, effective)) : t.embed.cancelled,
    round && isOnBallot(pair, round) ? t.race.stillPrinted : t.embed.printedFirst,
  ];
};

/** The boxes of a race's embed in the ballot's order. */
export const listEmbedBoxes = (race: Race, view: View): readonly EmbedBox[] =>
  listEmbedEntries(race).map((entry) => {
    const pair = findPair(race, entry);
    const mark = findEmbedMark(race, entry);
    return { entry, pair, mark, remark: pair ? listRemarks(pair, mark, view) : [view.t.common.notAPair] };
  });

/** Whether figures belong into a box: people voted on the entry, and what they voted still counts. */
export const hasFigures = (race: Race, { mark }: Pick<EmbedBox, 'mark'>): boolean => {
  const round = findEmbedRound(race);
  return round !== undefined && isVoted(round) && !isVoid(round) && mark !== 'cancelled' && mark !== 'not_on_ballot';
};

/** The figures of a box as `race/EntryVotes` prints them; none where they do not belong. */
export const listFigures = (race: Race, box: EmbedBox, { t, locale }: View): readonly string[] => {
  const round = findEmbedRound(race);
  if (!round || !hasFigures(race, box)) return [];
  const votes = round.tally && findVotes(round.tally, box.entry);
  const share = round.tally && findShare(round.tally, box.entry, round.ballot);
  const percent = share ? formatPercent(locale, share.percent) : '';
  return votes === undefined
    ? [`${t.race.officialVotes}: ${t.common.unknown}`, percent]
    : [`${formatNumber(locale, votes)} ${t.race.votes} ${percent}`];
};

/** Whether the figures of a box come with a share, and so with a bar. */
export const hasShare = (race: Race, box: EmbedBox): boolean => {
  const round = findEmbedRound(race);
  return (
    hasFigures(race, box) && round?.tally !== undefined && findShare(round.tally, box.entry, round.ballot) !== undefined
  );
};

/** Who put a pair forward, in one or two sentences; says so where no source does. */
export const formatBacking = (pair: Pair, view: View): string => {
  const { t, locale } = view;
  const { kind, nominating, supporting } = pair.nomination;
  if (kind === 'independent') return `${t.race.independent}.`;
  if (!nominating) return `${t.race.nominatedUnknown}: ${t.common.unknown}.`;
  const of = (list: typeof nominating): string => formatList(listPartyItems(list, pair.race, view), locale);
  const sole = nominating.verified === false ? t.pair.soleReport(formatPublishers(nominating.sources, view)) : '';
  return [
    `${t.race.nominatingParties}: ${of(nominating)}.`,
    sole,
    supporting ? `${t.race.supportingParties}: ${of(supporting)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The round whose paper a pair's embed shows: the one that counts, or the first for a pair that is not on it. */
const findPairRound = (pair: Pair): RoundRecord | undefined => {
  const round = findEmbedRound(pair.race);
  return round && isOnBallot(pair, round) ? round : pair.race.rounds[0];
};

/** What a pair's embed says below its names: its parties, then what became of it. */
export const describePairEmbed = (
  pair: Pair,
  view: View,
): EmbedTexts & { backing: string; state: string; rest: string } => {
  const { t } = view;
  const { race } = pair;
  const round = findPairRound(pair);
  const title = [formatPairInWords(pair, t), pair.number, formatRaceName(race, t), race.election.year] as const;
  return {
    title: t.embed.pairHead(...title),
    frameTitle: t.embed.pairFrame(...title),
    heading: formatBoth(race, view),
    day: formatEmbedDay(race, round, view),
    notes: [...listExampleNotes(race, view), ...listRevoteNotes(race, view), ...listAnnulled(race, view)],
    source: describeSource(listPairEmbedSources(pair), [], findPairVersion(pair), view),
    link: t.embed.backToPair(t.common.siteName),
    backing: formatBacking(pair, view),
    ...formatPairOutcome(pair, view),
  };
};
