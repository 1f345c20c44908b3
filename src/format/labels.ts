import type { Election, Pair, Race, Region } from '../domain/entities.ts';
import { listPrintedPairs, isCancelled, isSinglePair } from '../domain/race.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/locale.ts';
import { capitalize, formatCount } from './numbers.ts';

/** A region with its kind: `Kabupaten Banjar`, `Kota Banjarbaru`, `Kalimantan Selatan`. */
export const formatRegionName = (region: Region, t: Messages): string =>
  t.common.level[region.level].prefix + region.name;

/** A race by office and place: `Wali Kota Banjarbaru`. */
export const formatRaceName = (race: Race, t: Messages): string =>
  `${t.common.office[race.office].title} ${race.region.name}`;

/** An election by its short name, with its year where the name lacks it: two elections are never confused. */
export const formatElectionName = ({ shortName, year }: Pick<Election, 'shortName' | 'year'>): string =>
  shortName.includes(String(year)) ? shortName : `${shortName} ${String(year)}`;

/** Both people of a pair in a sentence: `Yamani dan Juanda`. */
export const formatPairInWords = (pair: Pair, t: Messages): string =>
  `${pair.head.person.name} ${t.common.and} ${pair.deputy.person.name}`;

/** What stands on a race's ballot: `2 pasangan`, `1 pasangan dan kolom kosong`, `2 pasangan, satu dibatalkan`. */
export const formatPairCount = (race: Race, t: Messages, locale: Locale): string => {
  const printed = listPrintedPairs(race);
  const count = String(printed.length);
  const cancelled = printed.filter(isCancelled).length;
  if (isSinglePair(race)) return t.race.pairCountEmpty(count);
  return cancelled > 0 ? t.race.pairCountCancelled(count, formatCount(locale, cancelled)) : t.race.pairCount(count);
};

/** All pairs of a race in one word: `ketiganya`. */
export const formatCollective = (count: number, t: Messages, locale: Locale): string =>
  t.race.collective[count] ?? t.race.collectiveMany(formatCount(locale, count));

/** A number of things opening a sentence: `Tiga`. */
export const formatOpeningCount = (count: number, locale: Locale): string => capitalize(formatCount(locale, count));

/** Names in a row as a sentence has them: `A, B, dan C`. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
