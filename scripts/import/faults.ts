import { CommandError } from '../command.ts';

/** Something wrong in a table: where, what was found, what was expected and what to do, in Indonesian. */
export interface TableFault {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Something a person should look at, though the import goes on. */
export interface TableWarning {
  readonly line: number;
  readonly message: string;
}

const show = (found: string): string => (found === '' ? 'kosong' : `"${found}"`);

/** One fault in one sentence. */
export const formatFault = ({ line, column, found, expected, remedy }: TableFault): string =>
  `baris ${String(line)}, kolom ${column}: ditemukan ${show(found)}; seharusnya ${expected}. ${remedy}`;

/** Throws all faults of a table at once, in the order of its lines; returns when there is none. */
export const throwFaults = (file: string, faults: readonly TableFault[]): void => {
  if (faults.length === 0) return;
  const lines = [...faults].sort((a, b) => a.line - b.line).map((fault) => `  ${formatFault(fault)}`);
  throw new CommandError(`${file}: ${String(faults.length)} kesalahan; tidak ada yang ditulis.\n${lines.join('\n')}`);
};
