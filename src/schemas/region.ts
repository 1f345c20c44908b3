import { z } from 'zod';
import { day, districtCode, name, regionCode, slug } from './primitives.ts';
import { fact, sourceIds } from './provenance.ts';

/** A province, regency (kabupaten) or city (kota). */
export const regionSchema = z.strictObject({
  code: regionCode,
  /** The same region in KPU's scheme, `'6310'`. */
  kpuCode: z
    .string()
    .regex(/^\d{2}(\d{2})?$/, "bukan kode KPU: '63' atau '6310'")
    .optional(),
  level: z.enum(['province', 'regency', 'city']),
  /** Name without "Kabupaten" or "Kota". */
  name,
  /** Slug of the province; absent on a province. */
  province: slug.optional(),
  abbreviations: z.array(name).default([]),
  capital: fact(name).optional(),
  /** Place on the schematic tile map of the province, row and column from 1. */
  tile: z.strictObject({ row: z.int().min(1).max(9), column: z.int().min(1).max(9) }).optional(),
  /** Slugs of regions that share a border, same province. */
  neighbours: z.array(slug).default([]),
  neighbourSources: sourceIds.optional(),
  districts: z.array(z.strictObject({ code: districtCode, name })).default([]),
  /** Day on which the record was last compiled from its sources (`YYYY-MM-DD`); absent, that of its election counts. */
  updated: day.optional(),
  sources: sourceIds,
  license: z.literal('ODbL-1.0'),
});

export type RegionRecord = z.output<typeof regionSchema>;
