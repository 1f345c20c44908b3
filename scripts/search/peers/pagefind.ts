import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PeerDocument } from './peer.ts';

/** What of Pagefind's script for browsers is used here. */
interface PagefindInstance {
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string }>;
}
interface PagefindScript {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => PagefindInstance;
}

/** Pagefind's index of documents, served as a host would. */
export interface PagefindSite {
  /** Finds documents with an instance that keeps what it has loaded. */
  readonly search: (text: string) => Promise<readonly number[]>;
  /** Bytes that a page which has loaded nothing fetches until the first result of a query can be shown. */
  readonly measureFirst: (text: string) => Promise<number>;
  readonly scriptBytes: number;
  readonly close: () => void;
}

/** Writes the index by Pagefind's own interface, a record a document. */
export const writePagefind = async (documents: readonly PeerDocument[], outputPath: string): Promise<void> => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  for (const [id, { name, other, about }] of documents.entries()) {
    const content = [name, other, about].join(' ');
    await index.addCustomRecord({ url: `/${String(id)}/`, content, language: 'id', meta: { title: name } });
  }
  await index.writeFiles({ outputPath });
  await close();
};

/** Serves an index that was written, and searches it in this process by the script that Pagefind gives browsers. */
export const openPagefind = async (dir: string): Promise<PagefindSite> => {
  let served = 0;
  const server = createServer((request, response) => {
    const file = join(dir, new URL(request.url ?? '', 'http://localhost').pathname);
    served += statSync(file).size;
    if (file.endsWith('.pagefind')) response.setHeader('Content-Type', 'application/wasm');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const basePath = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  // The script asks the document how it was loaded, and for its language.
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => null } });
  const script = join(dir, 'pagefind.js');
  const { createInstance } = (await import(script)) as PagefindScript;
  const open = (): PagefindInstance => createInstance({ basePath, noWorker: true });
  const kept = open();
  return {
    search: async (text) => {
      const { results } = await kept.search(text);
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => Number(/\d+/.exec(url)?.[0]));
    },
    measureFirst: async (text) => {
      served = 0;
      const { results } = await open().search(text);
      await results[0]?.data();
      return served;
    },
    scriptBytes: gzipSync(readFileSync(script), { level: 9 }).length,
    close: () => {
      server.close();
      server.closeAllConnections();
      Reflect.deleteProperty(globalThis, 'document');
    },
  };
};
