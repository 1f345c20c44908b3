/**
 * Closes the gap that a template's line breaks leave between an inline element and the punctuation after it:
 * `</a> ,` becomes `</a>,`.
 */
export const closeUp = (html: string): string =>
  html.replace(/\s*(<\/(?:a|b|span|sup|time)>)\s*(?=[,.;:](?:\s|<|$))/g, '$1');
