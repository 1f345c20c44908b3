import type { HeaderSet, HeaderTable } from './table.ts';

/** A table taken apart: what every address gets, and what differs from rule to rule. */
export interface SplitHeaders {
  readonly shared: HeaderSet;
  readonly differing: readonly string[];
}

/** Splits the headers of a table into those equal in all rules and the names of the others. */
export function splitHeaders(table: HeaderTable): SplitHeaders {
  const names = [...new Set(table.rules.flatMap((rule) => Object.keys(rule.headers)))];
  const first = table.rules[0]?.headers ?? {};
  const shared: Record<string, string> = {};
  for (const name of names) {
    const value = first[name];
    if (value !== undefined && table.rules.every((rule) => rule.headers[name] === value)) {
      shared[name] = value;
    }
  }
  return { shared, differing: names.filter((name) => !(name in shared)) };
}
