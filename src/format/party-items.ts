import type { Race } from '../domain/entities.ts';
import type { PartyList } from '../schemas/pair.ts';
import type { View } from '../routes/view.ts';
import { formatCount } from './numbers.ts';
import { formatPartyName } from './party-name.ts';

/** How many parties of a list a source counts beyond those it names. */
export const countUnread = ({ count, value }: Pick<PartyList, 'count' | 'value'>): number =>
  Math.max(0, (count?.value ?? 0) - value.length);

/** Parties of one role by their short names of the day, in the order of the source; at the end what the list lacks, if it does. */
export const listPartyItems = (
  list: PartyList,
  race: Race,
  view: Pick<View, 'parties' | 't' | 'locale'>,
  without?: string,
): readonly string[] => {
  const { t, locale } = view;
  const names = list.value.filter((key) => key !== without).map((key) => formatPartyName(key, race, view));
  const unread = countUnread(list);
  if (unread > 0) return [...names, t.race.andOthers(formatCount(locale, unread))];
  return list.complete === false ? [...names, t.race.incomplete] : names;
};
