import { z } from 'zod';
import type { Fact, OtherReading, Provenance } from '../../schemas/provenance.ts';

/** What a fact may say of itself beside its sources; in CSV each is a column of its own where the field asks for it. */
export type Partner = 'as_of' | 'stage' | 'verified' | 'note';

/** A published value as the data has it. */
export interface DataFact<Value> {
  value: Value;
  sources: string[];
  other_readings: { value: Value | null; text: string | null; sources: string[]; reason: string | null }[];
  as_of?: string | undefined;
  stage?: 'campaign' | 'in_office' | undefined;
  verified?: false | undefined;
  note?: string | undefined;
}

/** Fields whose CSV has more columns than the value and its sources, by schema. */
export const csvPartners = new WeakMap<z.ZodType, readonly Partner[]>();

export const text = z.string().min(1);
export const count = z.int().min(0);
export const percent = z.number().min(0).max(100);
export const day = z.iso.date();

/** Ids of sources, each a row of `sources`. */
export const sourceIds = z
  .array(text)
  .min(1)
  .meta({ description: 'Id sumber yang menyatakannya, sedikitnya satu; lihat tabel sources.' });

const remarks = {
  as_of: text
    .optional()
    .meta({ description: 'Tanggal yang dibicarakan sumber (EDTF); tidak ada bila tidak dinyatakan.' }),
  stage: z.enum(['campaign', 'in_office']).optional().meta({
    description:
      'campaign: dinyatakan sebagai calon; in_office: baru dinyatakan setelah menjabat, bukan janji kampanye.',
  }),
  verified: z.literal(false).optional().meta({
    description: 'false: hanya bersandar pada satu laporan; jangan dikutip tanpa keterangan itu.',
  }),
  note: text.optional().meta({ description: 'Keterangan kami di samping nilai.' }),
};

const bodyOf = <Value extends z.ZodType>(value: Value) => ({
  value: value.meta({ description: 'Nilai yang dipakai situs.' }),
  sources: sourceIds,
  other_readings: z
    .array(
      z.strictObject({
        value: value.nullable().meta({ description: 'Nilai yang lain; null bila hanya diceritakan dengan kata.' }),
        text: text.nullable().meta({ description: 'Bacaan lain dengan kata.' }),
        sources: sourceIds,
        reason: text.nullable().meta({ description: 'Mengapa situs tidak memakainya.' }),
      }),
    )
    .meta({ description: 'Bacaan lain dari sumber lain; kosong bila tidak ada.' }),
  ...remarks,
});

/** A field that holds a fact, or null where nobody is known to say it; `partners` are its further columns in CSV. */
export const factOf = <Value extends z.ZodType>(
  value: Value,
  description: string,
  partners: readonly Partner[] = [],
) => {
  const schema = z.strictObject(bodyOf(value)).nullable().meta({ description });
  csvPartners.set(schema, partners);
  return schema;
};

/** A field that holds a list of facts, each with the further fields of `shape`. */
export const factsOf = <Value extends z.ZodType, Shape extends z.ZodRawShape>(
  value: Value,
  shape: Shape,
  description: string,
  partners: readonly Partner[] = [],
) => {
  const schema = z.array(z.strictObject({ ...bodyOf(value), ...shape })).meta({ description });
  csvPartners.set(schema, partners);
  return schema;
};

const toReading = <Value>({ value, text: words, sources, reason }: OtherReading<Value>) => ({
  value: value ?? null,
  text: words ?? null,
  sources,
  reason: reason ?? null,
});

/** A value with the sources and remarks of the statement that it is part of. */
export const tell = <Value>(
  value: Value,
  { sources, asOf, stage, verified, note }: Provenance,
  readings: readonly OtherReading<Value>[] = [],
): DataFact<Value> => ({
  value,
  sources,
  other_readings: readings.map(toReading),
  ...(asOf === undefined ? {} : { as_of: asOf }),
  ...(stage === undefined ? {} : { stage }),
  ...(verified === undefined ? {} : { verified }),
  ...(note === undefined ? {} : { note }),
});

/** The same where the value may be unknown. */
export const tellKnown = <Value>(
  value: Value | undefined,
  provenance: Provenance | undefined,
  readings: readonly OtherReading<Value>[] = [],
): DataFact<Value> | null =>
  value === undefined || provenance === undefined ? null : tell(value, provenance, readings);

/** A fact of the content as the data has it. */
export const toDataFact = <Value>(fact: Fact<Value> | undefined): DataFact<Value> | null =>
  fact === undefined ? null : tell(fact.value, fact, fact.otherReadings);

/** A share in percent with two decimals, as the data prints what we divided. */
export const toPercent = (value: number): number => Number(value.toFixed(2));
