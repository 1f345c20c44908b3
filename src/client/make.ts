/** Makes an element with a class and children. */
export const make = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};

/** A line to choose, the whole of it a link: a ballot number with its label, or none, a name, and what is said about it. */
export const makeLine = (
  href: string,
  number: string,
  label: string,
  name: Node | string,
  ...about: readonly (Node | string)[]
): HTMLElement => {
  const line = make(
    'a',
    `baris${number ? '' : ' satu'}`,
    ...(number ? [make('b', 'nk', make('span', 'vh', `${label} `), number)] : []),
    make('span', '', make('span', 'nama', name), ...about.map((text) => make('span', 'ket', text))),
  ) as HTMLAnchorElement;
  line.href = href;
  return line;
};

/** The element of the search page that a selector names; throws when the page has none. */
export const get = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`search page without ${selector}`);
  return found;
};

/** Puts a value, which is text and never markup, into a sentence. */
export const fill = (sentence: string, value: string): string => sentence.replace('{}', () => value);
