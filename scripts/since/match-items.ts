import { isDeepStrictEqual } from 'node:util';
import { isFields } from './record-values.ts';

/** By which key the items of a list are the same item, whatever else of them changed. */
const identities: Readonly<Record<string, string>> = {
  rounds: 'date',
  votes: 'entry',
  rulings: 'caseNumber',
  areas: 'area',
  stages: 'kind',
  districts: 'code',
};

/** An item of the old list with the one of the new list that took its place; undefined where none did. */
export type ItemMatch = readonly [before: number, after: number | undefined];

const countEqualKeys = (before: unknown, after: unknown): number =>
  isFields(before) && isFields(after)
    ? Object.keys(before).filter((key) => isDeepStrictEqual(before[key], after[key])).length
    : 0;

/**
 * Matches the items of two versions of a list below a key: by their identity where they have one, else equal ones first,
 * then those that have most in common. `bare` takes from an item what is no fact.
 */
export const matchItems = (
  list: string,
  before: readonly unknown[],
  after: readonly unknown[],
  bare: (item: unknown) => unknown,
): readonly ItemMatch[] => {
  const matches = new Map<number, number>();
  const free = new Set(after.keys());
  const identity = identities[list];
  const take = (isSame: (old: unknown, now: unknown) => boolean): void => {
    for (const [index, item] of before.entries()) {
      if (matches.has(index)) continue;
      const found = [...free].find((other) => isSame(item, after[other]));
      if (found === undefined) continue;
      matches.set(index, found);
      free.delete(found);
    }
  };
  if (identity !== undefined)
    take((old, now) => isFields(old) && isFields(now) && isDeepStrictEqual(old[identity], now[identity]));
  take((old, now) => isDeepStrictEqual(bare(old), bare(now)));
  if (list === 'rounds') take((old, now) => isFields(old) && isFields(now) && old['kind'] === now['kind']);
  const left = [...before.keys()].filter((index) => !matches.has(index));
  const likely = left
    .flatMap((index) => [...free].map((other) => [index, other, countEqualKeys(before[index], after[other])] as const))
    .filter(([, , score]) => score > 0 || identity === undefined)
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  for (const [index, other] of likely) {
    if (matches.has(index) || !free.has(other)) continue;
    matches.set(index, other);
    free.delete(other);
  }
  return [...before.keys()].map((index) => [index, matches.get(index)] as const);
};
