import type { z } from 'zod';
import type { Catalogue } from '../../domain/entities.ts';
import type { View } from '../../routes/view.ts';
import { toAbsolute } from '../../head/absolute.ts';

export type LicenceName = 'CC-BY-4.0' | 'ODbL-1.0';

/** A column whose values are keys of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly to: string;
}

/** A table of the data: one schema of its row, from which columns, sheets, JSON Schema and dictionary follow. */
export interface Table<Row = unknown> {
  readonly name: string;
  /** What it is, in a few words and in a sentence. */
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodObject;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly licence: LicenceName;
  /** All rows, in the order of the catalogue and of ballots. */
  readonly listRows: (catalogue: Catalogue, view: View) => readonly Row[];
}

/** A table whose rows are what its schema says. */
export const defineTable = <Shape extends z.ZodRawShape>(
  table: Omit<Table<z.output<z.ZodObject<Shape>>>, 'schema'> & { readonly schema: z.ZodObject<Shape> },
): Table => table as unknown as Table;

/** The whole address of a page or file of the site. */
export const toUrl = (path: string, { site }: Pick<View, 'site'>): string => toAbsolute(path, site.origin);
