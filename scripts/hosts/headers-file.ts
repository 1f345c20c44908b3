import { listAddressPatterns } from './address-patterns.ts';
import { splitHeaders } from '../headers/shared-headers.ts';
import { findHeaders } from '../headers/table.ts';
import type { HeaderTable } from '../headers/table.ts';

/** What Cloudflare Pages reads of a `_headers` file; it drops longer lines and later rules without failing. */
export const HEADERS_FILE_LIMITS = { rules: 100, lineLength: 2000 } as const;

// When several rules match, Cloudflare joins equal names with a comma, and two policies are then both enforced.
// Its remedy, "! Header", means nothing to Netlify. So no header stands in two rules that match one address.
const PREAMBLE = [
  '# Written by the build from scripts/headers/table.ts: edit there.',
  '# "/*" holds what every address gets; each further rule is the only one that matches its addresses.',
];

/** Writes `_headers` (Netlify, Cloudflare Pages) for the files of a built folder. */
export function formatHeadersFile(table: HeaderTable, files: readonly string[]): string {
  const { shared, differing } = splitHeaders(table);
  const block = (pattern: string, lines: readonly string[]): string => [pattern, ...lines].join('\n');
  const sharedLines = Object.entries(shared).map(([name, value]) => `  ${name}: ${value}`);
  const blocks = listAddressPatterns(table, files).map((pattern) => {
    const headers = findHeaders(table, pattern.replace(/\*$/u, ''));
    const lines = differing.flatMap((name) => (headers[name] === undefined ? [] : [`  ${name}: ${headers[name]}`]));
    return block(pattern, lines);
  });
  return `${[PREAMBLE.join('\n'), block('/*', sharedLines), ...blocks].join('\n\n')}\n`;
}

/** Lists, in Indonesian, where a `_headers` file goes beyond what hosts read. */
export function listHeadersFileFaults(text: string): string[] {
  const lines = text.split('\n');
  const ruleCount = lines.filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...lines.map((line) => line.length));
  const faults: string[] = [];
  if (ruleCount > HEADERS_FILE_LIMITS.rules) {
    faults.push(
      `_headers: ${ruleCount} aturan; Cloudflare Pages membaca paling banyak ${HEADERS_FILE_LIMITS.rules}. ` +
        'Kurangi berkas dan folder di tingkat teratas situs.',
    );
  }
  if (longest > HEADERS_FILE_LIMITS.lineLength) {
    faults.push(
      `_headers: baris sepanjang ${longest} karakter; Cloudflare Pages membuang baris yang lebih panjang dari ` +
        `${HEADERS_FILE_LIMITS.lineLength}. Kurangi jumlah <style> yang berbeda.`,
    );
  }
  return faults;
}
