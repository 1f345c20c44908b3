import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { listHeadersFileFaults } from '../../scripts/hosts/headers-file.ts';
import { HOST_FILES } from '../../scripts/hosts/host-files.ts';
import { readHeaderTable } from '../../scripts/headers/read-table.ts';
import { hashStyle, listInlineStyles } from '../../scripts/headers/style-hashes.ts';
import { findHeaders } from '../../scripts/headers/table.ts';
import { ROOT } from '../../scripts/project.ts';
import { fixtureBuilds } from '../fixture-builds.ts';
import { listHostHeaders } from '../read-headers-file.ts';
import { listLiveAttributes, listScripts } from './against-policy.ts';

const sites = [
  { name: 'dist', dir: join(ROOT, 'dist'), base: '/' },
  ...fixtureBuilds.map(({ name, env, outDir }) => ({ name, dir: join(ROOT, outDir), base: env['BASE_PATH'] ?? '/' })),
];

describe.each(sites)('the built site "$name"', ({ dir, base }) => {
  let headersFile: string;
  let pages: { file: string; address: string; html: string }[];

  beforeAll(async () => {
    headersFile = await readFile(join(dir, '_headers'), 'utf8');
    const files = (await listFiles(dir)).filter((file) => file.endsWith('.html'));
    pages = await Promise.all(
      files.map(async (file) => ({
        file,
        address: `${base}${file.replace(/(?<=^|\/)index\.html$/u, '')}`,
        html: await readFile(join(dir, file), 'utf8'),
      })),
    );
  });

  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it('sends every page exactly one policy, and it allows every style of that page', () => {
    const hashes = new Map<string, string>();
    const hashOf = (css: string): string => {
      const hash = hashes.get(css) ?? hashStyle(css);
      hashes.set(css, hash);
      return hash;
    };
    const faults = pages.flatMap(({ address, html }) => {
      const needed = listInlineStyles(html).map(hashOf);
      return (['cloudflare', 'netlify'] as const).flatMap((host) => {
        const policy = listHostHeaders(host, headersFile, address)['content-security-policy'] ?? '';
        const isSingle = policy.startsWith("default-src 'none'; ") && !policy.includes(',');
        const missing = needed.filter((hash) => !policy.includes(hash));
        return isSingle && missing.length === 0 ? [] : [`${host} ${address}: ${policy || 'no policy'}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('sends every file the headers that the local server sends', async () => {
    const table = await readHeaderTable(dir, base);
    const faults = (await listFiles(dir))
      .filter((file) => !HOST_FILES.includes(file))
      .filter((file) => {
        const expected = Object.entries(findHeaders(table, `${base}${file}`)).map(
          ([name, value]) => [name.toLowerCase(), value] as const,
        );
        const sent = listHostHeaders('cloudflare', headersFile, `${base}${file}`);
        return !isDeepStrictEqual(sent, Object.fromEntries(expected));
      });
    expect(faults).toEqual([]);
  });

  it('keeps its header file within what hosts read', () => {
    expect(listHeadersFileFaults(headersFile)).toEqual([]);
  });

  it('runs no script outside the search', () => {
    const faults = pages
      .filter(({ address }) => !address.startsWith(`${base}cari/`))
      .flatMap(({ address, html }) => listScripts(html).map(({ text }) => `${address}: ${text.slice(0, 120)}`));
    expect(faults).toEqual([]);
  });

  it('has no style attribute, no event attribute and no javascript: address, which the policy would drop', () => {
    const faults = pages.flatMap(({ address, html }) =>
      listLiveAttributes(html).map((found) => `${address}: ${found}`),
    );
    expect(faults).toEqual([]);
  });

  it('loads nothing from inside the search page that is written into it', () => {
    const inline = pages.flatMap(({ address, html }) =>
      listScripts(html)
        .filter(({ isWrittenIn }) => isWrittenIn)
        .map(() => address),
    );
    expect(inline).toEqual([]);
  });
});

describe('what the policy would drop', () => {
  it.each([
    '<p style="color:red">x</p>',
    '<p class="a"style>x</p>',
    "<p title='a>b' ONCLICK='x()'>x</p>",
    '<a href=" javascript:x()">x</a>',
    '<a href="java&#115;cript:x()">x</a>',
    '<a href="javascript&colon;x()">x</a>',
  ])('is found in a page with %s', (html) => {
    expect(listLiveAttributes(`<html><body>${html}</body></html>`)).toHaveLength(1);
  });

  it.each(['<script>x()</script>', '<SCRIPT src="/a.js"></SCRIPT>', '<script type="module">x()</script>'])(
    'is found in a page with %s beside its linked data',
    (html) => {
      expect(listScripts(`<html><script type="application/ld+json">{}</script>${html}</html>`)).toHaveLength(1);
    },
  );

  it('is not seen in the words of a page or in its linked data', () => {
    const html = '<p class="b">style, on line: x</p><script type="application/ld+json">{"onclick":"x"}</script>';
    expect(listLiveAttributes(html)).toEqual([]);
    expect(listScripts(html)).toEqual([]);
  });
});
