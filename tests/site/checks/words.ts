import type { HTMLElement } from 'node-html-parser';
import type { Page } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { listPieces, listTexts, readText } from './visible-text.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Titles of sources are printed as their publishers wrote them. */
function isVerbatim(element: HTMLElement): boolean {
  return element.classList.contains('sumber') || element.classList.contains('judul-sumber');
}

/** Finds two words that nothing separates although an element begins or ends between them. */
function* findGlued(main: HTMLElement): Generator<string> {
  let before = '';
  let edge = false;
  let afterMark = false;
  for (const piece of listPieces(main)) {
    if (!('text' in piece)) {
      edge = true;
      if (piece.kind === 'block') before = '';
      afterMark = piece.element.rawTagName === 'sup';
      continue;
    }
    const { text, parent } = piece;
    if (text === '') continue;
    const isMark = parent.closest('sup') !== null;
    const first = text.charAt(0);
    // The number of a source follows its word closely; the word after it does not.
    if (edge && LETTER.test(first) && LETTER.test(before.slice(-1)) && !(isMark && !afterMark)) {
      yield `…${before.slice(-30)}|${text.slice(0, 30)}…`;
    }
    if (edge && isMark === false && afterMark && LETTER.test(first)) {
      yield `…${before.slice(-30)}<sup>|${text.slice(0, 30)}…`;
    }
    if (!isMark) before = text;
    edge = false;
    afterMark = false;
  }
}

const findInText = (page: Page, pattern: RegExp, skip?: (element: HTMLElement) => boolean): string[] =>
  listTexts(page.main, skip).flatMap((text) => {
    const found = pattern.exec(text);
    return found ? [`${page.address}: …${text.slice(Math.max(0, found.index - 40), found.index + 30)}…`] : [];
  });

const ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder', 'content'];

/** Every text that reaches somebody: what is read, what is read out, what search engines show. */
const listAllTexts = ({ root }: Page): string[] => [
  ...listTexts(root),
  root.querySelector('title')?.textContent ?? '',
  ...root
    .querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(', '))
    .flatMap((element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? [])),
];

const EMPTY = 'p, ul, ol, dl, dt, dd, table, tr, caption, section, article, figure, nav, h1, h2, h3, h4';
/** What the script of the search fills. */
const FILLED_LATER = '[role="status"], .temu > ol';

const inPage = (body: string): Record<string, string> => ({ 'index.html': `<html><body><main>${body}</main></body></html>` });

/** The text of the pages: what templates do to it, and what must never stand in it. */
export const wordChecks: readonly SiteCheck[] = [
  {
    title: 'no two words stick together where a link, a name or a number begins or ends',
    find: ({ pages }) => pages.flatMap((page) => [...findGlued(page.main)].map((found) => `${page.address}: ${found}`)),
    faulty: [
      inPage('<p>ada di<a href="/">sini</a></p>'),
      inPage('<p><b>Nomor</b><i>satu</i></p>'),
      inPage('<p>Kata<sup><a href="#s1">1</a></sup>berikut</p>'),
      inPage('<p><b>403</b>TPS</p>'),
    ],
  },
  {
    title: 'no space stands before a comma or a full stop, and no stop is written twice',
    find: ({ pages }) => pages.flatMap((page) => findInText(page, /\s[.,;:!?)](?=\s|$)|[.,;:]\s?[.,;](?!\.)|\(\s/u, isVerbatim)),
    faulty: [inPage('<p>Kata <b>ini</b> .</p>'), inPage('<p>Kata , lain</p>'), inPage('<p>Selesai..</p>'), inPage('<p>( a )</p>'), inPage('<p>Selesai,.</p>')],
  },
  {
    title: 'no sentence speaks of a today that passes',
    find: ({ pages }) => pages.flatMap((page) => findInText(page, /\b(?:hari ini|saat ini|sekarang|kemarin|besok|baru-baru ini|belum lama ini)\b/iu, isVerbatim)),
    faulty: [inPage('<p>Sampai hari ini belum ada.</p>'), inPage('<p>Sekarang wali kota.</p>')],
  },
  {
    title: 'no page shows the inside of the program that made it',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        listAllTexts(page)
          .filter((text) => /\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object |\$\{|<\/|&(?:amp|lt|gt|quot|nbsp);|\bNaN\b/u.test(text))
          .map((text) => `${page.address}: ${text.slice(0, 100)}`),
      ),
    faulty: [
      inPage('<p>undefined suara</p>'),
      inPage('<p>NaN%</p>'),
      inPage('<p>[object Object]</p>'),
      inPage('<p aria-label="Nomor null">1</p>'),
      inPage('<p>a &amp;amp; b</p>'),
      { 'index.html': '<title>undefined</title>' },
    ],
  },
  {
    title: 'no heading, paragraph, list or table is empty',
    find: ({ pages }) =>
      pages.flatMap(({ main, address }) => {
        const later = new Set(main.querySelectorAll(FILLED_LATER));
        return main
          .querySelectorAll(EMPTY)
          .filter((element) => !later.has(element) && readText(element).trim() === '' && element.querySelector('svg') === null)
          .map((element) => `${address}: ${element.toString().slice(0, 80)}`);
      }),
    faulty: [inPage('<ul class="daftar"> </ul>'), inPage('<p></p>'), inPage('<section><h2> </h2></section>'), inPage('<p><sup><a href="#s1">1</a></sup></p>')],
  },
];
