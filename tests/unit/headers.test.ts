import { describe, expect, it } from 'vitest';
import { formatCaddyfile } from '../../scripts/hosts/caddy.ts';
import { formatHeadersFile, listHeadersFileFaults } from '../../scripts/hosts/headers-file.ts';
import { formatNginxConfig } from '../../scripts/hosts/nginx.ts';
import { listSiteAddresses } from '../../scripts/hosts/site-addresses.ts';
import { hashStyle, listInlineStyles } from '../../scripts/headers/style-hashes.ts';
import { buildHeaderTable, findHeaders } from '../../scripts/headers/table.ts';
import type { HeaderTable } from '../../scripts/headers/table.ts';
import { listHostHeaders } from '../read-headers-file.ts';

const CSP = 'Content-Security-Policy';
const hashes = [hashStyle('a{}'), hashStyle('b{}')];
const table = buildHeaderTable('/', hashes);
const files = [
  '404.html',
  '_astro/cari.js',
  'cari/index.html',
  'index.html',
  'pagefind/pagefind.js',
  'robots.txt',
  'wilayah/kota-banjarmasin/index.html',
];
const addresses = ['/', '/404.html', '/cari/', '/pagefind/pagefind.js', '/robots.txt', '/wilayah/kota-banjarmasin/'];

