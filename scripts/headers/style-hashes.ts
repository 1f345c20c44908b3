import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/giu;

/** Lists the text of every inline `<style>` of a page as a browser hashes it: with the line ends of an HTML parser. */
export function listInlineStyles(html: string): string[] {
  return [...html.replace(/\r\n?/gu, '\n').matchAll(STYLE_ELEMENT)].map((match) => match[1] ?? '');
}

/** Prints the hash of a style as a source of `style-src`. */
export function hashStyle(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/** Lists the hash of every distinct inline style of a built folder, sorted; `files` are paths inside it. */
export async function collectStyleHashes(dir: string, files: readonly string[]): Promise<string[]> {
  const hashes = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    for (const css of listInlineStyles(await readFile(join(dir, file), 'utf8'))) {
      hashes.add(hashStyle(css));
    }
  }
  return [...hashes].sort();
}
