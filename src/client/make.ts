/** Makes an element with a class and children. */
export const make = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};

/** The element of the search page that a selector names; throws when the page has none. */
export const get = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`search page without ${selector}`);
  return found;
};

/** Puts a value, which is text and never markup, into a sentence. */
export const fill = (sentence: string, value: string): string => sentence.replace('{}', () => value);
