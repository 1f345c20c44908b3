import type { Pair, Race } from '../domain/entities.ts';
import { findElected, findRaceOutcome, findValidRound, isOnBallot, outcomeOf } from '../domain/race.ts';
import { decimalsOf, findShare, findVotes } from '../domain/tally.ts';
import type { View } from '../routes/view.ts';
import { formatDay, formatWeekday } from './dates.ts';
import { formatDecimal, formatNumber } from './numbers.ts';

type Words = Pick<View, 't' | 'locale'>;

/** What the pairs of a race wait for as long as nobody is determined: the state, then the day or what is missing. */
export const formatWaiting = (race: Race, { t, locale }: Words): { state: string; rest: string } => {
  const voting = formatWeekday(locale, race.rounds.at(-1)?.date ?? '');
  switch (findRaceOutcome(race)) {
    case 'postponed':
      return { state: t.pair.postponed, rest: t.pair.postponedFrom(voting) };
    case 'provisional':
      return { state: t.pair.provisional, rest: t.pair.notDetermined };
    case 'no_result':
      return { state: t.pair.noResult, rest: t.pair.votedOn(voting) };
    case 'undetermined':
      return { state: t.pair.notDetermined, rest: t.pair.votedOn(voting) };
    default:
      return { state: t.pair.noOutcomeYet, rest: t.pair.votingOn(voting) };
  }
};

/** A pair's official votes of the round that counts, in a sentence; undefined where no source gives votes or share. */
export const formatOfficialVotes = (
  pair: Pair,
  { t, locale }: Words,
): { text: string; sources: readonly string[] } | undefined => {
  const valid = findValidRound(pair.race);
  const round = valid && isOnBallot(pair, valid) ? valid : undefined;
  const tally = round?.tally?.status === 'official' ? round.tally : undefined;
  if (!round || !tally) return undefined;
  const votes = findVotes(tally, pair.number);
  const share = findShare(tally, pair.number, round.ballot);
  const percent = share && formatDecimal(locale, share.percent, share.computed ? 2 : decimalsOf(share.percent));
  const { sources } = tally;
  if (votes === undefined) return percent === undefined ? undefined : { text: t.pair.percentOnly(percent), sources };
  const printed = formatNumber(locale, votes);
  if (percent === undefined) return { text: t.pair.votesOnly(printed), sources };
  return { text: (round.kind === 'revote' ? t.pair.votesInRevote : t.pair.votesOfValid)(printed, percent), sources };
};

/** What became of a pair, without sources: the word that says it, then the rest. */
export const formatPairOutcome = (pair: Pair, view: Words): { state: string; rest: string } => {
  const { t, locale } = view;
  const outcome = outcomeOf(pair);
  if (outcome === undefined) return formatWaiting(pair.race, view);
  if (outcome === 'cancelled') {
    const { effective } = pair.status;
    return {
      state: t.pair.outcome.cancelled(effective ? formatDay(locale, effective) : t.common.unknown),
      rest: t.race.stillPrinted,
    };
  }
  const elected = findElected(pair.race);
  const rest = [
    formatOfficialVotes(pair, view)?.text ?? `${t.pair.votesUnknown} ${t.common.unknown}.`,
    findRaceOutcome(pair.race) === 'nobody' ? t.pair.emptyColumnWon : '',
    elected && elected !== pair ? `${t.pair.electedInstead} ${t.pair.pairNumber(elected.number)}.` : '',
  ];
  return { state: t.pair.outcome[outcome], rest: rest.filter(Boolean).join(' ') };
};
