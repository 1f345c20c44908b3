import { describe, expect, it } from 'vitest';
import { hashStyle } from '../../scripts/headers/style-hashes.ts';
import { buildHeaderTable } from '../../scripts/headers/table.ts';
import { formatCaddyfile } from '../../scripts/hosts/caddy.ts';
import { findMovedTo } from '../../scripts/hosts/moved-page.ts';
import { formatNginxConfig } from '../../scripts/hosts/nginx.ts';
import { formatHashSizes } from '../../scripts/hosts/nginx-addresses.ts';
import { formatRedirectsFile, listRedirectsFileFaults } from '../../scripts/hosts/redirects-file.ts';
import { listSiteAddresses } from '../../scripts/hosts/site-addresses.ts';

const moved = [{ from: '/situs/partai/lama/', to: '/situs/partai/baru/' }];
const files = [
  '404.html',
  '_astro/cari.js',
  '_headers',
  '_redirects',
  'cari/index.html',
  'cari/saring.json',
  'data/v1/races.json',
  'index.html',
  'pagefind/pagefind.js',
  'partai/baru/index.html',
  'partai/lama/index.html',
];
const addresses = listSiteAddresses('/situs/', files, moved);
const table = buildHeaderTable('/situs/', [hashStyle('a{}')]);

describe('the addresses of a built site', () => {
  it('are its pages and the files that people ask for by name', () => {
    expect(addresses).toMatchObject({
      pages: ['/situs/cari/', '/situs/', '/situs/partai/baru/'],
      files: ['/situs/data/v1/races.json'],
    });
  });

  it('that moved are told by the page that stands there', () => {
    expect(findMovedTo('<meta http-equiv="refresh" content="0;url=/partai/baru/">')).toBe('/partai/baru/');
    expect(findMovedTo('<meta name="robots" content="noindex"><p>0;url=/partai/baru/</p>')).toBeUndefined();
  });

  it('that moved take the files of their page along', () => {
    const withFiles = [
      ...files,
      'partai/baru.atom',
      'partai/baru/oembed.json',
      'partai/baru/lain/x.json',
      'partai/baruna.atom',
    ];
    expect(listSiteAddresses('/situs/', withFiles, moved).moved).toEqual([
      ...moved,
      { from: '/situs/partai/lama.atom', to: '/situs/partai/baru.atom' },
      { from: '/situs/partai/lama/oembed.json', to: '/situs/partai/baru/oembed.json' },
    ]);
  });

  it('never lead to another host', () => {
    for (const to of ['//lain.example/', 'https://lain.example/', 'javascript:x'])
      expect(findMovedTo(`<meta http-equiv="refresh" content="0;url=${to}">`)).toBeUndefined();
  });
});

describe('the configurations of hosts', () => {
  const nginx = formatNginxConfig(table, addresses, 'contoh.id');
  const caddy = formatCaddyfile(table, addresses);

  it('lead a former address on in one hop', () => {
    expect(nginx).toContain(
      'map $kp_bare $kp_moved {\n    default "";\n    "/situs/partai/lama" "/situs/partai/baru/";\n}',
    );
    expect(nginx).toContain('return 301 $kp_moved$is_args$args;');
    expect(caddy).toContain(
      '\t\t/situs/partai/lama/ /situs/partai/baru/\n\t\t/situs/partai/lama /situs/partai/baru/\n',
    );
  });

  it('say nothing of former addresses where there are none', () => {
    const unmoved = listSiteAddresses('/situs/', files, []);
    expect(formatNginxConfig(table, unmoved, 'contoh.id')).not.toContain('kp_moved');
    expect(formatRedirectsFile(unmoved)).toBeUndefined();
  });

  it('know the right address of everything that people ask for, and of nothing else', () => {
    const home = nginx.slice(nginx.indexOf('map $kp_bare $kp_home'));
    expect([...home.matchAll(/"(\/[^"]*)" "(\/[^"]*)";/gu)].map(([, from, to]) => `${from ?? ''} ${to ?? ''}`)).toEqual(
      [
        '/situs/cari /situs/cari/',
        '/situs /situs/',
        '/situs/partai/baru /situs/partai/baru/',
        '/situs/data/v1/races.json /situs/data/v1/races.json',
      ],
    );
  });

  it('give nginx room for addresses as long and as many as a whole country has', () => {
    const many = Array.from({ length: 9000 }, (_, index) => `pilkada-2024/${'a'.repeat(180)}-${index}/index.html`);
    expect(formatHashSizes(listSiteAddresses('/', many, []))).toBe(
      'map_hash_bucket_size 256;\nmap_hash_max_size 32768;',
    );
    expect(nginx).toContain('map_hash_bucket_size 128;\nmap_hash_max_size 2048;');
  });

  it('keep back what hosts read and nobody else', () => {
    for (const name of ['_headers', '_redirects']) {
      expect(nginx).toContain(`location = /situs/${name} {\n        internal;`);
      expect(caddy).toMatch(new RegExp(`hide .*${name}`, 'u'));
    }
  });
});

describe('the _redirects file', () => {
  it('has a line for each former address', () => {
    expect(formatRedirectsFile(addresses)).toMatch(/^#.+\n\/situs\/partai\/lama\/ \/situs\/partai\/baru\/ 301\n$/u);
  });

  it('says so when it is more than a host reads', () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ from: `/lama-${index}/`, to: '/baru/' }));
    const text = (list: typeof many): string => formatRedirectsFile({ ...addresses, moved: list }) ?? '';
    expect(listRedirectsFileFaults(text(many.slice(1)))).toEqual([]);
    expect(listRedirectsFileFaults(text(many))).toEqual([expect.stringMatching(/^_redirects: 2001 alamat lama; /u)]);
    const long = [{ from: `/${'a'.repeat(1000)}/`, to: '/baru/' }];
    expect(listRedirectsFileFaults(text(long))).toEqual([
      expect.stringMatching(/^_redirects: baris sepanjang 1013 karakter; /u),
    ]);
  });
});
