import type { HTMLElement } from 'node-html-parser';
import type { Page } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { collapse } from './visible-text.ts';

const numberOf = (id: string): number => (/^#?s[1-9]\d*$/u.test(id) ? Number(id.replace(/^#?s/u, '')) : Number.NaN);

const listMarks = ({ main }: Page): HTMLElement[] => main.querySelectorAll('sup');
const listCited = (mark: HTMLElement): number[] =>
  mark.querySelectorAll('a').map((link) => numberOf(link.getAttribute('href') ?? ''));
const listSources = ({ main }: Page): HTMLElement[] => main.querySelectorAll('ol.sumber > li');

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number > (numbers[index - 1] ?? 0));

const inPage = (body: string): Record<string, string> => ({ 'index.html': `<main>${body}</main>` });
const mark = (...numbers: number[]): string =>
  `<sup>${numbers.map((number) => `<a href="#s${number}">${number}</a>`).join(' ')}</sup>`;
const list = (...numbers: number[]): string =>
  `<ol class="sumber">${numbers.map((number) => `<li id="s${number}"><a href="/">Koran</a></li>`).join('')}</ol>`;

/** Numbers of sources: each leads somewhere, each source is used, in the order in which a reader meets them. */
export const citationChecks: readonly SiteCheck[] = [
  {
    title: 'every number of a source leads to that source at the foot of its page',
    find: ({ pages }) =>
      pages.flatMap((page) => {
        const sources = new Set(listSources(page).map(({ id }) => numberOf(id)));
        const links = page.root.querySelectorAll('a').filter((link) => /^#s\d/u.test(link.getAttribute('href') ?? ''));
        const faults = links.filter((link) => {
          const number = numberOf(link.getAttribute('href') ?? '');
          return !sources.has(number) || collapse(link.textContent) !== String(number) || link.closest('sup') === null;
        });
        const bare = listMarks(page).filter((one) => one.querySelectorAll('a').length === 0);
        return [...faults, ...bare].map((element) => `${page.address}: ${element.toString().slice(0, 100)}`);
      }),
    faulty: [
      inPage(mark(1)),
      inPage(`${mark(2)}${list(1)}`),
      inPage(`<sup><a href="#s1">2</a></sup>${list(1)}`),
      inPage('<sup>1</sup>'),
      inPage(`<p><a href="#s1">1</a></p>${list(1)}`),
    ],
  },
  {
    title: 'every source at the foot of a page is used by it, and they are numbered one by one',
    find: ({ pages }) =>
      pages.flatMap((page) => {
        const cited = new Set(listMarks(page).flatMap(listCited));
        return listSources(page)
          .filter(({ id }, index) => numberOf(id) !== index + 1 || !cited.has(index + 1))
          .map(({ id }) => `${page.address}: ${id}`);
      }),
    faulty: [inPage(list(1)), inPage(`${mark(1)}${list(1, 2)}`), inPage(`${mark(2)}${list(2)}`)],
  },
  {
    title: 'a reader meets the numbers in ascending order',
    find: ({ pages }) =>
      pages.flatMap((page) => {
        const marks = listMarks(page).map(listCited);
        const first = [...new Set(marks.flat())];
        return isAscending(first) && marks.every(isAscending)
          ? []
          : [`${page.address}: ${marks.map((numbers) => numbers.join(' ')).join(' | ')}`];
      }),
    faulty: [
      inPage(`${mark(2)}${mark(1)}${list(1, 2)}`),
      inPage(`${mark(1)}${mark(2, 1)}${list(1, 2)}`),
      inPage(`${mark(1, 1)}${list(1)}`),
    ],
  },
  {
    title: 'every source at the foot of a page can be opened',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        listSources(page)
          .filter((item) => item.querySelector('a[href]') === null)
          .map(({ id }) => `${page.address}: ${id}`),
      ),
    faulty: [inPage(`${mark(1)}<ol class="sumber"><li id="s1">Koran</li></ol>`)],
  },
];
