import { letterOf, type IndexEntry } from './index-entries.ts';

/** A page of the index: names that begin alike, or, where they are too many for one page, its parts by the next letter. */
export interface IndexPart {
  /** Last part of its address: `s`, `sa`, `a-lain`. */
  readonly slug: string;
  /** What its names begin with, `Sa`; undefined for names that begin with no letter. */
  readonly prefix: string | undefined;
  /** Whether its names go on with something else than a letter: `A. Yani`. */
  readonly isRest: boolean;
  readonly entries: readonly IndexEntry[];
  readonly parts: readonly IndexPart[];
  readonly parent: IndexPart | undefined;
}

type Draft = { -readonly [Key in keyof IndexPart]: IndexPart[Key] };

/** Most names on one page: some thirty bytes each, compressed, beside the frame of the page. */
export const largestIndexPart = 300;

const rest = '-';

/** A name in plain letters, what stands between them as one sign: `a-yani`. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, rest);

const capitalizeWords = (text: string): string => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const toPart = (start: string, entries: readonly IndexEntry[], parent: IndexPart | undefined): IndexPart => {
  const isRest = start.endsWith(rest);
  const part: Draft = {
    slug: start === rest ? 'lain' : isRest ? `${start}lain` : start,
    prefix: start === rest ? undefined : capitalizeWords(start.replaceAll(rest, ' ').trim()),
    isRest,
    entries,
    parts: [],
    parent,
  };
  if (start !== rest && entries.length > largestIndexPart) part.parts = divide(start, entries, part);
  return part;
};

/** Parts of a page by the first sign at which its names differ; none where they do not. */
const divide = (start: string, entries: readonly IndexEntry[], parent: IndexPart): readonly IndexPart[] => {
  const longest = Math.max(...entries.map(({ name }) => fold(name).length));
  for (let length = start.length + 1; length <= longest; length++) {
    const groups = Map.groupBy(entries, ({ name }) => fold(name).slice(0, length).padEnd(length, rest));
    if (groups.size > 1) return [...groups].map(([next, list]) => toPart(next, list, parent));
  }
  return [];
};

/** The index by letter, letters that are too long for a page divided by the next ones; `entries` in alphabetical order. */
export const buildIndexParts = (entries: readonly IndexEntry[]): readonly IndexPart[] =>
  [...Map.groupBy(entries, ({ name }) => letterOf(name))].map(([letter, list]) =>
    toPart(letter === '#' ? rest : letter.toLowerCase(), list, undefined),
  );

/** Every page of the index, each before its parts. */
export const listIndexPages = (parts: readonly IndexPart[]): readonly IndexPart[] =>
  parts.flatMap((part) => [part, ...listIndexPages(part.parts)]);
