import { z } from 'zod';
import { looseDate, name, text } from './primitives.ts';

/** What kind of publication a source is. */
export const sourceKind = z.enum([
  'news',
  'news-copy',
  'official',
  'kpu-data-copy',
  'regulation-copy',
  'encyclopedia-mirror',
  'blog',
  'data',
]);

/** A publication that a fact rests on: who published what, when, where, and how it was read. */
export const sourceSchema = z.strictObject({
  publisher: name,
  title: text,
  /** The original title was not visible; `title` is our description. */
  titleIsOurs: z.literal(true).optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'alamat harus dimulai dengan https:// atau http://', abort: true })
    .regex(/^[^\s"<>\\^`{|}\p{C}]+$/u, 'alamat memuat spasi atau tanda yang tidak boleh ada; salin lagi dari peramban')
    .optional(),
  date: looseDate.optional(),
  kind: sourceKind,
  readAs: z.enum(['excerpt', 'whole', 'dataset']),
  /** The source takes a side, by its own tone or as a party to the matter. */
  partial: z.literal(true).optional(),
  license: name.optional(),
  note: text.optional(),
});

export type SourceRecord = z.output<typeof sourceSchema>;
