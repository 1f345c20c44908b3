import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { listHeadersFileFaults } from '../../scripts/headers/headers-file.ts';
import { readHeaderTable } from '../../scripts/headers/read-table.ts';
import { hashStyle, listInlineStyles } from '../../scripts/headers/style-hashes.ts';
import { findHeaders } from '../../scripts/headers/table.ts';
import { ROOT } from '../../scripts/project.ts';
import { fixtureBuilds } from '../fixture-builds.ts';
import { listHostHeaders } from '../read-headers-file.ts';

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
    const faults = pages.flatMap(({ address, html }) =>
      (['cloudflare', 'netlify'] as const).flatMap((host) => {
        const policy = listHostHeaders(host, headersFile, address)['content-security-policy'] ?? '';
        const isSingle = policy.startsWith("default-src 'none'; ") && !policy.includes(',');
        const missing = listInlineStyles(html).filter((css) => !policy.includes(hashStyle(css)));
        return isSingle && missing.length === 0 ? [] : [`${host} ${address}: ${policy || 'no policy'}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('sends every file the headers that the local server sends', async () => {
    const table = await readHeaderTable(dir, base);
    const faults = (await listFiles(dir))
      .filter((file) => file !== '_headers')
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
      .flatMap(({ address, html }) =>
        parse(html)
          .querySelectorAll('script')
          .filter((script) => script.getAttribute('type') !== 'application/ld+json')
          .map((script) => `${address}: ${script.toString().slice(0, 120)}`),
      );
    expect(faults).toEqual([]);
  });

  it('has no style attribute, no event attribute and no javascript: address, which the policy would drop', () => {
    const faults = pages.flatMap(({ address, html }) =>
      parse(html)
        .querySelectorAll('*')
        .flatMap((element) =>
          Object.entries(element.attributes)
            .filter(([name, value]) => /^(?:style$|on)/iu.test(name) || /^\s*javascript:/iu.test(value))
            .map(([name]) => `${address}: <${element.rawTagName} ${name}>`),
        ),
    );
    expect(faults).toEqual([]);
  });

  it('loads nothing from inside the search page that is written into it', () => {
    const inline = pages.flatMap(({ address, html }) =>
      parse(html)
        .querySelectorAll('script')
        .filter(
          (script) => script.getAttribute('type') !== 'application/ld+json' && script.getAttribute('src') === undefined,
        )
        .map(() => address),
    );
    expect(inline).toEqual([]);
  });
});
