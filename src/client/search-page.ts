import type { Engine } from '../search/engine.ts';
import type { NamesFile, PlacesFile } from '../search/names-file.ts';
import type { drawFound as DrawFound } from './draw-hits.ts';
import type { FullText } from './full-text.ts';
import { fill, get, make } from './make.ts';
import { toScope } from './scope.ts';
import type { SearchWords } from './search-words.ts';

const box = get('.temu');
const input = get<HTMLInputElement>('main input');
const status = get('.jumlah');
const list = get('.pilihan');
const more = get('.lagi');
const wholeText = get('.seluruh');
const wholeTextButton = get('.seluruh button');
const wholeTextFound = make('div', '');
wholeTextFound.tabIndex = -1;
wholeText.append(wholeTextFound);
const select = document.querySelector<HTMLSelectElement>('main form select');
const { base = '', words: sentences = '', di: only = '', n: count } = box.dataset;
const words = JSON.parse(sentences) as SearchWords;
/** How many files of places a province has; most have one. */
const countFiles = (scope: string): number => {
  const chosen = select ? [...select.options].find(({ value }) => toScope(value) === scope)?.dataset['n'] : count;
  return scope ? Number(chosen ?? 1) : 0;
};

const pageSize = 10;

/** What a step in the browser's history holds, so that coming back shows the same place. */
interface Place {
  readonly shown?: number;
  readonly pages?: number;
  readonly scroll?: number;
  /** Whether it is still being typed: the next letter changes it instead of making another step. */
  readonly isDraft?: boolean;
}
let place: Place = {};
let waiting = 0;
/** How far down the page was when it was left; until the reader does something, it goes back there. */
let scroll: number | undefined;
let options: readonly HTMLElement[] = [];
let active = -1;

/** What is known of a province: its engine as soon as there is one, and how far loading has come. */
interface Shelf {
  engine?: Engine;
  state: 'loading' | 'failed' | 'ready';
}
const shelves = new Map<string, Shelf>();
let drawFound: typeof DrawFound | undefined;

const pause = (): Promise<unknown> => new Promise((resume) => setTimeout(resume));

/** Loads what search knows of a province (of everything for an empty name): its names, then its places. */
const load = async (scope: string, shelf: Shelf): Promise<void> => {
  const read = async (name: string): Promise<unknown> => (await fetch(`${base}cari/${name}.json`)).json();
  try {
    const [answers, names] = await Promise.all([
      import('./answers.ts'),
      read(scope ? `nama-${scope}` : 'nama') as Promise<NamesFile>,
    ]);
    const { openEngine } = answers;
    drawFound = answers.drawFound;
    shelf.engine = await openEngine(names, [], pause);
    const files = Array.from({ length: countFiles(scope) }, (_, at) => read(`tempat-${scope}-${String(at + 1)}`));
    if (files.length) {
      show();
      shelf.engine = await openEngine(names, ((await Promise.all(files)) as PlacesFile[]).flat(), pause);
    }
    shelf.state = 'ready';
  } catch {
    shelf.state = 'failed';
  }
  show();
};

const getShelf = (scope: string): Shelf => {
  let shelf = shelves.get(scope);
  if (!shelf) {
    shelf = { state: 'loading' };
    shelves.set(scope, shelf);
    void load(scope, shelf);
  }
  return shelf;
};

/** Marks an option as the one that Enter follows; -1 for none. */
const activate = (at: number): void => {
  options[active]?.removeAttribute('aria-selected');
  active = at;
  options[at]?.setAttribute('aria-selected', 'true');
  options[at]?.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', options[at]?.id ?? '');
};

/** Says that search is not there, or not yet, and what is there instead. */
const sayIndex = (element: HTMLElement, sentence: string): void => {
  const link = make('a', '', words.index) as HTMLAnchorElement;
  link.href = box.dataset['index'] ?? '';
  element.textContent = `${sentence} `;
  element.append(link, '.');
};

const restoreScroll = (): void => {
  if (scroll !== undefined) scrollTo(0, scroll);
};

let fullText: Promise<FullText> | undefined;

/** Searches the whole text too, which is loaded when it is asked for. */
const showFullText = (query: string): void => {
  const refresh = (): void => {
    showFullText(input.value.trim());
  };
  if (!fullText) sayIndex(wholeTextFound, words.loading);
  fullText =
    fullText ||
    import('./full-text.ts').then(({ openFullText }) =>
      openFullText({
        box: wholeTextFound,
        base,
        words,
        onFilter: (values) => {
          write('replaceState', place, values);
          refresh();
        },
        onMore: (pages) => {
          write('replaceState', { ...place, pages });
          refresh();
        },
      }),
    );
  fullText
    .then((search) => search(query, new URLSearchParams(location.search), place.pages))
    .then(restoreScroll)
    .catch(() => {
      fullText = undefined;
      sayIndex(wholeTextFound, words.failed);
    });
};

