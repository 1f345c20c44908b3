import { z } from 'zod';
import { name, text } from './primitives.ts';

/** Head of a text in MDX: a guide below /panduan/ or a page about the site itself. */
export const guideSchema = z.strictObject({
  title: name,
  description: text.max(155, 'ringkasan terlalu panjang (paling banyak 155 huruf)'),
  order: z.int(),
  place: z.enum(['guide', 'site']),
  license: z.literal('CC-BY-4.0'),
});

export type GuideRecord = z.output<typeof guideSchema>;
