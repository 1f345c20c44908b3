import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaderTable } from '../../scripts/headers/read-table.ts';
import { findHeaders } from '../../scripts/headers/table.ts';
import type { HeaderTable } from '../../scripts/headers/table.ts';
import { serveFolder } from '../../scripts/serve.ts';
import type { RunningServer } from '../../scripts/serve.ts';

const files = {
  '404.html': '<h1>Tidak ditemukan</h1>',
  'index.html': '<style>a{}</style><h1>Beranda</h1>',
  'cari/index.html': '<h1>Cari</h1>',
  'data/paslon.csv': 'a,b\n',
  'gambar.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'ikon.png': 'png',
  '.well-known/security.txt': 'Contact: mailto:redaksi@contoh.id\n',
  _headers: '/*\n',
  _redirects: '/lama/ /situs/ 301\n',
  '.rahasia': 'x',
  '.git/config': 'x',
};

let folder: string;
let headers: HeaderTable;
let server: RunningServer;

// fetch() tidies "..", so the raw path is sent by hand.
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, 'situs', name, '..'), { recursive: true });
    await writeFile(join(folder, 'situs', name), content);
  }
  await writeFile(join(folder, 'rahasia.txt'), 'di luar situs');
  headers = await readHeaderTable(join(folder, 'situs'), '/situs/');
  server = await serveFolder({ dir: join(folder, 'situs'), base: '/situs/', port: 0, headers });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the local server', () => {
  it('answers on this machine alone and says where', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/situs/`);
  });

  it.each([
    ['/situs/', 'text/html; charset=utf-8'],
    ['/situs/cari/?q=raudatul', 'text/html; charset=utf-8'],
    ['/situs/data/paslon.csv', 'text/csv; charset=utf-8'],
    ['/situs/gambar.svg', 'image/svg+xml; charset=utf-8'],
    ['/situs/ikon.png', 'image/png'],
    ['/situs/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('sends %s as %s', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it.each(['/situs/', '/situs/cari/', '/situs/ikon.png', '/situs/tidak-ada/', '/situs/cari', '/lain/'])(
    'sends %s with the headers of the table and no others of their kind',
    async (path) => {
      const answer = await get(path);
      for (const [name, value] of Object.entries(findHeaders(headers, path))) {
        expect(answer.headers[name.toLowerCase()]).toBe(value);
      }
    },
  );

  it('shows the page for unknown addresses with status 404, also outside its own path', async () => {
    for (const path of ['/situs/tidak-ada/', '/situs/data/', '/situs/Tidak-Ada/', '/', '/cari/', '/situs//cari/']) {
      expect(await get(path)).toMatchObject({ status: 404, body: files['404.html'] });
    }
  });

  it('adds a missing last slash and keeps the question', async () => {
    expect(await get('/situs/cari?q=a')).toMatchObject({ status: 301, headers: { location: '/situs/cari/?q=a' } });
    expect(await get('/situs')).toMatchObject({ status: 301, headers: { location: '/situs/' } });
  });

  it.each([
    ['/SITUS', '/situs/'],
    ['/situs/CARI/', '/situs/cari/'],
    ['/Situs/Cari?q=Tapin', '/situs/cari/?q=Tapin'],
    ['/situs/%43ari/', '/situs/cari/'],
    ['/situs/Data/Paslon.CSV', '/situs/data/paslon.csv'],
    ['/situs/data/paslon.csv/', '/situs/data/paslon.csv'],
  ])('leads %s home, where only letter case or the last slash is wrong', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
    expect(await get(location)).toMatchObject({ status: 200 });
  });

  it.each([
    '//Situs/cari',
    '/situs//Cari',
    '/%2F%2Fsitus/Cari',
    '/%5Csitus/Cari',
    '//contoh.id/',
    '/situs/Cari%0d%0aX:y',
  ])('never leads to another host: %s', async (path) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404 });
    expect(answer.headers).not.toHaveProperty('location');
  });

  it.each([
    '/situs/../rahasia.txt',
    '/situs/%2e%2e/rahasia.txt',
    '/situs/..%2frahasia.txt',
    '/situs/..%5crahasia.txt',
    '/situs/%00',
    '/situs/%zz',
    '/situs/.rahasia',
    '/situs/.git/config',
    '/situs/.well-known/.rahasia',
    '/situs/_headers',
    '/situs/_Headers',
    '/situs/_redirects',
  ])('keeps back what is not published: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(files['404.html']);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await get('/situs/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/situs/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('takes the next free port when the wanted one is busy', async () => {
    const second = await serveFolder({ dir: join(folder, 'situs'), base: '/situs/', port: server.port, headers });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
