import type { Region } from '../domain/entities.ts';
import type { Messages } from '../i18n/messages.ts';

const longestWhole = 9;
const softHyphen = '\u00ad';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aiueo'.includes(letter.toLowerCase());
const digraphs = ['ng', 'ny', 'kh', 'sy'];

/** Places where a new syllable starts: before a consonant that a vowel follows, never inside `ng ny kh sy`. */
const listBreaks = (word: string): number[] =>
  [...Array.from(word).keys()].filter(
    (at) =>
      at > 1 &&
      !isVowel(word[at]) &&
      isVowel(word[at + 1]) &&
      !digraphs.includes(word.slice(at - 1, at + 1).toLowerCase()),
  );

/** A name with a soft hyphen near the middle of each word of more than nine letters, so that it fits a tile: `Banjar-masin`. */
const hyphenate = (name: string): string =>
  name
    .split(' ')
    .map((word) => {
      const middle = word.length / 2;
      const [at] = listBreaks(word).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
      return word.length <= longestWhole || at === undefined ? word : word.slice(0, at) + softHyphen + word.slice(at);
    })
    .join(' ');

/** What a region's tile says: its name, told from a namesake on the same map by what it is (`Kab. Banjar`). */
export const formatTileName = (region: Region, tiles: readonly Region[], t: Messages): string => {
  const isTwin = tiles.some((other) => other !== region && other.name === region.name);
  return (isTwin ? t.common.level[region.level].shortPrefix : '') + hyphenate(region.name);
};
