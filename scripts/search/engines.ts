import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Library } from '../../src/search/library.ts';
import { findMiddle } from './middle.ts';
import { measureBundle } from './bundle.ts';
import { searchLibrary, type SearchFiles } from './own-search.ts';
import { buildPeerCorpus, dropFreeWords, type PeerCorpus } from './peers/documents.ts';
import { openFlexSearch } from './peers/flexsearch.ts';
import { openMiniSearch } from './peers/minisearch.ts';
import { openPagefind, writePagefind } from './peers/pagefind.ts';
import type { PeerDocument, PeerSearch } from './peers/peer.ts';
import { openUFuzzy } from './peers/ufuzzy.ts';
import type { Shown } from './score.ts';

/** A search that is ready for queries. */
export interface Engine {
  readonly name: string;
  /** Compressed bytes that a page loads before it can show the first result: the script, and what it searches. */
  readonly scriptBytes: number;
  readonly dataBytes: number;
  readonly search: (text: string) => Shown | Promise<Shown>;
  readonly close?: () => void;
}

/** What all engines search. */
export interface Subject {
  readonly files: SearchFiles;
  readonly library: Library;
  /** Some queries of the file, for what an engine loads by query. */
  readonly samples: readonly string[];
  /** A folder for what an engine writes. */
  readonly scratch: string;
}

const countBytes = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;

const openOwn = async ({ files, library }: Subject): Promise<Engine> => ({
  name: 'Kenal Paslon',
  scriptBytes: await measureBundle('src/search/find.ts', 'src/search/groups.ts', 'src/search/library.ts'),
  dataBytes: [files.names, ...files.places].reduce((sum, file) => sum + countBytes(file), 0),
  // What the search keeps of the query before belongs to the library: another one, and each query is the first.
  search: (text) => searchLibrary(text, { ...library }),
});

const toShown = (ids: readonly number[], { results }: PeerCorpus): Shown => ({
  results: ids.flatMap((id) => results[id] ?? []),
  guesses: [],
});

type Open = (documents: readonly PeerDocument[]) => PeerSearch;
const libraries = [
  ['MiniSearch', 'minisearch', openMiniSearch],
  ['FlexSearch', 'flexsearch', openFlexSearch],
  ['uFuzzy', 'ufuzzy', openUFuzzy],
] as const satisfies readonly (readonly [string, string, Open])[];

/** Opens our own search and its peers on the same names, one after the other. */
export async function* openEngines(subject: Subject): AsyncGenerator<Engine> {
  const { library, samples, scratch } = subject;
  const corpus = buildPeerCorpus(library);
  yield await openOwn(subject);

  const folder = join(scratch, 'pagefind');
  await writePagefind(corpus.documents, folder);
  const site = await openPagefind(folder);
  const loaded: number[] = [];
  for (const text of samples) loaded.push(await site.measureFirst(dropFreeWords(text, library)));
  yield {
    name: 'Pagefind',
    scriptBytes: site.scriptBytes,
    dataBytes: findMiddle(loaded),
    search: async (text) => toShown(await site.search(dropFreeWords(text, library)), corpus),
    close: site.close,
  };

  // As columns of texts, which is less than each engine's own index.
  const dataBytes = countBytes(
    corpus.documents.map(({ name, other, about, address }) => [name, other, about, address]),
  );
  for (const [name, file, open] of libraries) {
    const search = open(corpus.documents);
    yield {
      name,
      scriptBytes: await measureBundle(`scripts/search/peers/${file}.ts`),
      dataBytes,
      search: async (text) => toShown(await search(dropFreeWords(text, library)), corpus),
    };
  }
}
