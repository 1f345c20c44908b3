import { z } from 'zod';
import { day, looseDate, name, slug, text } from './primitives.ts';
import { sourced } from './provenance.ts';

const personId = z
  .string()
  .regex(/^p[0-9a-z]{7}$/, 'bukan id orang: huruf p diikuti tujuh huruf kecil atau angka, misalnya p4unb6yo');

/** One line of a public career, by what kind of role it tells of. */
export const personEntry = sourced({
  kind: z.enum(['office', 'party', 'candidacy', 'career']),
  text,
  /** Date it is ordered by: when it began, or when a source first tells of it. Never printed or exported. */
  orderDate: looseDate.optional(),
});

/** A public person: one record for all candidacies, never joined by name alone. */
export const personSchema = z.strictObject({
  /** Opaque and permanent: survives a change of name and of address. */
  id: personId,
  /** Ids of records that were found to be the same person and merged into this one; never used again. */
  formerIds: z.array(personId).default([]),
  name,
  aliases: z.array(sourced({ name })).default([]),
  entries: z.array(personEntry).default([]),
  /** Day on which the record was last compiled from its sources (`YYYY-MM-DD`); absent, that of its election counts. */
  updated: day.optional(),
  formerSlugs: z.array(slug).default([]),
});

export type PersonRecord = z.output<typeof personSchema>;
