import type { Race } from '../domain/entities.ts';
import { findElected, findRaceOutcome } from '../domain/race.ts';
import type { View } from '../routes/view.ts';
import { formatWeekday } from './dates.ts';
import { formatPairInWords } from './labels.ts';

/** How a race ended or what it waits for, in one sentence that says no more than its records. */
export const formatOutcome = (race: Race, { t, locale }: Pick<View, 't' | 'locale'>): string => {
  const date = formatWeekday(locale, race.rounds.at(-1)?.date ?? '');
  const words = t.race.outcome;
  const outcome = findRaceOutcome(race);
  switch (outcome) {
    case 'elected': {
      const pair = findElected(race);
      return pair ? words.elected(formatPairInWords(pair, t)) : words.undetermined(date);
    }
    case 'nobody':
    case 'provisional':
      return words[outcome];
    default:
      return words[outcome](date);
  }
};
