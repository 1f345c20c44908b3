import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed, withoutEmbeds } from './embed-pages.ts';
import { readDescription, readTitle } from './head-texts.ts';
import { collapse } from './visible-text.ts';

const NOT_FOUND = '404.html';

/** Pages whose text by `read` is missing or also that of another page. */
function findShared(site: Site, read: (page: Page) => string): string[] {
  const owners = Map.groupBy(site.pages, read);
  return [...owners].flatMap(([text, pages]) =>
    text === '' || pages.length > 1 ? pages.map(({ address }) => `${address}: "${text}"`) : [],
  );
}

const listHeadings = ({ root }: Page): { level: number; text: string }[] =>
  root
    .querySelectorAll('h1, h2, h3, h4, h5, h6')
    .map((heading) => ({ level: Number(heading.rawTagName.slice(1)), text: collapse(heading.textContent) }));

const page = (body: string, head = ''): Record<string, string> => ({
  'index.html': `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`,
});

/** What a page says about itself, and the order of its headings. */
export const frameChecks: readonly SiteCheck[] = [
  {
    title: 'every page names its own address as the one to link to',
    find: (site) =>
      withoutEmbeds(site).pages.flatMap(({ root, address }) => {
        const named = root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
        return named.length === 1 && named[0] === site.origin + address
          ? []
          : [`${address}: ${named.join(', ') || 'none'}`];
      }),
    faulty: [
      page('', ''),
      page('', '<link rel="canonical" href="https://kenal-paslon.example/lain/">'),
      page('', '<link rel="canonical" href="/">'),
    ],
  },
  {
    title: 'every page is Indonesian and says so, and is written in UTF-8',
    find: ({ pages }) =>
      pages
        .filter(
          ({ root }) =>
            root.querySelector('html')?.getAttribute('lang') !== 'id' ||
            root.querySelector('meta[charset="utf-8"]') === null,
        )
        .map(({ address }) => address),
    faulty: [{ 'index.html': '<html lang="en"><head><meta charset="utf-8"></head></html>' }, page('')],
  },
  {
    title: 'no two pages have the same title',
    find: (site) => findShared(withoutEmbeds(site), readTitle),
    faulty: [
      { 'index.html': '<title>Sama</title>', 'a/index.html': '<title>Sama</title>' },
      { 'index.html': '<title> </title>' },
    ],
  },
  {
    title: 'no two pages have the same description',
    find: (site) =>
      findShared(
        { ...site, pages: withoutEmbeds(site).pages.filter(({ file }) => file !== NOT_FOUND) },
        readDescription,
      ),
    faulty: [
      { 'index.html': '' },
      {
        'index.html': '<meta name="description" content="Sama.">',
        'a/index.html': '<meta name="description" content="Sama. ">',
      },
    ],
  },
  {
    title: 'search engines may show every page but embeds and the one for unknown addresses',
    find: (site) =>
      site.pages
        .filter(
          (page) =>
            /noindex/u.test(page.root.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '') !==
            (page.file === NOT_FOUND || isEmbed(page, site)),
        )
        .map(({ address }) => address),
    faulty: [page('', '<meta name="robots" content="noindex">'), { [NOT_FOUND]: '' }, { 'sematkan/a/index.html': '' }],
  },
  {
    title: 'every page has one main heading, and the others follow without a leap',
    find: ({ pages }) =>
      pages.flatMap((one) => {
        const headings = listHeadings(one);
        const first = headings.filter(({ level }) => level === 1).length;
        const leaps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
        const empty = headings.filter(({ text }) => text === '');
        return [
          ...(first === 1 ? [] : [`${one.address}: ${first} main headings`]),
          ...leaps.map(({ level, text }) => `${one.address}: leap to h${level} "${text}"`),
          ...empty.map(({ level }) => `${one.address}: empty h${level}`),
        ];
      }),
    faulty: [
      page(''),
      page('<h1>a</h1><h1>b</h1>'),
      page('<h1>a</h1><h3>b</h3>'),
      page('<h2>a</h2><h1>b</h1>'),
      page('<h1>a</h1><h2> </h2>'),
    ],
  },
  {
    title: 'no two places of a page have the same name',
    find: ({ pages }) =>
      pages.flatMap(({ root, address }) => {
        const ids = root.querySelectorAll('[id]').map(({ id }) => id);
        return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `${address}: #${id}`);
      }),
    faulty: [page('<p id="a">x</p><p id="a">x</p>'), page('<p id="">x</p>')],
  },
];
