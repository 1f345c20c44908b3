const beforePunctuation = '(?=[,.;:](?:\\s|<|$))';
const afterElement = new RegExp(`\\s*(</(?:a|b|span|sup|time)>)\\s*${beforePunctuation}`, 'g');
const afterText = new RegExp(`\\s+${beforePunctuation}`, 'g');

/**
 * Closes the gap that a template's line breaks leave before punctuation: `</a> ,` and `nomor 2 .` become `</a>,` and
 * `nomor 2.`
 */
export const closeUp = (html: string): string => html.replace(afterElement, '$1').replace(afterText, '');
