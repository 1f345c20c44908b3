import { z } from 'zod';
import { day, text } from './primitives.ts';
import { sourceIds } from './provenance.ts';

/** A logged change of a published fact. */
export const correctionSchema = z.strictObject({
  date: day,
  /** Record whose fact changed: folder and slug, `pairs/pilkada-2024/bupati-tapin/yamani-juanda`. */
  record: z
    .string()
    .regex(
      /^[a-z]+(\/[a-z0-9-]+)+$/,
      'bukan nama catatan: tulis folder dan nama berkas tanpa akhiran, misalnya people/muhidin',
    ),
  field: text,
  before: text,
  after: text,
  reason: text,
  sources: sourceIds,
});

export type CorrectionRecord = z.output<typeof correctionSchema>;
