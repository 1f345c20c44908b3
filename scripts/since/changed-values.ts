import { isDeepStrictEqual } from 'node:util';
import { matchItems } from './match-items.ts';
import { listOvertaken } from './moved-on.ts';
import { isFields, type Fields } from './record-values.ts';

type Path = readonly PropertyKey[];

/** A value that was printed and is now another, or gone (`after` is undefined). */
export interface ValueChange {
  /** Where it stands now; of what is gone, the list or the key that held it. */
  readonly path: Path;
  /** Where it stood. */
  readonly formerPath: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keys that hold no fact: who says so, how records are found and ordered, what is not known. */
const noFacts = new Set([
  'sources',
  'neighbourSources',
  'verified',
  'reason',
  'orderDate',
  'formerSlugs',
  'formerIds',
  'updated',
  'tile',
  'kpuId',
  'license',
  'missingAreas',
]);

/** Lists of names whose order says nothing; of these only what is gone is a change. */
const sets = new Set(['neighbours', 'pairs', 'disputed']);

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** A value without what is no fact, fit to be compared. */
export const toFacts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toFacts);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !noFacts.has(key) && !isAbsent(child))
      .map(([key, child]) => [key, toFacts(child)]),
  );
};

const sort = (list: readonly unknown[]): unknown[] => list.map(String).sort();

const isPartOf = (part: readonly unknown[], whole: readonly unknown[]): boolean =>
  part.every((item) => whole.includes(item));

type Place = Pick<ValueChange, 'path' | 'formerPath'>;

const step = (at: Place, key: PropertyKey, formerKey = key): Place => ({
  path: [...at.path, key],
  formerPath: [...at.formerPath, formerKey],
});

function* compareItems(list: string, before: readonly unknown[], after: readonly unknown[], at: Place) {
  for (const [index, found] of matchItems(list, before, after, toFacts)) {
    if (found !== undefined) yield* compareValues(before[index], after[found], step(at, found, index), list);
    else
      yield { path: at.path, formerPath: [...at.formerPath, index], before: toFacts(before[index]), after: undefined };
  }
}

function* compareLists(
  key: string,
  before: readonly unknown[],
  after: readonly unknown[],
  at: Place,
): Generator<ValueChange> {
  const isSame =
    key === 'ballot'
      ? isDeepStrictEqual(before, after)
      : sets.has(key)
        ? isPartOf(before, after)
        : key === 'value'
          ? isDeepStrictEqual(sort(before), sort(after))
          : undefined;
  if (isSame === undefined) yield* compareItems(key, before, after, at);
  else if (!isSame) yield { ...at, before, after };
}

/** What a part of a record says is left out of the comparison: holes that were filled, states that passed. */
const listSettled = (place: string | undefined, before: Fields, after: Fields): ReadonlySet<string> => {
  if (!Array.isArray(before['value']) || before['complete'] !== false) return listOvertaken(place, before, after);
  const list: unknown = after['value'];
  const isLonger = Array.isArray(list) && isPartOf(before['value'], list);
  return new Set(isLonger ? ['complete', 'value'] : ['complete']);
};

/** Changed and removed values between two versions of a part of a record; what was added is none. */
export function* compareValues(
  before: unknown,
  after: unknown,
  at: Place = { path: [], formerPath: [] },
  place?: string,
): Generator<ValueChange> {
  if (isAbsent(before)) return;
  if (isFields(before) && isFields(after)) {
    const settled = listSettled(place, before, after);
    for (const [key, child] of Object.entries(before))
      if (!noFacts.has(key) && !settled.has(key)) yield* compareValues(child, after[key], step(at, key), key);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* compareLists(place ?? '', before, after, at);
  } else if (!isDeepStrictEqual(before, after)) {
    yield { ...at, before: toFacts(before), after: isAbsent(after) ? undefined : toFacts(after) };
  }
}
