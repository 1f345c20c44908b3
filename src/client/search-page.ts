import { loadPagefind, type PagefindPage } from './pagefind.ts';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`search page without ${selector}`);
  return found;
};

const pageSize = 10;
const box = find<HTMLElement>('.temu');
const form = find<HTMLFormElement>('main form');
const input = find<HTMLInputElement>('main input');
const status = find<HTMLElement>('.jumlah');
const list = find<HTMLOListElement>('.temu .daftar');
const more = find<HTMLButtonElement>('.lagi');
const empty = find<HTMLElement>('.kosongan');
const details = find<HTMLDetailsElement>('.saring');
const selects = [...details.querySelectorAll('select')];
const words = JSON.parse(box.dataset['words'] ?? '{}') as Record<string, string>;
const say = (key: string, values: Record<string, string> = {}): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), words[key] ?? '');

/** What a step in the browser's history holds, so that coming back shows the same place. */
interface Place {
  readonly shown?: number;
  readonly scroll?: number;
}
const place = (): Place => (history.state ?? {}) as Place;
let latest = 0;

const draw = (page: PagefindPage): HTMLLIElement => {
  const item = document.createElement('li');
  const { meta } = page;
  const text = document.createElement('div');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  heading.className = 'nama';
  link.href = page.url;
  link.textContent = meta['nama'] ?? meta['title'] ?? page.url;
  heading.append(link);
  const about = document.createElement('p');
  about.textContent = meta['tentang'] ?? '';
  const excerpt = document.createElement('p');
  excerpt.className = 'lewat';
  // Pagefind escapes the page's text and adds only <mark>.
  excerpt.innerHTML = page.excerpt;
  text.append(heading, about, excerpt);
  if (meta['nomor']) {
    const number = document.createElement('b');
    number.className = 'nk';
    const label = document.createElement('span');
    label.className = 'vh';
    label.textContent = `${say('number')} `;
    number.append(label, meta['nomor']);
    item.append(number);
  } else {
    item.className = 'satu';
  }
  item.append(text);
  return item;
};

const clear = (): void => {
  list.replaceChildren();
  more.hidden = true;
  empty.hidden = true;
};

/** Shows what the address asks for. */
const show = async (): Promise<void> => {
  const run = ++latest;
  const params = new URLSearchParams(location.search);
  const query = (params.get('q') ?? '').trim();
  input.value = params.get('q') ?? '';
  for (const select of selects) select.value = params.get(select.name) ?? '';
  document.title = document.title.replace(/^[^|]*/, query ? `${say('title')}: ${query} ` : `${say('title')} `);
  details.hidden = false;
  clear();
  if (!query) {
    status.textContent = say('prompt');
    return;
  }
  status.textContent = say('loading');
  const filters = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  try {
    const pagefind = await loadPagefind(box.dataset['bundle'] ?? '');
    const { results } = await pagefind.search(query, { filters });
    const first = await Promise.all(results.slice(0, place().shown ?? pageSize).map((result) => result.data()));
    if (run !== latest) return;
    list.replaceChildren(...first.map(draw));
    status.textContent =
      results.length > 0 ? say('results', { n: String(results.length), q: query }) : say('noResults', { q: query });
    empty.hidden = results.length > 0;
    more.hidden = results.length <= first.length;
    more.onclick = async () => {
      const next = await Promise.all(
        results.slice(list.children.length, list.children.length + pageSize).map((result) => result.data()),
      );
      const items = next.map(draw);
      list.append(...items);
      more.hidden = list.children.length >= results.length;
      history.replaceState({ ...place(), shown: list.children.length }, '');
      items[0]?.querySelector('a')?.focus();
    };
    const { scroll } = place();
    if (scroll !== undefined) scrollTo(0, scroll);
  } catch {
    if (run !== latest) return;
    const link = document.createElement('a');
    link.href = box.dataset['index'] ?? '';
    link.textContent = say('indexLink');
    status.replaceChildren(`${say('failed')} `, link, '.');
  }
};

const address = (): string => {
  const params = new URLSearchParams();
  for (const [name, value] of [['q', input.value.trim()], ...selects.map((select) => [select.name, select.value])] as [
    string,
    string,
  ][]) {
    if (value) params.set(name, value);
  }
  const search = params.toString();
  return search ? `?${search}` : location.pathname;
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const next = address();
  if (next !== location.search) history.pushState({}, '', next);
  void show();
});
details.addEventListener('change', () => {
  history.replaceState({}, '', address());
  void show();
});
addEventListener('popstate', () => void show());
addEventListener('pagehide', () => {
  history.replaceState({ ...place(), scroll: scrollY }, '');
});
history.scrollRestoration = 'manual';
void show();