/** Shows what the box asks for, as far as that is known by now. */
const show = (): void => {
  const query = input.value.trim();
  const scope = select ? toScope(select.value) : only;
  const shown = place.shown ?? pageSize;
  let shelf = getShelf(scope);
  let note = '';
  const ask = () => (query[1] ? shelf.engine?.(query) : undefined);
  let found = ask();
  if (select && scope && shelf.state !== 'loading' && found && !found.hits.length) {
    shelf = getShelf('');
    note = words.elsewhere;
    found = ask();
  }
  // What is not found among the names may be among the places, which come later.
  if (!found?.hits.length && shelf.state === 'loading') found = undefined;
  const hits = found?.hits ?? [];
  const chosen = options[active]?.getAttribute('href');
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  const drawn = found && drawFound?.(found, shown, words, base);
  options = drawn?.options ?? [];
  list.textContent = '';
  list.append(...(drawn?.groups ?? []));
  list.hidden = !options.length;
  const findOption = (path: string | null | undefined): number =>
    options.findIndex((option) => option.getAttribute('href') === path);
  activate(findOption(chosen));
  if (focused) options[findOption(focused)]?.focus();
  input.setAttribute('aria-expanded', String(!list.hidden));
  more.hidden = hits.length <= shown;
  get('.kosongan').hidden = !found || !!hits.length;
  wholeText.hidden = !query;
  const isWholeText = new URLSearchParams(location.search).has('isi');
  wholeTextButton.hidden = isWholeText;
  wholeTextFound.hidden = !isWholeText;
  if (query && isWholeText) showFullText(query);
  if (!query[1]) status.textContent = words.prompt;
  else if (hits.length) status.textContent = note + fill(fill(words.count, String(hits.length)), query);
  else if (shelf.state === 'ready') status.textContent = note + fill(words.none, query);
  else sayIndex(status, words[shelf.state]);
  restoreScroll();
};

const siteName = document.title.replace(words.title, '');
const nameWindow = (): void => {
  const query = input.value.trim();
  document.title = `${words.title}${query && ': '}${query}${siteName}`;
};

/** Brings the address, the window's name and what this step of the history holds up to date. */
const write = (how: 'pushState' | 'replaceState', next: Place, more: Readonly<Record<string, string>> = {}): void => {
  place = next;
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries({ q: input.value.trim(), di: select?.value ?? '', ...more })) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  nameWindow();
  const search = params.toString();
  history[how](place, '', search ? `?${search}` : location.pathname);
};

/** Reads what the address asks for. */
const read = (): void => {
  clearTimeout(waiting);
  const params = new URLSearchParams(location.search);
  place = (history.state ?? {}) as Place;
  scroll = place.scroll;
  input.value = (params.get('q') ?? '').slice(0, input.maxLength);
  if (select) {
    select.value = params.get('di') ?? '';
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
  nameWindow();
  show();
};

const type = (): void => {
  activate(-1);
  // Browsers take only so many changes of the address in a while.
  clearTimeout(waiting);
  if (place.isDraft) waiting = window.setTimeout(write, 300, 'replaceState', { isDraft: true });
  else write('pushState', { isDraft: true });
  place = { isDraft: true };
  show();
};

input.addEventListener('input', type);
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && options.length) activate(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
  else if (event.key === 'Escape' && active >= 0) activate(-1);
  else if (event.key === 'Escape' && input.value) {
    input.value = '';
    type();
  } else return;
  event.preventDefault();
});
get('main form').addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  if (active >= 0) options[active]?.click();
  else write('replaceState', {});
});
select?.addEventListener('change', () => {
  write('replaceState', {});
  show();
});
more.addEventListener('click', () => {
  const before = options.length;
  write('replaceState', { ...place, shown: (place.shown ?? pageSize) + pageSize });
  show();
  options[before]?.focus();
});
wholeTextButton.addEventListener('click', () => {
  write('replaceState', place, { isi: '1' });
  show();
  wholeTextFound.focus();
});
addEventListener('popstate', read);
addEventListener('pagehide', () => {
  write('replaceState', { ...place, scroll: scrollY });
});
for (const kind of ['keydown', 'pointerdown', 'wheel'])
  addEventListener(kind, () => (scroll = undefined), { capture: true, passive: true });
history.scrollRestoration = 'manual';
for (const [element, name, value] of [
  [list, 'role', 'listbox'],
  [list, 'aria-label', words.title],
  [input, 'role', 'combobox'],
  [input, 'aria-autocomplete', 'list'],
  [input, 'aria-controls', list.id],
] as const)
  element.setAttribute(name, value);
read();
