import { isDeepStrictEqual } from 'node:util';

/** A record as YAML holds it. */
export type Raw = { readonly [key: string]: unknown };

/** What an import says about one file. */
export interface Change {
  /** File below the content folder. */
  readonly file: string;
  /** The record; in a file that exists only these keys are touched. */
  readonly record: Raw;
  /** Keys, at any depth, that a file edited by a person knows better: its sources, a mended name. */
  readonly keep: ReadonlySet<string>;
  /** Keys that every existing file knows better: where a pair or a round stands by now. */
  readonly keepAlways: ReadonlySet<string>;
}

/** Values that are replaced as a whole: parts of two counts never mix. */
const WHOLE = new Set(['tally']);

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeValue = (key: string, old: unknown, made: unknown, keep: ReadonlySet<string>): unknown => {
  if (old === undefined) return made;
  if (keep.has(key)) return old;
  if (WHOLE.has(key)) return made;
  if (isRaw(old) && isRaw(made)) return mergeRecord(old, made, keep);
  // Rounds are told in their order; a later one that the table does not know stays.
  if (key === 'rounds' && Array.isArray(old) && Array.isArray(made)) {
    return old.map((round: unknown, index) => mergeValue('', round, made[index] ?? round, keep));
  }
  return made;
};

/** The record of an existing file after a change; the very same object where nothing differs. */
export const mergeRecord = (existing: Raw, made: Raw, keep: ReadonlySet<string>): Raw => {
  const merged: Record<string, unknown> = { ...existing };
  for (const [key, value] of Object.entries(made)) merged[key] = mergeValue(key, existing[key], value, keep);
  return isDeepStrictEqual(merged, existing) ? existing : merged;
};
