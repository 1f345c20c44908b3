import type { Region } from './entry.ts';
import type { Library } from './library.ts';
import { splitWords } from './words.ts';

/** A word of a query. */
export interface Token {
  readonly text: string;
  /** How much it tells: little when many names have it, or when it is short; next to nothing for a title. */
  readonly weight: number;
  /** A ballot number, or 0. */
  readonly number: number;
  /** How well it matches each word of the library, by the word's id. */
  readonly alike: Float32Array;
  /** Regions whose name it cuts short. */
  readonly regions: ReadonlySet<Region>;
}

/** One word of a query, or two neighbouring ones as one. */
export interface Run {
  /** Which tokens, a bit each. */
  readonly mask: number;
  readonly size: number;
  readonly alike: Float32Array;
  /** How well a single word matches each of the library's joined words: two against two say no more than each alone. */
  readonly alikeJoined: Float32Array | undefined;
}

/** A query, read for one library. */
export interface Question {
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  /** Entries that anything which was typed may mean, by their place in the library. */
  readonly near: readonly number[];
}

/** Nobody's name is longer; what stands behind is not read, so that no text can make the page wait. */
const longestQuery = 200;
const mostWords = 12;
/** Words beyond which none are read as one: whoever writes so much has parted them, and each would cost two comparisons more. */
const mostJoined = 9;
/** Comparisons that are kept. */
const mostKept = 200;

/** Below it two words have nothing to do with each other, and two words as one not with another. */
const [leastAlike, leastJoined] = [0.72, 0.84];

/** Weight of a word that tells nobody from anybody. */
export const leastWeight = 0.04;

/** Words of a query, each once: synonyms read, a phrase (`wali kota`) or a title in parts (`S.Pd.I.`) as one word. */
const readWords = (query: string, { synonyms, free }: Library): string[] => {
  const typed = splitWords(query.slice(0, longestQuery)).slice(0, mostWords);
  const read = new Set<string>();
  for (let at = 0; at < typed.length;) {
    const word = typed[at] ?? '';
    const isPhrase = (length: number): boolean => {
      const phrase = typed.slice(at, at + length).join('');
      return at + length <= typed.length && (synonyms.has(phrase) || (word.length < 4 && free.has(phrase)));
    };
    const length = [3, 2].find(isPhrase) ?? 1;
    const phrase = typed.slice(at, at + length).join('');
    read.add(synonyms.get(phrase) ?? phrase);
    at += length;
  }
  return [...read];
};

const compared = new WeakMap<Library, Map<string, Float32Array>>();

/** How well a text matches each word of the library; kept, since the next key changes only the last word. */
const compareAll = (text: string, library: Library, least: number, isJoined = false): Float32Array => {
  let kept = compared.get(library);
  if (!kept || kept.size > mostKept) compared.set(library, (kept = new Map()));
  const key = `${text} ${String(least)} ${String(isJoined)}`;
  let alike = kept.get(key);
  if (!alike) {
    alike = (isJoined ? library.compareJoined : library.compare)(text, least);
    // A title in a name (`Haji Fani`) is not what a misspelled word means, nor is a name what a title means.
    const ids = library.free.has(text) ? alike.keys() : isJoined ? [] : library.freeWords;
    for (const id of ids) if ((alike[id] ?? 0) < 0.9) alike[id] = 0;
    kept.set(key, alike);
  }
  return alike;
};

/** Reads a query. */
export const readQuestion = (query: string, library: Library): Question => {
  const { bearers, entries, regions, free, titles } = library;
  const texts = readWords(query, library);
  const tokens = texts.map((text): Token => {
    const alike = compareAll(text, library, leastAlike);
    let known = 1;
    for (let id = 0; id < alike.length; id++) if ((alike[id] ?? 0) >= 0.85) known += bearers[id] ?? 0;
    const rarity = Math.log(1 + entries.length / known) / Math.log(1 + entries.length);
    return {
      text,
      weight:
        free.has(text) && (texts.length > 1 || !titles.has(text))
          ? leastWeight
          : Math.max(0.25, rarity) * Math.min(1, text.length / 5),
      number: /^\d\d?$/.test(text) ? Number(text) : 0,
      alike,
      regions: new Set(regions.filter(({ isShort }) => isShort(text))),
    };
  });
  const runs = tokens.flatMap(({ text, alike, weight }, at): Run[] => {
    const next = tokens[at + 1];
    if (texts.length > mostJoined)
      return [{ mask: 1 << at, size: text.length, alike, alikeJoined: new Float32Array(0) }];
    const alikeJoined = compareAll(text, library, leastJoined, true);
    const single = { mask: 1 << at, size: text.length, alike, alikeJoined };
    if (!next || weight === leastWeight || next.weight === leastWeight || next.number) return [single];
    const both = text + next.text;
    return [
      single,
      { mask: 3 << at, size: both.length, alike: compareAll(both, library, leastJoined), alikeJoined: undefined },
    ];
  });
  const near = new Set<number>();
  const look = (found: ArrayLike<number>, entriesOf: Library['entriesOf']): void => {
    for (let id = 0; id < found.length; id++) if (found[id]) for (const at of entriesOf[id] ?? []) near.add(at);
  };
  for (const run of runs) {
    look(run.alike, library.entriesOf);
    look(run.alikeJoined ?? [], library.entriesOfJoined);
  }
  // A pair may also be asked for by its number, a region by what it is cut short to.
  if (tokens.some(({ number, regions }) => number || regions.size))
    entries.forEach(({ kind, number, region }, at) => {
      const isMeant = (token: Token): boolean =>
        kind === 'pair' ? token.number === number : kind === 'region' && !!region && token.regions.has(region);
      if (tokens.some(isMeant)) near.add(at);
    });
  return { tokens, runs, near: [...near] };
};
