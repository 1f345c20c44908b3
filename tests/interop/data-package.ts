import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { BUILT_FOLDER } from '../site/built-site.ts';

const field = z.object({ name: z.string(), type: z.string() });
const dataPackage = z.object({
  resources: z.array(
    z.object({ name: z.string(), path: z.string(), schema: z.object({ fields: z.array(field) }).optional() }),
  ),
});

/** A table of the data as its package describes it. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly fields: readonly z.output<typeof field>[];
}

export const DATA_FOLDER = join(BUILT_FOLDER, 'data', 'v1');

/** Cells of a CSV file, row by row, its header first. */
export const readCsv = (file: string): string[][] => parse(readFileSync(file));

/** The tables of the built data; throws when the site has none. */
export function listTables(): Table[] {
  const file = join(DATA_FOLDER, 'datapackage.json');
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: build the site with its data first (npm run build)`);
  }
  return dataPackage
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .resources.filter(({ path, schema }) => path.endsWith('.csv') && schema !== undefined)
    .map(({ name, path, schema }) => ({ name, file: join(DATA_FOLDER, path), fields: schema?.fields ?? [] }));
}

/** Cells that differ between two tables, as `row 3, region_code: 63.10 became 63.1`. */
export function listDifferences(before: readonly string[][], after: readonly string[][]): string[] {
  const header = before[0] ?? [];
  const rows = before.flatMap((row, number) =>
    row.flatMap((cell, column) => {
      const found = after[number]?.[column];
      return found === cell
        ? []
        : [`row ${number + 1}, ${header[column] ?? `column ${column + 1}`}: ${cell} became ${found ?? 'nothing'}`];
    }),
  );
  return before.length === after.length ? rows : [`${before.length} rows became ${after.length}`, ...rows];
}
