import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ROOT } from '../../../scripts/project.ts';
import { aheadFolder, severalProvinces, twoElections } from '../../fixture-builds.ts';
import { BUILT_FOLDER, readSite, type Site } from '../built-site.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A fact as a reader of the data meets it. */
export interface PublishedFact {
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly other_readings: readonly unknown[];
  readonly note?: string;
}

/** A field of a table as the package describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly delimiter?: string;
  readonly itemType?: string;
  readonly description: string;
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly unknown[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows?: number;
  readonly licenses: readonly { readonly name: string }[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface Package {
  readonly created?: string;
  readonly resources: readonly Resource[];
  readonly csvTextGuard: { readonly startsWith: readonly string[]; readonly prefix: string };
}

/** Reads a file below `data/v1/`. */
export type ReadData = (path: string) => Buffer;

export const TABLES = [
  'elections',
  'races',
  'pairs',
  'results',
  'people',
  'parties',
  'regions',
  'sources',
  'corrections',
] as const;

export type TableName = (typeof TABLES)[number];

/** The built sites whose data is read; `npm test` has built them all. */
export const SITES: Readonly<Record<string, string>> = {
  'Kalimantan Selatan': BUILT_FOLDER,
  'several elections': join(ROOT, twoElections.folder),
  'several provinces': join(ROOT, severalProvinces.folder),
  'an election that lies ahead': join(ROOT, aheadFolder('campaign')),
};

export const readData =
  (site: Site): ReadData =>
  (path) =>
    site.readFile(`data/v1/${path}`);

export const parseJson = (bytes: Buffer): unknown => JSON.parse(bytes.toString());

/** The rows of a table of a site. */
export const readRows = (site: Site, table: TableName): readonly Row[] =>
  (parseJson(site.readFile(`data/v1/${table}.json`)) as { data: readonly Row[] }).data;

export const readPackage = (site: Site): Package => parseJson(site.readFile('data/v1/datapackage.json')) as Package;

/** A CSV file as lists of cells, the header first, by a library that knows nothing of ours. */
export const parseCsv = (bytes: Buffer): string[][] => parse(bytes.toString(), { record_delimiter: '\r\n' });

/** A fact in a row; throws where there is none. */
export const factOf = (row: Row, field: string): PublishedFact => {
  const fact = row[field];
  if (typeof fact !== 'object' || fact === null || !('sources' in fact)) throw new Error(`${field} is no fact`);
  return fact as PublishedFact;
};

/** The row with this id; throws where there is none. */
export const rowOf = (rows: readonly Row[], id: string): Row => {
  const found = rows.find((row) => row['id'] === id);
  if (!found) throw new Error(`There is no row ${id}`);
  return found;
};

const cached = new Map<string, Site>();

/** A built site, read once for all tests of a file. */
export const getSite = (name: string): Site => {
  const known = cached.get(name);
  if (known) return known;
  const made = readSite(SITES[name] ?? BUILT_FOLDER);
  cached.set(name, made);
  return made;
};
