import type { Entry, Name } from '../../../src/search/entry.ts';
import type { Library } from '../../../src/search/library.ts';
import { splitWords } from '../../../src/search/words.ts';
import type { Result } from '../score.ts';
import type { PeerDocument } from './peer.ts';

/** The documents for the peers, and what finding each of them counts as. */
export interface PeerCorpus {
  readonly documents: readonly PeerDocument[];
  readonly results: readonly Result[];
}

const join = (...texts: readonly (string | number | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))].join(' ');

const textsOf = (names: readonly Name[]): readonly string[] => names.map(({ text }) => text);

/** A pair is three documents: both people together, with ballot number and parties, and each of them. */
const listDocuments = ({ kind, names, number, listPaths }: Entry, about: string, parties: string): PeerDocument[] => {
  const [[name = '', ...other] = [], [deputy = '', ...deputyOther] = [], both = []] = names.map(textsOf);
  const [address = '', headAddress = '', deputyAddress = ''] = listPaths();
  if (kind !== 'pair') return [{ name, other: join(...other), about, address }];
  return [
    {
      name: join(name, deputy),
      other: join(...both, ...other, ...deputyOther),
      about: join(number, about, parties),
      address,
    },
    { name, other: join(...other), about, address: headAddress },
    { name: deputy, other: join(...deputyOther), about, address: deputyAddress },
  ];
};

/** Builds what the peers search from the very words that our own search opened. */
export const buildPeerCorpus = ({ entries, words, synonyms }: Library): PeerCorpus => {
  const spellings = Map.groupBy(synonyms.keys(), (word) => synonyms.get(word));
  const spell = (ids: Entry['context']): string =>
    join(...ids.flatMap((id) => [words[id], ...(spellings.get(words[id]) ?? [])]));
  const found = entries.map((entry) => {
    const documents = listDocuments(entry, spell(entry.context), spell(entry.backers));
    const result = { addresses: [entry.listPaths()[0] ?? ''], isPair: entry.kind === 'pair' };
    return { documents, results: documents.map(({ name }) => ({ ...result, name })) };
  });
  return {
    documents: found.flatMap(({ documents }) => documents),
    results: found.flatMap(({ results }) => results),
  };
};

/** A query without the titles and small words that our own search passes over; as it is when nothing else is in it. */
export const dropFreeWords = (text: string, { free }: Library): string => {
  const words = text.split(/\s+/).filter((word) => !free.has(splitWords(word).join('')));
  return words.length > 0 ? words.join(' ') : text;
};
