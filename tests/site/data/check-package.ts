import { createHash } from 'node:crypto';
import { parseCsv, type Field, type Package, type ReadData, type Resource } from './published-data.ts';

const FORMS: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/u,
  list: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
};

function* checkCell(cell: string, { type, itemType, delimiter = '', constraints }: Field): Generator<string> {
  if (cell === '') {
    if (constraints.required) yield 'is empty';
    return;
  }
  if (!FORMS[type].test(cell)) yield `is no ${type}`;
  if (type === 'list' && itemType === 'integer' && !cell.split(delimiter).every((item) => /^\d+$/u.test(item)))
    yield 'has an item that is no integer';
  if (constraints.enum && !constraints.enum.map(String).includes(cell)) yield 'is not one of its values';
  if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(cell)) yield 'is not of its form';
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) yield 'is too small';
  if (constraints.maximum !== undefined && Number(cell) > constraints.maximum) yield 'is too large';
}

const column = (header: readonly string[], rows: readonly string[][], names: readonly string[]): string[] => {
  const places = names.map((name) => header.indexOf(name));
  return rows.map((row) => places.map((place) => row[place] ?? '').join('\n'));
};

type Table = { readonly header: readonly string[]; readonly rows: readonly string[][] };

function* checkRows(resource: Resource, { header, rows }: Table): Generator<string> {
  const { fields = [], primaryKey = [] } = resource.schema ?? {};
  if (header.join() !== fields.map(({ name }) => name).join()) yield `${resource.path}: header unlike the fields`;
  for (const [line, row] of rows.entries()) {
    for (const [place, field] of fields.entries()) {
      const cell = row[place] ?? '';
      for (const fault of checkCell(cell, field))
        yield `${resource.path} line ${line + 2}, ${field.name}: "${cell}" ${fault}`;
    }
  }
  const uniques = [primaryKey, ...fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name])];
  for (const names of uniques) {
    const keys = column(header, rows, names);
    if (new Set(keys).size < keys.length) yield `${resource.path}: ${names.join('+')} is there twice`;
    if (keys.some((key) => key.split('\n').includes(''))) yield `${resource.path}: ${names.join('+')} has a gap`;
  }
}

/** What in a data package is not as it says: sizes, hashes, counts of rows, types, constraints, keys. */
export function* listPackageFaults(data: Package, read: ReadData): Generator<string> {
  const tables = new Map<string, Table>();
  for (const resource of data.resources) {
    const bytes = read(resource.path);
    if (bytes.length !== resource.bytes) yield `${resource.path}: ${bytes.length} bytes`;
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (hash !== resource.hash) yield `${resource.path}: ${hash}`;
    if (!resource.schema) continue;
    const [header = [], ...rows] = parseCsv(bytes);
    tables.set(resource.name, { header, rows });
    if (rows.length !== resource.rows) yield `${resource.path}: ${rows.length} rows`;
    yield* checkRows(resource, { header, rows });
  }
  for (const { name, schema } of data.resources) {
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const [from, to] = [tables.get(name), tables.get(reference.resource)];
      if (!from || !to) yield `${name}: ${reference.resource} is no table`;
      else {
        const known = new Set(column(to.header, to.rows, reference.fields));
        for (const key of column(from.header, from.rows, fields))
          if (key !== '' && !known.has(key))
            yield `${name}: ${fields.join('+')} ${key} is not in ${reference.resource}`;
      }
    }
  }
}
