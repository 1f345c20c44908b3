import UFuzzy from '@leeoniya/ufuzzy';
import type { PeerDocument, PeerSearch } from './peer.ts';

/** Words whose every order is tried, and results that are ranked: beyond the README's thousand they would come in any order. */
const [mostPermuted, mostRanked] = [4, 1e5];

/** Opens uFuzzy as its README advises for names with typing errors: one error a word, words in any order, plain letters. */
export const openUFuzzy = (documents: readonly PeerDocument[]): PeerSearch => {
  const fuzzy = new UFuzzy({ intraMode: 1 });
  const haystack = UFuzzy.latinize(documents.map(({ name, other, about }) => [name, other, about].join(' ')));
  return (text) => {
    const [ids, info, order] = fuzzy.search(haystack, UFuzzy.latinize(text), mostPermuted, mostRanked);
    return order ? order.flatMap((at) => info.idx[at] ?? []) : (ids ?? []);
  };
};
