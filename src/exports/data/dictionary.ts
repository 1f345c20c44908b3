import { listColumns, type ColumnType } from './columns.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';
import type { Table } from './table.ts';

/** A field of a table as the dictionary explains it. */
export interface FieldEntry {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly shape: 'plain' | 'fact' | 'fact_list';
  readonly isNullable: boolean;
  /** Its columns in CSV beside its own and that of its sources. */
  readonly extraColumns: readonly string[];
}

const shapeOf = (schema: JsonSchema): FieldEntry['shape'] => {
  if (schema.items?.properties?.['value']) return 'fact_list';
  return schema.anyOf?.some(({ properties }) => properties?.['value']) ? 'fact' : 'plain';
};

/** Every field of a table, from the schema of its row. */
export const listFields = ({ schema }: Table): readonly FieldEntry[] => {
  const columns = listColumns(schema);
  const { properties = {} } = toJsonSchema(schema);
  return Object.entries(properties).flatMap(([name, field]) => {
    const own = columns.find((column) => column.name === name);
    if (!own) return [];
    const shape = shapeOf(field);
    const partners =
      shape === 'plain'
        ? []
        : columns.filter((column) => column.name.startsWith(`${name}_`) && !(column.name in properties));
    return [
      {
        name,
        description: field.description ?? '',
        type: own.type,
        shape,
        isNullable: !own.required && shape !== 'fact_list' && own.type !== 'list',
        extraColumns: partners.map((column) => column.name).filter((column) => column !== `${name}_sources`),
      },
    ];
  });
};

/** The columns that hold region codes, by the scheme they are of; `table.column`. */
export const listCodeColumns = (tables: readonly Table[]): { kemendagri: string[]; kpu: string[] } => {
  const all = tables.flatMap(({ name, schema }) => listColumns(schema).map((column) => `${name}.${column.name}`));
  const codes = all.filter((column) => /[._]codes?$/u.test(column));
  return {
    kemendagri: codes.filter((column) => !column.includes('kpu_')),
    kpu: codes.filter((column) => column.includes('kpu_')),
  };
};