describe('the header table', () => {
  it('lets a page load nothing but its own inline styles and pictures', () => {
    expect(findHeaders(table, '/wilayah/kota-banjarmasin/')[CSP]).toBe(
      `default-src 'none'; style-src ${hashes.join(' ')}; img-src 'self' data:; form-action 'self'; ` +
        "base-uri 'none'; frame-src 'self'; frame-ancestors 'none'",
    );
  });

  it('lets only the search page and its index run scripts of this site', () => {
    const withScripts = addresses.filter((address) => findHeaders(table, address)[CSP]?.includes('script-src'));
    expect(withScripts).toEqual(['/cari/', '/pagefind/pagefind.js']);
    expect(findHeaders(table, '/cari/')[CSP]).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    expect(findHeaders(table, '/carita/')[CSP]).not.toContain('script-src');
  });

  it('never allows unsafe inline code, a foreign origin or a wildcard', () => {
    for (const address of addresses) {
      expect(findHeaders(table, address)[CSP]).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/u);
    }
  });

  it('sends the same full set of protective headers everywhere', () => {
    for (const address of addresses) {
      expect(Object.keys(findHeaders(table, address))).toEqual([
        CSP,
        'Strict-Transport-Security',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Resource-Policy',
      ]);
    }
    expect(findHeaders(table, '/')['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/u);
  });

  it('lets other sites read the data, and show the embeds and nothing else in their frames', () => {
    const of = (address: string) => findHeaders(table, address);
    for (const address of ['/data/v1/races.json', '/sematkan/bupati-tapin/']) {
      expect(of(address)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(of('/sematkan/bupati-tapin/')[CSP]).toMatch(/frame-ancestors \*$/u);
    expect(of('/data/')[CSP]).toMatch(/frame-ancestors 'none'$/u);
    expect(of('/pilkada-2024/bupati-tapin/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('refuses every style on a site without one', () => {
    expect(findHeaders(buildHeaderTable('/', []), '/')[CSP]).toContain("style-src 'none'");
  });

  it('follows the path under which the site lives', () => {
    const below = buildHeaderTable('/situs/', hashes);
    expect(findHeaders(below, '/situs/cari/')[CSP]).toContain('script-src');
    expect(findHeaders(below, '/cari/')[CSP]).not.toContain('script-src');
  });
});

describe('the hash of a style', () => {
  it('is that of the exact text between the tags, whatever the attributes', () => {
    expect(listInlineStyles('<style>a{}</style><p>x</p><STYLE media="print">\r\nb{}\n</STYLE >')).toEqual([
      'a{}',
      '\nb{}\n',
    ]);
    // printf "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64
    expect(hashStyle("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });
});

describe('the _headers file', () => {
  const text = formatHeadersFile(table, files);

  it.each(addresses)(
    'gives %s exactly the headers of the table, on hosts that join and on hosts that overwrite',
    (address) => {
      const lowered = Object.fromEntries(
        Object.entries(findHeaders(table, address)).map(([name, value]) => [name.toLowerCase(), value]),
      );
      expect(listHostHeaders('cloudflare', text, address)).toEqual(lowered);
      expect(listHostHeaders('netlify', text, address)).toEqual(lowered);
    },
  );

  it('would not do so with one rule for everything and one for the search', () => {
    const naive = `/*\n  ${CSP}: default-src 'none'\n/cari/*\n  ${CSP}: script-src 'self'\n`;
    expect(listHostHeaders('cloudflare', naive, '/cari/')).toEqual({
      'content-security-policy': "default-src 'none', script-src 'self'",
    });
  });

  it('splits a folder that holds the folder of another rule', () => {
    const nested: HeaderTable = {
      base: '/',
      rules: [...table.rules, { prefix: '/en/cari/', headers: findHeaders(table, '/cari/') }],
    };
    const nestedText = formatHeadersFile(nested, [
      ...files,
      'en/index.html',
      'en/cari/index.html',
      'en/race/a/index.html',
    ]);
    for (const address of ['/en/', '/en/cari/', '/en/race/a/', '/cari/']) {
      const csp = findHeaders(nested, address)[CSP];
      expect(listHostHeaders('cloudflare', nestedText, address)['content-security-policy']).toBe(csp);
      expect(listHostHeaders('netlify', nestedText, address)['content-security-policy']).toBe(csp);
    }
  });

  it('says so when it is more than a host reads', () => {
    expect(listHeadersFileFaults(text)).toEqual([]);
    const manyStyles = Array.from({ length: 60 }, (_, index) => hashStyle(String(index)));
    expect(listHeadersFileFaults(formatHeadersFile(buildHeaderTable('/', manyStyles), files))).toEqual([
      expect.stringMatching(/^_headers: baris sepanjang \d+ karakter; .+ Kurangi jumlah <style>/u),
    ]);
    const manyFiles = Array.from({ length: 120 }, (_, index) => `berkas-${index}.txt`);
    expect(listHeadersFileFaults(formatHeadersFile(table, manyFiles))).toEqual([
      expect.stringMatching(/^_headers: 121 aturan; /u),
    ]);
  });
});

describe('the configurations for nginx and Caddy', () => {
  const below = buildHeaderTable('/situs/', hashes);
  const addresses = listSiteAddresses('/situs/', files, []);
  const configs = [formatNginxConfig(below, addresses, 'contoh.id'), formatCaddyfile(below, addresses)];

  it('send one policy an address, chosen by its path', () => {
    const [nginx = '', caddy = ''] = configs;
    expect(nginx.match(/add_header Content-Security-Policy /gu)).toHaveLength(1);
    expect(caddy.match(/^\t+Content-Security-Policy /gmu)).toHaveLength(1);
    for (const config of configs) {
      const closed = table.rules.filter(({ headers }) => headers[CSP]?.includes("frame-ancestors 'none'"));
      expect(config.match(/frame-ancestors 'none'/gu)).toHaveLength(closed.length);
      expect(config.match(/frame-ancestors \*/gu)).toHaveLength(table.rules.length - closed.length);
      expect(config).toContain('~^/situs/cari/');
      expect(config).toContain('/situs/404.html');
    }
  });

  it('keep all nginx headers in one place, because a header in an inner block would switch them off', () => {
    const [nginx = ''] = configs;
    const inner = nginx.slice(nginx.indexOf('location /'));
    expect(inner).not.toContain('add_header');
    const names = new Set(table.rules.flatMap(({ headers }) => Object.keys(headers)));
    expect(nginx.match(/add_header .+ always;/gu)).toHaveLength(names.size);
  });

  it('name no folder of the machine they were written on', () => {
    for (const config of configs) {
      expect(config).not.toContain(process.cwd());
    }
  });
});
