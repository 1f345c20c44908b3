import { CommandError } from '../command.ts';

/** What is wrong with one query: which field, what was found, what was expected, what to do; in Indonesian. */
export interface QueryFaultParts {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A query that cannot be asked or judged. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';

  constructor({ field, found, expected, remedy }: QueryFaultParts) {
    super(`${field}: ditemukan ${found}; seharusnya ${expected}. ${remedy}`);
  }
}

const mostShown = 10;

/** Throws the faults of a query file, each after its line, as one error; returns when there is none. */
export const throwQueryFaults = (file: string, faults: readonly string[]): void => {
  if (faults.length === 0) return;
  const rest = faults.length - mostShown;
  const lines = faults.slice(0, mostShown).map((fault) => `  ${fault}`);
  if (rest > 0) lines.push(`  … dan ${String(rest)} kesalahan lagi`);
  throw new CommandError(`${file}: ${String(faults.length)} kesalahan; tidak ada yang dinilai.\n${lines.join('\n')}`);
};
