import type { Table } from './table.ts';
import { correctionsTable } from './tables/corrections.ts';
import { electionsTable } from './tables/elections.ts';
import { pairsTable } from './tables/pairs.ts';
import { partiesTable } from './tables/parties.ts';
import { peopleTable } from './tables/people.ts';
import { racesTable } from './tables/races.ts';
import { regionsTable } from './tables/regions.ts';
import { resultsTable } from './tables/results.ts';
import { sourcesTable } from './tables/sources.ts';

/** Every table of the data, in the order in which pages, package and workbook name them. */
export const tables: readonly Table[] = [
  electionsTable,
  racesTable,
  pairsTable,
  resultsTable,
  peopleTable,
  partiesTable,
  regionsTable,
  sourcesTable,
  correctionsTable,
];
