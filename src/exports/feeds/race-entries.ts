import type { Race } from '../../domain/entities.ts';
import { findPair, findValidRound, isCancelled, isVoid } from '../../domain/race.ts';
import { decimalsOf, findValidVotes } from '../../domain/tally.ts';
import { listTimeline, type TimelineItem } from '../../domain/timeline.ts';
import { findLatestDay, findRaceVersion } from '../../domain/version.ts';
import { formatDay } from '../../format/dates.ts';
import { formatList } from '../../format/labels.ts';
import { formatNumber, formatPercent } from '../../format/numbers.ts';
import { formatOutcome } from '../../format/outcome.ts';
import { describeRaceRecord } from '../../format/cited-record.ts';
import { describeTimelineItem } from '../../format/timeline.ts';
import { describeRace } from '../../head/describe.ts';
import type { BallotEntry } from '../../schemas/primitives.ts';
import type { RoundRecord } from '../../schemas/race.ts';
import type { View } from '../../routes/view.ts';
import type { FeedEntry } from './atom.ts';
import { raceId } from './ids.ts';

const told: readonly TimelineItem['kind'][] = ['event', 'ruling', 'determination', 'inauguration', 'decree_handover'];

/** What is known of an entry of a round: its votes, else its share as printed, else that a cancelled pair's do not count. */
const formatEntry = (race: Race, round: RoundRecord, entry: BallotEntry, { t, locale }: View): string => {
  const line = round.tally?.votes.find((one) => one.entry === entry);
  const pair = findPair(race, entry);
  const name = entry === 'empty_column' ? t.race.entryEmpty : t.race.entryPair(entry);
  const known =
    line?.votes !== undefined
      ? formatNumber(locale, line.votes)
      : line?.reportedPercent !== undefined
        ? formatPercent(locale, line.reportedPercent, decimalsOf(line.reportedPercent))
        : pair && isCancelled(pair)
          ? t.feed.notCounted
          : t.common.unknown;
  return `${name} ${known}`;
};

const formatFigures = (race: Race, round: RoundRecord, view: View): string => {
  const { t, locale } = view;
  const number = (value: number | undefined): string =>
    value === undefined ? t.common.unknown : formatNumber(locale, value);
  const valid = round.tally && findValidVotes(round.tally, round.ballot);
  return t.feed.votes(
    formatList(
      round.ballot.map((entry) => formatEntry(race, round, entry, view)),
      locale,
    ),
    number(valid),
    number(round.tally?.invalidVotes),
  );
};

/** Whether a round has a figure to tell of. */
const isCounted = ({ tally }: RoundRecord): boolean =>
  tally !== undefined && tally.votes.some(({ votes, reportedPercent }) => (votes ?? reportedPercent) !== undefined);

/**
 * Day of a result: of the ruling that took it away, because that is another news than the result; of KPU's determination,
 * which closes the count; else of the vote.
 */
const findResultDay = (race: Race, round: RoundRecord): string => {
  const ruling = race.rulings.find(({ caseNumber }) => caseNumber === round.annulledBy);
  const closed = round === findValidRound(race) ? race.determination?.date?.value : undefined;
  return findLatestDay([round.date, isVoid(round) ? ruling?.date : closed]) ?? round.date;
};

const buildResult = (race: Race, round: RoundRecord, view: View): FeedEntry => {
  const { t, locale, routes } = view;
  const { title } = describeRaceRecord(race, view);
  const words = isVoid(round)
    ? t.feed.annulledResult
    : round.tally?.status === 'provisional'
      ? t.feed.provisionalResult
      : t.feed.result;
  return {
    id: `${raceId(race)}/hasil/${round.date}`,
    title: words(title, formatDay(locale, round.date)),
    summary: formatFigures(race, round, view),
    href: `${routes.race(race)}#hasil`,
    updated: findResultDay(race, round),
  };
};

/** What a feed tells of a race: how it stands, its results, and each thing that happened to it. */
export const listRaceEntries = (race: Race, view: View): readonly FeedEntry[] => {
  const { t, routes } = view;
  const { title } = describeRaceRecord(race, view);
  const id = raceId(race);
  const seen = new Map<string, number>();
  const events = listTimeline(race)
    .filter(({ kind }) => told.includes(kind))
    .map((item): FeedEntry => {
      const name = `${id}/${item.kind}/${item.kind === 'ruling' ? item.ruling.caseNumber.replaceAll('/', '-') : item.date}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const text = describeTimelineItem(item, race, view.t);
      return {
        id: count > 1 ? `${name}/${String(count)}` : name,
        title: `${title}: ${text}`,
        summary: [text, item.note].filter(Boolean).join('. '),
        href: `${routes.race(race)}#perjalanan`,
        published: item.date,
        updated: item.date,
      };
    });
  return [
    {
      id,
      title: t.feed.state(title, formatOutcome(race, view)),
      summary: describeRace(race, view),
      href: routes.race(race),
      updated: findRaceVersion(race),
    },
    ...race.rounds.filter(isCounted).map((round) => buildResult(race, round, view)),
    ...events,
  ];
};
