import type { HTMLElement } from 'node-html-parser';
import type { Page } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { collapse, hasText, listPieces, listTexts } from './visible-text.ts';

const LETTER = /[\p{L}\p{N}]/u;
const END_OF_WORD = /[\p{L}\p{N}.,;:!?)”]/u;

/** Titles and addresses of sources, and names in KPU's data, are printed as they were written. */
function isVerbatim(element: HTMLElement): boolean {
  return (
    element.classList.contains('sumber') ||
    /^https?:|\/sumber\/[^/]+\/$/u.test(element.getAttribute('href') ?? '') ||
    element.nextElementSibling?.id === 'keterangan' ||
    (element.rawTagName === 'dd' &&
      /^(?:Judul|Alamat|Nama di data KPU)$/u.test(collapse(element.previousElementSibling?.textContent ?? '')))
  );
}

/** Finds two words that nothing separates although an element begins or ends between them. */
function* findGlued(main: HTMLElement): Generator<string> {
  let before = '';
  let edge: HTMLElement | undefined;
  let inMark = false;
  for (const piece of listPieces(main)) {
    if (!('text' in piece)) {
      edge = piece.element;
      if (piece.kind === 'block') before = '';
      if (piece.element.rawTagName === 'sup') inMark = !inMark;
      continue;
    }
    // The number of a source follows its word closely; the word after it does not.
    if (inMark || piece.text === '') continue;
    if (edge && LETTER.test(piece.text.charAt(0)) && END_OF_WORD.test(before.slice(-1))) {
      yield `…${before.slice(-30)}|${piece.text.slice(0, 30)}…`;
    }
    before = piece.text;
    edge = undefined;
  }
}

const VERBATIM = /Nama di data KPU: .*/u;

const ownTextsOf = new WeakMap<Page, readonly string[]>();

/** The running texts of a page that are not printed as somebody else wrote them. */
function listOwnTexts(page: Page): readonly string[] {
  const texts = ownTextsOf.get(page) ?? listTexts(page.main, isVerbatim);
  ownTextsOf.set(page, texts);
  return texts;
}

const findInText = (page: Page, pattern: RegExp): string[] =>
  listOwnTexts(page).flatMap((text) => {
    const found = pattern.exec(text.replace(VERBATIM, ''));
    return found ? [`${page.address}: …${text.slice(Math.max(0, found.index - 40), found.index + 30)}…`] : [];
  });

const ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder', 'content'];

/** Code that readers copy is printed as it is. */
const isCode = (element: HTMLElement): boolean => element.classList.contains('salin');

/** Every text that reaches somebody: what is read, what is read out, what search engines show. */
const listAllTexts = ({ root }: Page): string[] => [
  ...listTexts(root, isCode),
  root.querySelector('title')?.textContent ?? '',
  ...root
    .querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(', '))
    .flatMap((element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? [])),
];

const EMPTY = 'p, ul, ol, dl, dt, dd, table, tr, caption, section, article, figure, nav, h1, h2, h3, h4';
/** What the script of the search fills. */
const FILLED_LATER = '[role="status"], .temu > ol';

const inPage = (body: string): Record<string, string> => ({
  'index.html': `<html><body><main>${body}</main></body></html>`,
});

const INSIDE = /\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object |\$\{|<\/|&(?:amp|lt|gt|quot|nbsp);/u;

/** Pages that explain what `null` means in the data. */
const isAboutData = ({ address }: Page, base: string): boolean => address.startsWith(`${base}data/`);

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
      inPage('<p>Pengusung:<span>belum ada data</span></p>'),
    ],
  },
  {
    title: 'no space stands before a comma or a full stop, and no stop is written twice',
    find: ({ pages }) =>
      pages.flatMap((page) => findInText(page, /\s[.,;:!?)](?=\s|$)|(?<!\.)\.\s?\.(?!\.)|[,;:]\s?[.,;:]|\(\s/u)),
    faulty: [
      inPage('<p>Kata <b>ini</b> .</p>'),
      inPage('<p>Kata , lain</p>'),
      inPage('<p>Selesai..</p>'),
      inPage('<p>( a )</p>'),
      inPage('<p>Selesai,.</p>'),
    ],
  },
  {
    title: 'no sentence speaks of a today that passes',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        findInText(page, /\b(?:hari ini|saat ini|sekarang|kemarin|besok|baru-baru ini|belum lama ini)\b/iu),
      ),
    faulty: [inPage('<p>Sampai hari ini belum ada.</p>'), inPage('<p>Sekarang wali kota.</p>')],
  },
  {
    title: 'no page shows the inside of the program that made it',
    find: ({ pages, base }) =>
      pages.flatMap((page) =>
        listAllTexts(page)
          .filter((text) => INSIDE.test(text) || (/\bnull\b/u.test(text) && !isAboutData(page, base)))
          .map((text) => `${page.address}: ${text.slice(0, 100)}`),
      ),
    faulty: [
      inPage('<p>undefined suara</p>'),
      inPage('<p>NaN%</p>'),
      inPage('<p>[object Object]</p>'),
      inPage('<p aria-label="Nomor null">1</p>'),
      { 'data/index.html': '<main><p>undefined baris</p></main>' },
      { 'partai/data/index.html': '<main><p>null baris</p></main>' },
      inPage('<p>a &amp;amp; b</p>'),
      inPage('<p>&lt;/b&gt;</p>'),
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
          .filter((element) => !later.has(element) && !hasText(element) && element.querySelector('svg') === null)
          .map((element) => `${address}: ${element.toString().slice(0, 80)}`);
      }),
    faulty: [
      inPage('<ul class="daftar"> </ul>'),
      inPage('<p></p>'),
      inPage('<section><h2> </h2></section>'),
      inPage('<p><sup><a href="#s1">1</a></sup></p>'),
    ],
  },
];
