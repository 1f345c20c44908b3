import { z } from 'zod';
import type { View } from '../../routes/view.ts';
import { toUrl, type Table } from './table.ts';

/** A JSON Schema or a part of one, as far as this room reads it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The JSON Schema (2020-12) of a zod schema by zod's own export, without the patterns that a format already says. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  }) as JsonSchema;

/** The published JSON Schema of a file: its address, what it is, its shape. */
export const buildFileSchema = (
  path: string,
  { title, description, schema }: { title: string; description: string; schema: z.ZodType },
  view: View,
): JsonSchema => {
  const { $schema, ...rest } = toJsonSchema(schema);
  return { $schema, $id: toUrl(view.routes.dataFile(path), view), title, description, ...rest };
};

/** Fields that every JSON file of the data begins with. */
export const fileHead = {
  $schema: z.url().meta({ description: 'Alamat JSON Schema berkas ini.' }),
  license: z.enum(['CC-BY-4.0', 'ODbL-1.0']).meta({ description: 'Lisensi berkas ini (SPDX).' }),
  attribution: z.string().meta({ description: 'Yang harus disebut bila berkas ini dipakai.' }),
  updated: z.iso.date().nullable().meta({ description: 'Versi berkas: hari terakhir isinya disusun atau dikoreksi.' }),
};

/** The schema of the whole JSON file of a table. */
export const toTableFile = (table: Table) => {
  const { $schema, ...head } = fileHead;
  return z.strictObject({
    $schema,
    name: z.literal(table.name).meta({ description: 'Nama tabel.' }),
    title: z.string().meta({ description: 'Judul tabel.' }),
    ...head,
    data: z.array(table.schema).meta({ description: `Baris tabel. ${table.description}` }),
  });
};
