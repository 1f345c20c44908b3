import { isFields, type Fields } from './record-values.ts';

const roundStatus = ['scheduled', 'postponed', 'held', 'provisional', 'official', 'disputed', 'annulled'];
const none: ReadonlySet<string> = new Set();

const isLater = (before: unknown, after: unknown): boolean =>
  (typeof before === 'number' && typeof after === 'number' && after > before) ||
  (typeof before === 'string' && typeof after === 'string' && after > before);

/** Whether an interim count gave way to the official one, or to one that had come further. */
const isCountFurther = (before: unknown, after: unknown): boolean =>
  isFields(before) &&
  isFields(after) &&
  before['status'] === 'provisional' &&
  (after['status'] === 'official' ||
    isLater(before['stationsCounted'], after['stationsCounted']) ||
    isLater(before['asOf'], after['asOf']));

const listRoundKeys = (before: Fields, after: Fields): ReadonlySet<string> => {
  const keys = new Set<string>();
  const [from, to] = [before['status'], after['status']];
  if (to === 'repeat-ordered' || isLater(roundStatus.indexOf(String(from)), roundStatus.indexOf(String(to))))
    keys.add('status');
  if (from === 'postponed' && to !== 'postponed' && isLater(before['date'], after['date']))
    for (const key of ['status', 'date', 'postponement']) keys.add(key);
  if (isCountFurther(before['tally'], after['tally']))
    for (const key of ['tally', 'areas', 'reportedTurnout']) keys.add(key);
  return keys;
};

const listPartyKeys = (before: Fields, after: Fields): ReadonlySet<string> => {
  const former: unknown = after['formerNames'];
  const isFormer = Array.isArray(former) && former.some((one) => isFields(one) && one['name'] === before['name']);
  return isFormer ? new Set(['name', 'shortName']) : none;
};

/**
 * Keys of a part of a record whose old value was right in its day and was overtaken by events: a round that was held, an
 * interim count, a registered pair that was confirmed, a party that changed its name. `place` is the key it stands under.
 */
export const listOvertaken = (place: string | undefined, before: Fields, after: Fields): ReadonlySet<string> => {
  if (place === 'rounds') return listRoundKeys(before, after);
  if (place === 'status' && before['value'] === 'registered') return new Set(Object.keys(before));
  if (place === undefined && Array.isArray(after['formerNames'])) return listPartyKeys(before, after);
  return none;
};
