import { listColumns, listSeparator, type Column } from './columns.ts';
import type { Table } from './table.ts';

const constraintsOf = (column: Column, isKey: boolean) => {
  const { value } = column;
  const isList = column.type === 'list';
  return {
    required: column.required,
    ...(isKey ? { unique: true } : {}),
    ...(isList || value.enum === undefined ? {} : { enum: value.enum }),
    ...(isList || value.pattern === undefined ? {} : { pattern: value.pattern }),
    ...(isList || value.minimum === undefined ? {} : { minimum: value.minimum }),
    ...(isList || value.maximum === undefined ? {} : { maximum: value.maximum }),
  };
};

const toField = (column: Column, isKey: boolean) => {
  const item = column.value.type;
  return {
    name: column.name,
    type: column.type,
    ...(column.type === 'list'
      ? { delimiter: listSeparator, itemType: item === 'integer' ? 'integer' : 'string' }
      : {}),
    description: column.description,
    constraints: constraintsOf(column, isKey),
  };
};

/** The Table Schema (Data Package v2) of a table's CSV. */
export const buildTableSchema = ({ schema, primaryKey, foreignKeys }: Table) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fieldsMatch: 'exact',
  fields: listColumns(schema).map((column) =>
    toField(column, primaryKey.length === 1 && primaryKey[0] === column.name),
  ),
  missingValues: [''],
  primaryKey,
  foreignKeys: foreignKeys.map(({ field, table, to }) => ({
    fields: [field],
    reference: { resource: table, fields: [to] },
  })),
});

export type TableSchema = ReturnType<typeof buildTableSchema>;
