import { z } from 'zod';
import { looseDate, slug, text } from './primitives.ts';

const noSource = 'fakta tanpa sumber: isi sedikitnya satu id dari folder sources/';

/** Ids of the sources that say it; at least one, each once. */
export const sourceIds = z
  .array(slug, { error: noSource })
  .min(1, noSource)
  .refine((ids) => new Set(ids).size === ids.length, 'sumber yang sama ditulis dua kali; hapus salah satunya');

/** When a statement was made: as a candidate in the campaign, or after taking office. */
export const statementStage = z.enum(['campaign', 'in_office']);

const otherReading = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      value: value.optional(),
      /** The other reading in words, completing "Sumber lain menyebut …". */
      text: text.optional(),
      sources: sourceIds,
      /** Why the site does not use it. */
      reason: text.optional(),
    })
    .refine(
      (reading) => reading.value !== undefined || reading.text !== undefined,
      'bacaan lain tanpa isi: isi value atau text',
    );

/** What each published statement carries beside its content: who says so, as of when, and how sure. */
export const provenance = {
  sources: sourceIds,
  asOf: looseDate.optional(),
  stage: statementStage.optional(),
  /** `false`: rests on one report that was read whole and has no second source; the page says so in words. */
  verified: z.literal(false).optional(),
  note: text.optional(),
};

/** A statement of several fields that share their sources. */
export const sourced = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(provenance).extend(shape);

/** One published value with its sources and the other readings of it. */
export const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, ...provenance, otherReadings: z.array(otherReading(value)).min(1).optional() });

/** A statement in words. */
export const statement = sourced({ text });

export type Provenance = {
  sources: string[];
  asOf?: string | undefined;
  stage?: 'campaign' | 'in_office' | undefined;
  verified?: false | undefined;
  note?: string | undefined;
};
export type OtherReading<Value> = {
  value?: Value | undefined;
  text?: string | undefined;
  sources: string[];
  reason?: string | undefined;
};
export type Fact<Value> = Provenance & { value: Value; otherReadings?: OtherReading<Value>[] | undefined };
export type Statement = z.output<typeof statement>;
