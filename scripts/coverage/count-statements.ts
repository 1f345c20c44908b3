import type { ContentRecords } from '../../src/domain/records.ts';

/** How many statements a set of records makes, and what stands beside them. */
export interface StatementCounts {
  /** Statements by the number of their sources: one, two, three or more. */
  readonly bySources: readonly [one: number, two: number, more: number];
  /** Statements that rest on one report alone and say so. */
  readonly unconfirmed: number;
  /** Statements first made after the person took office. */
  readonly inOffice: number;
  /** Statements with a remark of ours. */
  readonly noted: number;
  /** What other sources say, each with its own sources: other values, other wordings of a vision. */
  readonly otherReadings: number;
}

type Counter = { -readonly [Key in keyof StatementCounts]: StatementCounts[Key] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countOne = (statement: Record<string, unknown>, sources: readonly unknown[], counts: Counter): void => {
  const [one, two, more] = counts.bySources;
  const { length } = sources;
  counts.bySources = [one + (length === 1 ? 1 : 0), two + (length === 2 ? 1 : 0), more + (length > 2 ? 1 : 0)];
  if (statement['verified'] === false) counts.unconfirmed += 1;
  if (statement['stage'] === 'in_office') counts.inOffice += 1;
  if (statement['note'] !== undefined) counts.noted += 1;
};

/** Keys below which stands what the site does not use. */
const otherKeys = new Set(['otherReadings', 'variants']);

const walk = (value: unknown, counts: Counter): void => {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, counts);
  } else if (isObject(value)) {
    if (Array.isArray(value['sources'])) countOne(value, value['sources'], counts);
    for (const [key, child] of Object.entries(value)) {
      if (otherKeys.has(key)) counts.otherReadings += Array.isArray(child) ? child.length : 0;
      else walk(child, counts);
    }
  }
};

/**
 * Counts each part of these records that carries a list of sources of its own, as one, however many values it holds:
 * a tally, a party list and a group of programmes are one statement each.
 */
export const countStatements = (records: Iterable<unknown>): StatementCounts => {
  const counts: Counter = { bySources: [0, 0, 0], unconfirmed: 0, inOffice: 0, noted: 0, otherReadings: 0 };
  for (const record of records) walk(record, counts);
  return counts;
};

/** All statements, whatever the number of their sources. */
export const sumStatements = ({ bySources }: StatementCounts): number =>
  bySources.reduce((sum, count) => sum + count, 0);

/** Collections whose records make statements, in the order of the report. */
export const statementCollections = [
  'elections',
  'races',
  'pairs',
  'people',
  'parties',
  'regions',
] as const satisfies readonly (keyof ContentRecords)[];
