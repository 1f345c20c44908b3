import { createHash } from 'node:crypto';
import type { PartedName } from '../../src/domain/ballot-names/part-name.ts';
import { toSlug } from '../../src/domain/names.ts';
import type { ContentRecords } from '../../src/domain/records.ts';

/** One of the two people of a pair before an address is found for the person. */
export interface Newcomer {
  /** Where the person stands: `pilkada-2024/bupati-tapin 2 head`; what the permanent id is made from. */
  readonly place: string;
  /** Region and election, in the order in which they tell namesakes apart. */
  readonly distinctions: readonly string[];
  readonly parted: PartedName;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 7;

/** Opaque permanent id of a person, the same on every run of the same import. */
export const buildId = (place: string, taken: ReadonlySet<string> = new Set()): string => {
  for (let attempt = 0; ; attempt++) {
    const bytes = createHash('sha256')
      .update(`${place} ${String(attempt)}`)
      .digest();
    const id = `p${[...bytes.subarray(0, ID_LENGTH)].map((byte) => DIGITS[byte % DIGITS.length]).join('')}`;
    if (!taken.has(id)) return id;
  }
};

/** An address that nobody has: the name, then with the region, then with the election behind it. */
const findFreeSlug = (base: string, distinctions: readonly string[], isTaken: (slug: string) => boolean): string => {
  const tries = [base, ...distinctions.map((_, index) => [base, ...distinctions.slice(0, index + 1)].join('-'))];
  const free = tries.find((slug) => !isTaken(slug));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const slug = `${tries.at(-1) ?? base}-${String(number)}`;
    if (!isTaken(slug)) return slug;
  }
};

/**
 * Addresses and ids of newcomers by place. People are never joined by name: namesakes, among themselves or with somebody
 * on record, each get the region behind the name, whatever the order of the table.
 */
export const placeNewcomers = (
  newcomers: readonly Newcomer[],
  people: ContentRecords['people'],
): ReadonlyMap<string, { readonly slug: string; readonly id: string }> => {
  const slugs = new Set([...people].flatMap(([key, { formerSlugs }]) => [key, ...formerSlugs]));
  const ids = new Set([...people.values()].map(({ id }) => id));
  const byName = Map.groupBy(newcomers, ({ parted }) => toSlug(parted.name));
  const placed = new Map<string, { slug: string; id: string }>();
  for (const { place, distinctions, parted } of newcomers) {
    const base = toSlug(parted.name);
    const isNamesake = (byName.get(base)?.length ?? 0) > 1;
    const slug = findFreeSlug(base, distinctions, (tried) => slugs.has(tried) || (isNamesake && tried === base));
    const id = buildId(place, ids);
    slugs.add(slug);
    ids.add(id);
    placed.set(place, { slug, id });
  }
  return placed;
};
