import type { z } from 'zod';
import { csvPartners } from './fact.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';

/** What a cell can hold; `list` has its items in one text, joined by a bar. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export type Cell = string | number | boolean | null;

/** A column of CSV and workbook, derived from one field of a table's row. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** False where an empty cell may stand. */
  readonly required: boolean;
  /** Schema of the value, or of an item of a list. */
  readonly value: JsonSchema;
  readonly read: (row: Readonly<Record<string, unknown>>) => Cell;
}

type Fields = Readonly<Record<string, unknown>>;

/** Joins items of a list in a cell; no value may contain it. */
export const listSeparator = '|';

const typesOf = ({ type }: JsonSchema): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type;

const isNull = (schema: JsonSchema): boolean => typesOf(schema).join() === 'null';

const withoutNull = (schema: JsonSchema): JsonSchema => {
  if (schema.anyOf) return schema.anyOf.find((one) => !isNull(one)) ?? schema;
  const [type, ...others] = typesOf(schema).filter((one) => one !== 'null');
  return type === undefined || others.length > 0 ? schema : { ...schema, type };
};

const isNullable = (schema: JsonSchema): boolean =>
  typesOf(schema).includes('null') || (schema.anyOf?.some(isNull) ?? false);

const typeOf = ({ type, format }: JsonSchema): ColumnType => {
  if (type === 'string') return format === 'date' ? 'date' : 'string';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (type === 'array') return 'list';
  throw new Error(`Kolom data berjenis ${String(type)} tidak dapat ditulis dalam CSV.`);
};

const toText = (item: unknown, name: string): string => {
  const text = Array.isArray(item)
    ? item.map(String).join(' ')
    : item === undefined || item === null
      ? ''
      : String(item);
  if (text.includes(listSeparator)) {
    throw new Error(
      `Kolom ${name}: "${text}" memuat "${listSeparator}", pemisah daftar dalam CSV. Tulis nilainya tanpa tanda itu.`,
    );
  }
  return text;
};

/** Items as one cell; a list without any text in it is an empty cell. */
const joinList = (items: readonly unknown[], name: string): string | null => {
  const texts = items.map((item) => toText(item, name));
  return texts.some((text) => text !== '') ? texts.join(listSeparator) : null;
};

const toCell = (value: unknown, name: string): Cell =>
  Array.isArray(value) ? joinList(value, name) : ((value ?? null) as Cell);

const partnerWords = {
  as_of: 'tanggal yang dibicarakan sumber (EDTF)',
  stage: 'campaign bila dinyatakan sebagai calon, in_office bila baru setelah menjabat',
  verified: 'false bila hanya bersandar pada satu laporan',
  note: 'keterangan kami',
} as const;

const factColumns = (name: string, schema: JsonSchema, extra: readonly (keyof typeof partnerWords)[]): Column[] => {
  const { properties = {} } = withoutNull(schema);
  const part = (row: Fields, key: string): unknown => (row[name] as Fields | null)?.[key];
  const value = properties['value'] ?? {};
  return [
    {
      name,
      type: typeOf(value),
      description: schema.description ?? '',
      required: false,
      value: value.items ?? value,
      read: (row) => toCell(part(row, 'value'), name),
    },
    {
      name: `${name}_sources`,
      type: 'list',
      description: `Id sumber ${name}.`,
      required: false,
      value: { type: 'string' },
      read: (row) => toCell(part(row, 'sources'), name),
    },
    ...extra.map((key): Column => {
      const shape = properties[key] ?? {};
      return {
        name: `${name}_${key}`,
        type: shape.type === 'boolean' ? 'boolean' : 'string',
        description: `Tentang ${name}: ${partnerWords[key]}.`,
        required: false,
        value: shape,
        read: (row) => toCell(part(row, key), name),
      };
    }),
  ];
};

const own = new Set(['value', 'sources', 'other_readings', ...Object.keys(partnerWords)]);

/** A list of facts: the values in one column, each thing said of them in another of the same length and order. */
const factListColumns = (name: string, schema: JsonSchema, extra: readonly (keyof typeof partnerWords)[]): Column[] => {
  const properties = schema.items?.properties ?? {};
  const keys = ['value', 'sources', ...extra, ...Object.keys(properties).filter((key) => !own.has(key))];
  return keys.map((key) => {
    const column = key === 'value' ? name : `${name}_${key}`;
    const words =
      key === 'sources'
        ? `Id sumber tiap isi ${name}, dipisah spasi.`
        : key in partnerWords
          ? `Tentang tiap isi ${name}: ${partnerWords[key as keyof typeof partnerWords]}.`
          : (properties[key]?.description ?? '');
    return {
      name: column,
      type: 'list',
      description: key === 'value' ? (schema.description ?? '') : words,
      required: false,
      value: { type: 'string' },
      read: (row) =>
        joinList(
          (row[name] as Fields[]).map((item) => item[key]),
          column,
        ),
    };
  });
};

const toColumns = (name: string, schema: JsonSchema, extra: readonly (keyof typeof partnerWords)[]): Column[] => {
  if (withoutNull(schema).properties?.['value']) return factColumns(name, schema, extra);
  if (schema.items?.properties?.['value']) return factListColumns(name, schema, extra);
  const inner = withoutNull(schema);
  return [
    {
      name,
      type: typeOf(inner),
      description: schema.description ?? '',
      required: !isNullable(schema) && inner.type !== 'array',
      value: inner.items ?? inner,
      read: (row) => toCell(row[name], name),
    },
  ];
};

const known = new WeakMap<z.ZodObject, readonly Column[]>();

/** The columns of a table by the schema of its row: a fact has a partner with its sources. */
export const listColumns = (row: z.ZodObject): readonly Column[] => {
  const found = known.get(row);
  if (found) return found;
  const { properties = {} } = toJsonSchema(row);
  const columns = Object.entries(properties).flatMap(([name, schema]) =>
    toColumns(name, schema, csvPartners.get(row.shape[name] as z.ZodType) ?? []),
  );
  known.set(row, columns);
  return columns;
};
