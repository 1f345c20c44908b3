import type { HTMLElement } from 'node-html-parser';
import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { collapse } from './visible-text.ts';

interface Link {
  readonly page: Page;
  readonly element: HTMLElement;
  readonly href: string;
  readonly url: URL | undefined;
}

const ADDRESSES = 'a, area, form, iframe, link[rel="canonical"], link[rel="alternate"]';
const idsOf = new WeakMap<Page, ReadonlySet<string>>();
const pagesOf = new WeakMap<Site, ReadonlyMap<string, Page>>();
const linksOf = new WeakMap<Site, readonly Link[]>();

function listIds(page: Page): ReadonlySet<string> {
  const ids = idsOf.get(page) ?? new Set(page.root.querySelectorAll('[id]').map(({ id }) => id));
  idsOf.set(page, ids);
  return ids;
}

function findPage(site: Site, file: string): Page | undefined {
  const pages = pagesOf.get(site) ?? new Map(site.pages.map((page) => [page.file, page]));
  pagesOf.set(site, pages);
  return pages.get(file);
}

const readLinks = (site: Site): Link[] =>
  site.pages.flatMap((page) =>
    page.root.querySelectorAll(ADDRESSES).flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src');
      const here = `${site.origin}${page.address}`;
      return href === undefined
        ? []
        : [{ page, element, href, url: URL.canParse(href, here) ? new URL(href, here) : undefined }];
    }),
  );

function listLinks(site: Site): readonly Link[] {
  const links = linksOf.get(site) ?? readLinks(site);
  linksOf.set(site, links);
  return links;
}

const isInternal = (link: Link, site: Site): boolean => link.url?.origin === site.origin;

/** What is wrong with an address inside the site, if anything. */
function findFault({ href, url }: Link, site: Site): string | undefined {
  if (url === undefined) return 'is no address';
  if (url.pathname.includes('//')) return 'has a double slash';
  if (!url.pathname.startsWith(site.base)) return `leaves ${site.base}`;
  const path = url.pathname.slice(site.base.length);
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? `${path}index.html` : path;
  if (!site.files.has(file)) return site.files.has(`${path}/index.html`) ? 'lacks its last slash' : 'leads nowhere';
  const id = decodeURIComponent(url.hash.slice(1));
  const target = findPage(site, file);
  return id === '' || (target && listIds(target).has(id))
    ? undefined
    : `leads to a place that ${href.startsWith('#') ? 'this' : 'that'} page does not have`;
}

const nameOf = (element: HTMLElement): string =>
  collapse(element.getAttribute('aria-label') ?? element.textContent) ||
  collapse(element.querySelector('[aria-label], title')?.getAttribute('aria-label') ?? '');

const show = ({ page, href }: Link, fault: string): string => `${page.address}: ${href} ${fault}`;

/** How many links the checks below follow, inside the site and out of it. */
export function countLinks(site: Site): { internal: number; external: number } {
  const links = listLinks(site);
  const internal = links.filter((link) => isInternal(link, site)).length;
  return { internal, external: links.length - internal };
}

/** Every address that a page names. */
export const linkChecks: readonly SiteCheck[] = [
  {
    title: 'every link inside the site leads to a page, and to a place that the page has',
    find: (site) =>
      listLinks(site)
        .filter((link) => link.url === undefined || isInternal(link, site))
        .flatMap((link) => {
          const fault = findFault(link, site);
          return fault === undefined ? [] : [show(link, fault)];
        }),
    faulty: [
      { 'index.html': '<a href="/tidak-ada/">x</a>' },
      { 'index.html': '<a href="/a">x</a>', 'a/index.html': '' },
      { 'index.html': '<a href="/a/#bagian">x</a>', 'a/index.html': '<p id="lain">x</p>' },
      { 'index.html': '<a href="#bagian">x</a>' },
      { 'index.html': '<a href="/a//">x</a>', 'a/index.html': '' },
      { 'index.html': '<form action="/cari"></form>', 'cari/index.html': '' },
      { 'index.html': '<a href="https://kenal-paslon.example/tidak-ada/">x</a>' },
      { 'index.html': '<a href="https://">x</a>' },
      { 'index.html': '<iframe src="/sematkan/a/"></iframe>' },
      { 'index.html': '<link rel="alternate" href="/a.json">' },
    ],
  },
  {
    title: 'every link out of the site is a whole address of the web or of a mailbox',
    find: (site) =>
      listLinks(site)
        .filter((link) => link.url !== undefined && !isInternal(link, site))
        .filter(({ href }) => !/^(?:https?:\/\/[^/\s]+\.[^/\s]+(?:\/\S*)?|mailto:\S+@\S+)$/u.test(href))
        .map((link) => show(link, 'is not a whole address')),
    faulty: [
      { 'index.html': '<a href="//lain.example/">x</a>' },
      { 'index.html': '<a href="javascript:x()">x</a>' },
      { 'index.html': '<a href="https://lain.example/a b">x</a>' },
      { 'index.html': '<a href="http://localhost">x</a>' },
    ],
  },
  {
    title: 'every link and button says where it leads or what it does',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        page.root
          .querySelectorAll('a, button')
          .filter((element) => nameOf(element) === '' || (element.rawTagName === 'a' && !element.getAttribute('href')))
          .map((element) => `${page.address}: ${element.toString().slice(0, 120)}`),
      ),
    faulty: [
      { 'index.html': '<a href="/"> </a>' },
      { 'index.html': '<a href="/"><svg></svg></a>' },
      { 'index.html': '<a href="">Beranda</a>' },
      { 'index.html': '<button></button>' },
    ],
  },
];
