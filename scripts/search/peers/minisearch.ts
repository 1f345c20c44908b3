import MiniSearch from 'minisearch';
import type { PeerDocument, PeerSearch } from './peer.ts';

/** Opens MiniSearch as its README sets up search while typing: prefixes, an edit distance by length, names before the rest. */
export const openMiniSearch = (documents: readonly PeerDocument[]): PeerSearch => {
  const index = new MiniSearch({
    fields: ['name', 'other', 'about'],
    // The README has 0.2; 0.25 finds more here and as few strangers.
    searchOptions: { boost: { name: 3, other: 2 }, fuzzy: 0.25, prefix: true },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return (text) => index.search(text).map(({ id }) => id as number);
};
