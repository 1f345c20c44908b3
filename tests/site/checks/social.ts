import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { withoutEmbeds } from './embed-pages.ts';
import { readDescription } from './head-texts.ts';

/** What link previews read of a page: Open Graph by `property`, Twitter's own by `name`. */
const readMeta = ({ root }: Page, name: string): string | undefined =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

const canonicalOf = ({ root }: Page): string | undefined =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href');

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Pages about one thing of the content, which bear the day of its version. */
const DATED = /^(?:|pilkada-[^/]+\/(?:[^/]+\/){0,2})$/u;

/** Days by address in the sitemap of a built folder. */
function readSitemap(site: Site): ReadonlyMap<string, string | undefined> {
  const xml = site.files.has('sitemap.xml') ? site.readFile('sitemap.xml').toString() : '';
  return new Map(
    [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/gu)].map(
      ([, address = '', day]) => [address, day?.slice(0, 10)],
    ),
  );
}

const head = (text: string): Record<string, string> => ({
  'index.html': `<html><head><link rel="canonical" href="https://kenal-paslon.example/">${text}</head></html>`,
});
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;

/** What a page shows when its link is shared, and what machines read of its age. */
export const socialChecks: readonly SiteCheck[] = [
  {
    title: 'a shared link shows the title, the words and the whole address of its page',
    find: (site) =>
      withoutEmbeds(site).pages.flatMap((page) => {
        const url = readMeta(page, 'og:url');
        const faults = [
          url !== canonicalOf(page) || !url?.startsWith(site.origin) ? `og:url ${url ?? 'missing'}` : '',
          readMeta(page, 'og:description') === readDescription(page) ? '' : 'og:description',
          ['og:title', 'og:site_name', 'og:type', 'og:locale', 'twitter:card'].find((name) => !readMeta(page, name)) ??
            '',
        ];
        return faults.filter(Boolean).map((fault) => `${page.address}: ${fault}`);
      }),
    faulty: [
      head(''),
      head(meta('og:url', '/')),
      head(
        ['og:title', 'og:site_name', 'og:type', 'og:locale', 'twitter:card', 'og:description']
          .map((name) => meta(name, 'x'))
          .join('') + meta('og:url', 'https://kenal-paslon.example/lain/'),
      ),
    ],
  },
  {
    title: 'a page about an election, a race or a pair bears the day of its version',
    find: ({ pages, base }) =>
      pages
        .filter(({ address }) => DATED.test(address.slice(base.length)))
        .filter((page) => !DAY.test(readMeta(page, 'article:modified_time') ?? ''))
        .map(({ address }) => address),
    faulty: [head(''), head(meta('article:modified_time', 'hari ini'))],
  },
  {
    title: 'the map for search engines names every page that they may show, each with the day that the page bears',
    find: (site) => {
      const map = readSitemap(site);
      const shown = site.pages.filter((page) => !/noindex/u.test(readMeta(page, 'robots') ?? ''));
      const addresses = new Set(shown.map((page) => site.origin + page.address));
      return [
        ...shown
          .filter((page) => {
            const address = site.origin + page.address;
            return !map.has(address) || map.get(address) !== readMeta(page, 'article:modified_time');
          })
          .map(({ address }) => address),
        ...[...map.keys()].filter((address) => !addresses.has(address)),
      ];
    },
    faulty: [
      head(''),
      { 'sitemap.xml': '<url><loc>https://kenal-paslon.example/a/</loc></url>' },
      {
        ...head(meta('article:modified_time', '2024-11-27')),
        'sitemap.xml': '<url><loc>https://kenal-paslon.example/</loc></url>',
      },
    ],
  },
  {
    title: 'every page leads feed readers to the feed of everything, and its feeds and files exist',
    find: (site) =>
      site.pages.flatMap((page) => {
        const links = page.root
          .querySelectorAll('link[rel="alternate"]')
          .map((link) => link.getAttribute('href') ?? '');
        const prefix = site.origin + site.base;
        return [
          ...(links.includes(`${prefix}umpan.atom`) || page.address.startsWith(`${site.base}sematkan/`)
            ? []
            : ['no feed']),
          ...links.filter((href) => !href.startsWith(prefix) || !site.files.has(href.slice(prefix.length))),
        ].map((fault) => `${page.address}: ${fault}`);
      }),
    faulty: [
      head(''),
      {
        ...head('<link rel="alternate" href="https://kenal-paslon.example/umpan.atom">'),
      },
    ],
  },
];
