import { Charset, Encoder, Index } from 'flexsearch';
import type { PeerDocument, PeerSearch } from './peer.ts';

/**
 * Opens FlexSearch with all three things that its README names for fuzziness: the tokenizer for typing errors, an encoder
 * by sound (of the four tried, the one that finds most here), and suggestions. Without its cache: each query is the first.
 */
export const openFlexSearch = (documents: readonly PeerDocument[]): PeerSearch => {
  const index = new Index({ tokenize: 'tolerant', encoder: new Encoder({ ...Charset.LatinBalance, cache: false }) });
  documents.forEach(({ name, other, about }, id) => {
    index.add(id, [name, other, about].join(' '));
  });
  return (text) => index.search(text, { limit: documents.length, suggest: true }) as number[];
};
