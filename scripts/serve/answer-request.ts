import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getContentType } from '../content-types.ts';
import { findHeaders } from '../headers/table.ts';
import type { HeaderTable } from '../headers/table.ts';
import { findFile } from './find-file.ts';
import { findHome } from './find-home.ts';

interface Site {
  readonly dir: string;
  readonly base: string;
  readonly headers: HeaderTable;
}
interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

const PLAIN = 'text/plain; charset=utf-8';

async function chooseAnswer(site: Site, method: string, path: string, query: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Type': PLAIN }, body: 'Hanya GET dan HEAD.\n' };
  }
  const found = await findFile(site.dir, site.base, path);
  if (found.kind === 'file') {
    return { status: 200, headers: { 'Content-Type': getContentType(found.path) }, body: await readFile(found.path) };
  }
  const home = found.kind === 'folder' ? found.address : await findHome(site.dir, site.base, path);
  if (home !== undefined) {
    return { status: 301, headers: { Location: `${home}${query}`, 'Content-Type': PLAIN }, body: '' };
  }
  const page = await readFile(join(site.dir, '404.html')).catch(() => undefined);
  return page === undefined
    ? { status: 404, headers: { 'Content-Type': PLAIN }, body: 'Tidak ditemukan.\n' }
    : { status: 404, headers: { 'Content-Type': getContentType('404.html') }, body: page };
}

/** Answers one request from a built folder, with the headers that the table gives to the address asked for. */
export async function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const method = request.method ?? 'GET';
  const answer = await chooseAnswer(site, method, path, mark === -1 ? '' : target.slice(mark));
  response.writeHead(answer.status, {
    ...findHeaders(site.headers, path),
    ...answer.headers,
    'Content-Length': Buffer.byteLength(answer.body),
  });
  response.end(method === 'HEAD' ? undefined : answer.body);
}
