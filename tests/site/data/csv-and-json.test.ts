import { describe, expect, it } from 'vitest';
import { getSite, parseCsv, parseJson, readPackage, readRows, TABLES, type Field, type Row } from './published-data.ts';

type Fact = Readonly<Record<string, unknown>>;

const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'sources' in value;

const joined = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : value === undefined ? '' : String(value);

/** What stands in JSON for a column of CSV, found from the names alone: `x`, `x_sources`, `x_note` of a fact `x`. */
const findInJson = (row: Row, name: string): unknown => {
  const parts = name.split('_');
  for (let length = parts.length; length > 0; length -= 1) {
    const field = parts.slice(0, length).join('_');
    if (!(field in row)) continue;
    const key = parts.slice(length).join('_') || 'value';
    const value = row[field];
    if (Array.isArray(value) && value.some(isFact)) return value.map((item: Fact) => joined(item[key]));
    if (isFact(value)) return value[key];
    return key === 'value' ? value : undefined;
  }
  throw new Error(`JSON has nothing for the column ${name}`);
};

const undo = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

/** A cell as the value that its field says it is. */
const toValue = (cell: string, { type, delimiter = '|', itemType }: Field): unknown => {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  if (type === 'list')
    return undo(cell)
      .split(delimiter)
      .map((item) => (itemType === 'integer' ? Number(item) : item));
  return undo(cell);
};

/** Unknown, absent and empty lists are one in a cell. */
const toComparable = (value: unknown): unknown =>
  value === undefined || (Array.isArray(value) && value.every((item) => item === '')) ? null : value;

const listDifferences = (rows: readonly Row[], csv: readonly string[][], fields: readonly Field[]): string[] => [
  ...(rows.length === csv.length ? [] : [`${rows.length} rows in JSON, ${csv.length} in CSV`]),
  ...rows.flatMap((row, line) =>
    fields.flatMap((field, place) => {
      const inCsv = toValue(csv[line]?.[place] ?? '', field);
      const inJson = toComparable(findInJson(row, field.name));
      return JSON.stringify(inCsv) === JSON.stringify(inJson)
        ? []
        : [`row ${line + 1}, ${field.name}: ${JSON.stringify(inCsv)} in CSV, ${JSON.stringify(inJson)} in JSON`];
    }),
  ),
];

const fieldsOf = (site: ReturnType<typeof getSite>, table: string): readonly Field[] =>
  readPackage(site).resources.find(({ name }) => name === table)?.schema?.fields ?? [];

describe.each(['Kalimantan Selatan', 'several elections'])('CSV and JSON of a site (%s)', (name) => {
  const site = getSite(name);

  it.each(TABLES)('%s tell the same, row for row and column for column', (table) => {
    const [, ...csv] = parseCsv(site.readFile(`data/v1/${table}.csv`));
    expect(listDifferences(readRows(site, table), csv, fieldsOf(site, table))).toEqual([]);
  });

  it('give every fact in CSV a column with its sources', () => {
    for (const table of TABLES) {
      const names = new Set(fieldsOf(site, table).map((field) => field.name));
      const facts = readRows(site, table).flatMap((row) =>
        Object.entries(row).filter(([, value]) => isFact(value) || (Array.isArray(value) && value.some(isFact))),
      );
      for (const [field] of facts) expect(names, `${table}.${field}`).toContain(`${field}_sources`);
    }
  });

  it('cite only sources that have a row', () => {
    const known = new Set(readRows(site, 'sources').map(({ id }) => id));
    const cited = new Set<unknown>();
    for (const table of TABLES) {
      JSON.stringify(parseJson(site.readFile(`data/v1/${table}.json`)), (key, value: unknown) => {
        if (/^(?:.*_)?sources$/u.test(key) && Array.isArray(value)) for (const id of value) cited.add(id);
        return value;
      });
    }
    expect(cited.size).toBeGreaterThan(0);
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a CSV file that differs from its JSON', () => {
  const site = getSite('Kalimantan Selatan');
  const fields = fieldsOf(site, 'pairs');
  const rows = readRows(site, 'pairs');
  const [, ...csv] = parseCsv(site.readFile('data/v1/pairs.csv'));

  it('is found by one cell, one source, one row', () => {
    const at = (column: string): number => fields.findIndex(({ name }) => name === column);
    const change = (column: string, value: string): string[][] =>
      csv.map((row, line) => (line === 0 ? row.with(at(column), value) : row));
    expect(listDifferences(rows, change('head_name', 'Orang lain'), fields)).toHaveLength(1);
    expect(listDifferences(rows, change('status_sources', ''), fields)).toHaveLength(1);
    expect(listDifferences(rows, csv.slice(0, -1), fields).length).toBeGreaterThan(1);
  });
});
