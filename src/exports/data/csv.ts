import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './columns.ts';

/** First characters by which a spreadsheet takes a text for a formula or drops it; such a text gets a `'` before it. */
export const defusedStarts = ['=', '+', '-', '@', '\t', '\r'] as const;

const dangerous = /^'*[=+\-@\t\r]/u;

/** A text that no spreadsheet computes: one that begins like a formula, even behind apostrophes, gets one more. */
export const defuse = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text before it was defused. */
export const undoDefuse = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

const toField = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? defuse(cell) : String(cell);
};

/** Rows as CSV (RFC 4180): a header, CRLF after each line, no byte-order mark, nothing for what is unknown. */
export const formatCsv = (columns: readonly Column[], rows: readonly unknown[]): string =>
  stringify(
    rows.map((row) => columns.map(({ read }) => toField(read(row as Readonly<Record<string, unknown>>)))),
    { header: true, columns: columns.map(({ name }) => name), record_delimiter: 'windows', bom: false },
  );
