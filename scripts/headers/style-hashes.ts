import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

const OPENING = /<style\b[^>]*>/giu;
const CLOSING = /<\/style\s*>/giu;
const FILES_PER_TURN = 50;

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

/** Lists the hash of every distinct inline style of a built folder, sorted; `files` are paths inside it. */
export async function collectStyleHashes(dir: string, files: readonly string[]): Promise<string[]> {
  const styles = new Set<string>();
  for (const [index, file] of files.filter((name) => name.endsWith('.html')).entries()) {
    // Waiting for each of thousands of files costs more than reading it; whoever else waits gets a turn in between.
    if (index % FILES_PER_TURN === 0) {
      await nextTurn();
    }
    for (const css of listInlineStyles(readFileSync(join(dir, file), 'utf8'))) {
      styles.add(css);
    }
  }
  return [...styles].map(hashStyle).sort();
}
