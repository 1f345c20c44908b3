import { createHash } from 'node:crypto';

const OPENING = /<style\b[^>]*>/giu;
const CLOSING = /<\/style\s*>/giu;

/** Lists the text of every inline `<style>` of a page as a browser hashes it: with the line ends of an HTML parser. */
export function listInlineStyles(html: string): string[] {
  const text = html.includes('\r') ? html.replace(/\r\n?/gu, '\n') : html;
  const styles: string[] = [];
  OPENING.lastIndex = 0;
  while (OPENING.test(text)) {
    const start = OPENING.lastIndex;
    CLOSING.lastIndex = start;
    const closing = CLOSING.exec(text);
    if (closing === null) {
      break;
    }
    styles.push(text.slice(start, closing.index));
    OPENING.lastIndex = CLOSING.lastIndex;
  }
  return styles;
}

/** Prints the hash of a style as a source of `style-src`. */
export function hashStyle(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/** Lists the hashes of styles, each once, sorted. */
export function hashStyles(styles: ReadonlySet<string>): string[] {
  return [...styles].map(hashStyle).sort();
}
