const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(entities).map(([letter, entity]) => [entity, letter])),
  '&#34;': '"',
  '&#39;': "'",
};

/** Text as HTML, in an element or in an attribute between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** The text of HTML without elements, as Astro escapes it. */
export const unescapeHtml = (html: string): string => html.replace(/&#?\w+;/g, (entity) => letters[entity] ?? entity);
