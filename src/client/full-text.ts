import { fill, make, makeLine } from './make.ts';
import type { SearchWords } from './search-words.ts';

/** The part of Pagefind's browser API that the search page uses. */
interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  /** Text with the found words in `<mark>`, all else escaped. */
  readonly excerpt: string;
  /** All its text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A filter: its name in the address, its label, its values in the order of the site. */
type Filter = readonly [name: string, label: string, ...values: readonly string[]];

/** What is loaded with it. */
interface Full {
  readonly filters: readonly Filter[];
  readonly words: Readonly<Record<'title' | 'count' | 'none' | 'filters' | 'all', string>>;
}

/** What the search page lends to the search in the whole text. */
export interface FullTextDesk {
  readonly box: HTMLElement;
  readonly base: string;
  readonly words: SearchWords;
  /** Called when a filter was chosen, with what the address then says of each. */
  readonly onFilter: (values: Readonly<Record<string, string>>) => void;
  /** Called when more results are shown. */
  readonly onMore: (shown: number) => void;
}

const pageSize = 10;

const drawPage = ({ url, meta, excerpt }: PagefindPage, { number: label }: SearchWords): HTMLElement => {
  const { nama, title, nomor = '', tentang = '' } = meta;
  const passage = make('span', '');
  // Pagefind escapes the page's text and adds only <mark>.
  passage.innerHTML = excerpt;
  return make('li', '', makeLine(url, nomor, label, nama ?? title ?? url, tentang, passage));
};

/**
 * The first pages that hold every word as it was asked for, and whether those are all: the index also answers with words of
 * the same stem or beginning, which would say of somebody's page what is not in it.
 */
const takePages = async (
  results: readonly { data(): Promise<PagefindPage> }[],
  query: string,
  most: number,
): Promise<{ readonly pages: readonly PagefindPage[]; readonly isAll: boolean }> => {
  const asked = query.toLowerCase().split(/\s+/);
  const pages: PagefindPage[] = [];
  let at = 0;
  while (at < results.length && pages.length < most) {
    const some = await Promise.all(results.slice(at, at + pageSize).map((result) => result.data()));
    at += pageSize;
    pages.push(...some.filter(({ content }) => asked.every((word) => content.toLowerCase().includes(word))));
  }
  return { pages: pages.slice(0, most), isAll: at >= results.length && pages.length <= most };
};

/** Opens the search in the whole text; the function it gives searches for what it is called with. */
export const openFullText = async ({ box, base, words, onFilter, onMore }: FullTextDesk) => {
  const [pagefind, { filters, words: own }] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetch(`${base}cari/saring.json`).then((answer) => answer.json() as Promise<Full>),
  ]);
  const selects = filters.map(([name, , ...values]) => {
    const select = make('select', '', new Option(own.all, '')) as HTMLSelectElement;
    select.name = name;
    select.append(...values.map((value) => new Option(value)));
    return select;
  });
  const labels = filters.map(([, label], at) => make('label', '', label, selects[at] ?? ''));
  const details = make('details', 'saring', make('summary', '', own.filters), make('div', '', ...labels));
  const status = make('p', 'jumlah-isi');
  status.setAttribute('role', 'status');
  const list = make('ol', 'daftar');
  const more = make('button', 'lagi', words.more) as HTMLButtonElement;
  more.type = 'button';
  more.hidden = true;
  box.textContent = '';
  box.append(make('h2', '', own.title), details, status, list, more);
  details.addEventListener('change', () => {
    onFilter(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
  });
  let latest = 0;
  let next = -1;

  return async (query: string, params: URLSearchParams, shown = pageSize): Promise<void> => {
    const run = ++latest;
    for (const select of selects) select.value = params.get(select.name) ?? '';
    const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
    const { results } = await pagefind.search(query, { filters: Object.fromEntries(chosen) as Record<string, string> });
    const { pages, isAll } = await takePages(results, query, shown);
    if (run !== latest) return;
    list.textContent = '';
    list.append(...pages.map((page) => drawPage(page, words)));
    const count = `${String(pages.length)}${isAll ? '' : '+'}`;
    status.textContent = pages.length ? fill(fill(own.count, count), query) : fill(own.none, query);
    more.hidden = isAll;
    list.querySelectorAll('a')[next]?.focus();
    next = -1;
    more.onclick = () => {
      next = shown;
      onMore(shown + pageSize);
    };
  };
};

export type FullText = Awaited<ReturnType<typeof openFullText>>;
