import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { withoutEmbeds } from './embed-pages.ts';

const LARGEST = 14_000;
const USUAL = 12_000;
const USUAL_SHARE = 0.95;
const SEARCH_PAGE = 6_000;
const SEARCH_SCRIPT = 3_000;
const SEARCH_ENGINE = 7_000;
const SEARCH_NAMES = 6_000;
const SEARCH_ALL_NAMES = 40_000;
const SEARCH_PLACES = 14_000;

/** Files that the search loads, each with the most bytes it may take. */
const SEARCH_FILES: readonly (readonly [file: RegExp, most: number])[] = [
  [/^cari\/nama\.json$/u, SEARCH_ALL_NAMES],
  [/^cari\/nama-.+\.json$/u, SEARCH_NAMES],
  [/^cari\/tempat-.+\.json$/u, SEARCH_PLACES],
  [/^cari\/saring\.json$/u, SEARCH_NAMES],
  [/^_astro\/answers\..+\.js$/u, SEARCH_ENGINE],
];

const inSection = (page: Page, { base }: Site, ...sections: string[]): boolean =>
  sections.some((section) => page.address.startsWith(`${base}${section}/`));

const isSearch = (page: Page, site: Site): boolean => page.address === `${site.base}cari/`;

/** Pages whose length depends on how many there are to list; they may fill the first flight, and are split when longer. */
const isLongList = (page: Page, site: Site): boolean => inSection(page, site, 'sumber', 'indeks');

/** Compressed sizes, smallest first, and the one that 95 of 100 pages do not exceed. */
export function measurePages(pages: readonly Page[]): { largest: Page | undefined; p95: Page | undefined } {
  const sorted = [...pages].sort((a, b) => a.gzipBytes - b.gzipBytes);
  return { largest: sorted.at(-1), p95: sorted[Math.ceil(sorted.length * USUAL_SHARE) - 1] };
}

const describeSize = ({ address, gzipBytes }: Page): string => `${address}: ${gzipBytes} bytes`;

const LINKS_THAT_LOAD = /^(?:stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest|preconnect)$/u;
const SOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['script', 'src'],
  ['img, iframe, embed, source, track, video, audio, input', 'src'],
  ['img, source', 'srcset'],
  ['object', 'data'],
  ['video', 'poster'],
  ['use, image', 'href'],
];

/** Whether an element is a frame of this host that is loaded only when a reader opens what holds it. */
const waitsUnseen = (element: HTMLElement): boolean =>
  element.rawTagName === 'iframe' &&
  element.getAttribute('loading') === 'lazy' &&
  /^\/(?!\/)/u.test(element.getAttribute('src') ?? '') &&
  element.closest('details:not([open])') !== null;

