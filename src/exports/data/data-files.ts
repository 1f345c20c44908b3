import type { Catalogue } from '../../domain/entities.ts';
import { findCatalogueVersion } from '../../domain/version.ts';
import type { View } from '../../routes/view.ts';
import { listColumns } from './columns.ts';
import { formatCsv } from './csv.ts';
import { buildFileSchema, toTableFile } from './json-schema.ts';
import { licences } from './licences.ts';
import { buildDataPackage, mediaTypes, type PackedFile } from './package.ts';
import { buildPopolo } from './popolo.ts';
import { popoloFile } from './popolo-schema.ts';
import { pairFile, raceFile } from './record-schema.ts';
import { toUrl, type Table } from './table.ts';
import { tables } from './tables.ts';
import { buildWorkbook } from './workbook.ts';

/** A file below `/data/v1/`. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Rows, where it is a table. */
  readonly rows?: number | undefined;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const encodeJson = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, undefined, 1)}\n`);

/** A table as JSON, one row to a line, so that two versions can be compared. */
const formatTableJson = (table: Table, rows: readonly unknown[], updated: string | null, view: View): string => {
  const head = {
    $schema: toUrl(view.routes.dataFile(`schema/${table.name}.json`), view),
    name: table.name,
    title: table.title,
    license: table.licence,
    attribution: licences[table.licence].attribution,
    updated,
  };
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"data":[\n${lines}\n]}\n`;
};

const buildFiles = async (catalogue: Catalogue, view: View): Promise<readonly DataFile[]> => {
  const updated = findCatalogueVersion(catalogue) ?? null;
  const filled = tables.map((table) => ({ table, rows: table.listRows(catalogue, view) }));
  const ofTables = filled.flatMap(({ table, rows }): PackedFile[] => {
    const shared = { title: table.title, description: table.description, licences: [table.licence], table };
    const csv = formatCsv(listColumns(table.schema), rows);
    const json = formatTableJson(table, rows, updated, view);
    return [
      { ...shared, path: `${table.name}.csv`, format: 'csv', bytes: encode(csv), rows: rows.length },
      { ...shared, path: `${table.name}.json`, format: 'json', bytes: encode(json), rows: rows.length },
    ];
  });
  const both = ['CC-BY-4.0', 'ODbL-1.0'] as const;
  const { popolo, workbook } = view.t.data;
  const sheets = filled.map(({ table, rows }) => ({ name: table.name, columns: listColumns(table.schema), rows }));
  const packed: PackedFile[] = [
    ...ofTables,
    {
      path: 'popolo.json',
      title: popolo.title,
      description: popolo.description,
      format: 'json',
      bytes: encode(`${JSON.stringify(buildPopolo(catalogue, view))}\n`),
      licences: both,
    },
    {
      path: 'kenal-paslon.xlsx',
      title: workbook.title,
      description: workbook.description,
      format: 'xlsx',
      bytes: await buildWorkbook(sheets),
      licences: both,
    },
  ];
  const schemas = [
    ...tables.map((table) => ({
      name: table.name,
      title: table.title,
      description: table.description,
      schema: toTableFile(table),
    })),
    { name: 'race', ...view.t.data.raceFile, schema: raceFile },
    { name: 'pair', ...view.t.data.pairFile, schema: pairFile },
    { name: 'popolo', ...popolo, schema: popoloFile },
  ];
  return [
    ...packed.map(({ path, format, bytes, rows }) => ({ path, mediaType: mediaTypes[format], bytes, rows })),
    ...schemas.map(({ name, ...file }) => ({
      path: `schema/${name}.json`,
      mediaType: 'application/schema+json',
      bytes: encodeJson(buildFileSchema(`schema/${name}.json`, file, view)),
    })),
    {
      path: 'datapackage.json',
      mediaType: mediaTypes.json,
      bytes: encodeJson(buildDataPackage(packed, updated, view)),
    },
  ];
};

const made = new WeakMap<Catalogue, Promise<ReadonlyMap<string, DataFile>>>();

/** Every file below `/data/v1/` by its path there, made once per catalogue, so that hashes and bytes agree. */
export const getDataFiles = (catalogue: Catalogue, view: View): Promise<ReadonlyMap<string, DataFile>> => {
  const known = made.get(catalogue);
  if (known) return known;
  const files = buildFiles(catalogue, view).then((list) => new Map(list.map((file) => [file.path, file])));
  made.set(catalogue, files);
  return files;
};
