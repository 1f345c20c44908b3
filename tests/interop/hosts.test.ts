import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { getContentType } from '../../scripts/content-types.ts';
import { findHeaders } from '../../scripts/headers/table.ts';
import { HOST_FILES } from '../../scripts/hosts/host-files.ts';
import { toBare } from '../../scripts/hosts/site-addresses.ts';
import { ROOT } from '../../scripts/project.ts';
import { twoElections } from '../fixture-builds.ts';
import { BUILT_FOLDER } from '../site/built-site.ts';
import { ask, showReply } from './ask.ts';
import { startHost } from './start-host.ts';
import type { Host } from './start-host.ts';

const SAMPLE = 40;
const REQUESTS = 2000;
const AT_ONCE = 16;
/** Spellings that a careless server answers with the address of another host. */
const HOSTILE = [
  '//lain.example',
  '//Lain.example/',
  '/%2F%2FPartai',
  '//Partai',
  '/%5CPartai',
  '/\\Partai',
  '/Partai%0d%0aX:y',
];

const toAddress = (file: string): string => `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
const sample = <Value>(values: readonly Value[]): Value[] =>
  values.filter((_, index) => index % Math.ceil(values.length / SAMPLE) === 0);

describe.each(['nginx', 'Caddy'] as const)('%s, with the configuration of the build,', (name) => {
  let host: Host;
  let files: string[];

  beforeAll(async () => {
    files = (await listFiles(BUILT_FOLDER)).filter((file) => !HOST_FILES.includes(file));
    host = await startHost(name, BUILT_FOLDER);
  });
  afterAll(() => host.stop());

  it('sends each kind of address the headers of the table, each once, also where nothing stands', async () => {
    const { table } = host.hosting;
    const kinds = table.rules.flatMap(({ headers }) => {
      const own = files.map(toAddress).filter((address) => findHeaders(table, address) === headers);
      return [own.find((address) => address.endsWith('/')), own.find((address) => !address.endsWith('/'))];
    });
    const addresses = kinds.filter((address) => address !== undefined);
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of [...addresses, '/tidak-ada/']) {
      const { headers } = await ask(host.port, address);
      for (const [header, value] of Object.entries(findHeaders(table, address))) {
        expect(headers.get(header.toLowerCase()), `${address}: ${header}`).toEqual([value]);
      }
    }
  });

  it('names the type of each kind of file', async () => {
    const byKind = new Map(files.filter((file) => file !== '404.html').map((file) => [extname(file), file]));
    for (const file of byKind.values()) {
      const { status, headers } = await ask(host.port, toAddress(file));
      expect([status, headers.get('content-type')?.[0]?.toLowerCase()], file).toEqual([200, getContentType(file)]);
    }
  });

  it('answers an unknown address with the page for it and status 404', async () => {
    const page = await readFile(join(BUILT_FOLDER, '404.html'), 'utf8');
    for (const address of ['/tidak-ada/', '/tidak-ada.json', '/pilkada-2024/tidak-ada', '/.git/config']) {
      const { status, body, headers } = await ask(host.port, address);
      expect([status, headers.get('content-type')], address).toEqual([404, ['text/html; charset=utf-8']]);
      expect(body).toBe(page);
    }
  });

  it('serves nobody the files that hosts read, in no spelling', async () => {
    for (const file of [...HOST_FILES, ...HOST_FILES.map((one) => one.toUpperCase())]) {
      expect(showReply(await ask(host.port, `/${file}`)), file).toBe('404');
    }
  });

  it('serves every page and file that the site names', async () => {
    const { pages, files: named } = host.hosting.addresses;
    for (const address of [...sample(pages), ...sample(named)]) {
      expect(showReply(await ask(host.port, address)), address).toBe('200');
    }
  });

  it('leads wrong letter case, a missing last slash and both to the right page in one hop, with the question', async () => {
    const pages = sample(host.hosting.addresses.pages.filter((address) => address !== '/'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      for (const wrong of [page.toUpperCase(), toBare(page), toBare(page).toUpperCase()]) {
        expect(showReply(await ask(host.port, `${wrong}?q=Tapin%20A`)), wrong).toBe(`301 ${page}?q=Tapin%20A`);
      }
    }
  });

  // Programs ask for what stands below /.well-known/, and they spell it right.
  it('leads wrong letter case and a superfluous last slash to the right file', async () => {
    const named = host.hosting.addresses.files.filter((file) => !file.startsWith('/.'));
    for (const file of sample(named)) {
      expect(showReply(await ask(host.port, file.toUpperCase())), file).toBe(`301 ${file}`);
      expect(showReply(await ask(host.port, `${file}/`)), file).toBe(`301 ${file}`);
    }
  });

  it.each(HOSTILE)('never leads to another host: %s', async (address) => {
    const { headers } = await ask(host.port, address);
    expect(headers.get('location')?.[0] ?? '/').toMatch(/^\/(?![/\\])/u);
    expect(headers.has('x')).toBe(false);
  });

  it(`answers ${REQUESTS} requests, ${AT_ONCE} at a time, without an error`, async () => {
    const { pages } = host.hosting.addresses;
    const wanted = Array.from({ length: REQUESTS }, (_, index) => pages[index % pages.length] ?? '/');
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      for (let address = wanted.pop(); address !== undefined; address = wanted.pop()) {
        const said = await ask(host.port, address).then(showReply, String);
        if (said !== '200') faults.push(`${address}: ${said}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(faults).toEqual([]);
  });
});

describe.each(['nginx', 'Caddy'] as const)('%s, for a site whose records were renamed,', (name) => {
  let host: Host;

  beforeAll(async () => {
    host = await startHost(name, join(ROOT, twoElections.folder));
  });
  afterAll(() => host.stop());

  it('leads every former address to the present one in one hop, in any spelling, with the question', async () => {
    const { moved } = host.hosting.addresses;
    expect(moved.length).toBeGreaterThan(1);
    for (const { from, to } of moved) {
      for (const spelling of [from, toBare(from), from.toUpperCase(), toBare(from).toUpperCase()]) {
        expect(showReply(await ask(host.port, spelling)), spelling).toBe(`301 ${to}`);
        expect(showReply(await ask(host.port, `${spelling}?a=B`)), spelling).toBe(`301 ${to}?a=B`);
      }
      expect(showReply(await ask(host.port, to))).toBe('200');
    }
  });
});