/** What a browser fetches for a page before anyone touches it, as written in the page. */
function listRequests({ root }: Page): string[] {
  const requests = root
    .querySelectorAll('link')
    .filter((link) => (link.getAttribute('rel') ?? '').split(/\s+/u).some((rel) => LINKS_THAT_LOAD.test(rel)))
    .map((link) => link.getAttribute('href') ?? '');
  for (const [selector, attribute] of SOURCES) {
    requests.push(
      ...root
        .querySelectorAll(selector)
        .filter((element) => !waitsUnseen(element))
        .flatMap((element) => element.getAttribute(attribute) ?? []),
    );
  }
  for (const { textContent: css } of root.querySelectorAll('style')) {
    requests.push(
      ...[...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
  }
  return requests.filter((request) => request !== '' && !request.startsWith('data:') && !request.startsWith('#'));
}

const isOwnScript = (request: string, { base, files }: Site): boolean =>
  request.startsWith(base) && request.endsWith('.js') && files.has(request.slice(base.length));

/** A text that compresses to no less than this many bytes. */
const incompressible = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Bytes and requests: what a page costs a reader on a slow line. */
export const budgetChecks: readonly SiteCheck[] = [
  {
    title: 'every page fits into the first flight of a slow connection: at most 14,000 bytes compressed',
    find: ({ pages }) => pages.filter(({ gzipBytes }) => gzipBytes > LARGEST).map(describeSize),
    faulty: [{ 'index.html': incompressible(LARGEST) }],
  },
  {
    title:
      'at least 95 of 100 pages take at most 12,000 bytes, the long lists of sources and names and the embeds left out',
    find: (site) => {
      const usual = withoutEmbeds(site).pages.filter((page) => !isLongList(page, site) && !isSearch(page, site));
      const { p95 } = measurePages(usual);
      return p95 === undefined || p95.gzipBytes > USUAL ? [p95 === undefined ? 'no pages' : describeSize(p95)] : [];
    },
    faulty: [
      { 'a/index.html': incompressible(USUAL), 'b/index.html': '', 'c/index.html': '' },
      { 'sematkan/a/index.html': '' },
    ],
  },
  {
    title: 'the search page takes at most 6,000 bytes and its own script at most 3,000',
    find: (site) => {
      const page = site.pages.find((one) => isSearch(one, site));
      if (page === undefined) return ['there is no search page'];
      const scripts = listRequests(page).filter((request) => isOwnScript(request, site));
      const bytes = scripts.reduce(
        (sum, request) => sum + gzipSync(site.readFile(request.slice(site.base.length)), { level: 9 }).length,
        0,
      );
      return [
        ...(page.gzipBytes > SEARCH_PAGE ? [describeSize(page)] : []),
        ...(scripts.length === 1 && bytes <= SEARCH_SCRIPT
          ? []
          : [`${scripts.join(', ') || 'no script'}: ${bytes} bytes`]),
      ];
    },
    faulty: [
      {},
      { 'cari/index.html': `<script src="/a.js"></script>${incompressible(SEARCH_PAGE)}`, 'a.js': '' },
      { 'cari/index.html': '<script src="/a.js"></script>', 'a.js': incompressible(SEARCH_SCRIPT) },
    ],
  },
  {
    title:
      'what the search loads is small: its engine at most 7,000 bytes, names of a province 6,000, of all 40,000, places 14,000 a file',
    find: (site) => {
      const loaded = [...site.files].filter((file) => /^cari\/.+\.json$|^_astro\/answers\./u.test(file));
      return loaded.length < 2
        ? ['the search loads nothing']
        : loaded.flatMap((file) => {
            const bytes = gzipSync(site.readFile(file), { level: 9 }).length;
            const most = SEARCH_FILES.find(([pattern]) => pattern.test(file))?.[1] ?? 0;
            return bytes > most ? [`${file}: ${bytes} bytes`] : [];
          });
    },
    faulty: [
      {},
      { 'cari/nama-a.json': incompressible(SEARCH_NAMES), 'cari/saring.json': '' },
      { 'cari/tempat-a-1.json': incompressible(SEARCH_PLACES), 'cari/saring.json': '' },
      { 'cari/nama.json': incompressible(SEARCH_ALL_NAMES), 'cari/saring.json': '' },
      { '_astro/answers.a.js': incompressible(SEARCH_ENGINE), 'cari/saring.json': '' },
      { 'cari/lain.json': 'x', 'cari/saring.json': '' },
    ],
  },
  {
    title:
      'a page is drawn after one request: it loads no style, font, picture, frame or script, but for the script of the search',
    find: (site) =>
      site.pages.flatMap((page) =>
        listRequests(page)
          .filter((request) => !(isSearch(page, site) && isOwnScript(request, site)))
          .map((request) => `${page.address}: ${request}`),
      ),
    faulty: [
      { 'index.html': '<link rel="stylesheet" href="/a.css">' },
      { 'index.html': '<link rel="icon" href="https://lain.example/i.png">' },
      { 'index.html': '<img src="/foto.jpg" alt="">' },
      { 'index.html': '<style>@font-face{src:url(/huruf.woff2)}</style>' },
      { 'index.html': '<svg><use href="/gambar.svg#a"/></svg>' },
      { 'index.html': '<iframe src="/sematkan/a/" loading="lazy"></iframe>' },
      { 'index.html': '<details open><iframe src="/sematkan/a/" loading="lazy"></iframe></details>' },
      { 'index.html': '<details><iframe src="/sematkan/a/"></iframe></details>' },
      { 'index.html': '<details><iframe src="https://lain.example/" loading="lazy"></iframe></details>' },
      { 'index.html': '<details><iframe src="//lain.example/" loading="lazy"></iframe></details>' },
      { 'cari/index.html': '<script src="https://lain.example/a.js"></script>' },
    ],
  },
];
