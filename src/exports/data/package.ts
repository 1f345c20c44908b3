import { createHash } from 'node:crypto';
import type { View } from '../../routes/view.ts';
import { defusedStarts } from './csv.ts';
import { licences } from './licences.ts';
import { buildTableSchema } from './table-schema.ts';
import { toUrl, type LicenceName, type Table } from './table.ts';

/** A file of the data as the package lists it. */
export interface PackedFile {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv' | 'json' | 'xlsx';
  readonly bytes: Uint8Array;
  readonly licences: readonly LicenceName[];
  /** The table that the file holds, and how many rows of it. */
  readonly table?: Table;
  readonly rows?: number;
}

/** The media type of each kind of file. */
export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

const toLicence = (name: LicenceName) => {
  const { path, title } = licences[name];
  return { name, path, title };
};

const toResource = ({ path, title, description, format, bytes, table, rows, ...file }: PackedFile) => ({
  name: format === 'csv' ? path.replace(/\.csv$/, '') : path.replace('.', '-'),
  path,
  ...(format === 'csv' ? { type: 'table' } : {}),
  title,
  description,
  format,
  mediatype: mediaTypes[format],
  ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
  bytes: bytes.length,
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  ...(rows === undefined ? {} : { rows }),
  licenses: file.licences.map(toLicence),
  ...(format === 'csv' && table ? { dialect, schema: buildTableSchema(table) } : {}),
});

/** The description of all files as a data package (version 2); `updated` is the version of the content, never a clock's. */
export const buildDataPackage = (files: readonly PackedFile[], updated: string | null, view: View) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'kenal-paslon',
  title: 'Kenal Paslon',
  description: view.t.data.description,
  homepage: toUrl(view.routes.data, view),
  ...(updated === null ? {} : { created: `${updated}T00:00:00Z` }),
  licenses: (['CC-BY-4.0', 'ODbL-1.0'] as const).map(toLicence),
  contributors: [{ title: 'Kenal Paslon contributors' }],
  sources: [{ title: 'idn-area-data', path: 'https://github.com/fityannugroho/idn-area-data' }],
  // Not part of the standard: how texts that a spreadsheet would compute are written in the CSV files.
  csvTextGuard: { startsWith: defusedStarts, prefix: "'", fieldTypes: ['string', 'list'], byteOrderMark: false },
  resources: files.map(toResource),
});

export type DataPackage = ReturnType<typeof buildDataPackage>;
