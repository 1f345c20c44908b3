import { z } from 'zod';
import { day, name, slug, text } from './primitives.ts';
import { sourced } from './provenance.ts';

/** A political party: full name, the short name used on pages, other common names. */
export const partySchema = z.strictObject({
  name,
  shortName: name,
  aliases: z.array(name).default([]),
  /** Names that the party gave up, oldest first; `until` is the last day on which it bore the name. */
  formerNames: z.array(sourced({ name, shortName: name, until: day })).default([]),
  scope: z.enum(['national', 'aceh']),
  /** Number on the ballot of a legislative election. */
  number: sourced({ value: z.int().min(1).max(99), election: name }),
  /** Reports on the party's pairs in one election, each with the pairs it names (`race/pair` slugs). */
  reports: z
    .array(
      sourced({
        election: slug,
        pairs: z
          .array(
            z
              .string()
              .regex(
                /^[a-z0-9-]+\/[a-z0-9-]+$/,
                'bukan pasangan: tulis pemilihan/pasangan, misalnya bupati-tapin/yamani-juanda',
              ),
          )
          .min(1),
        text,
      }),
    )
    .default([]),
  /** Day on which the record was last compiled from its sources (`YYYY-MM-DD`); absent, that of its election counts. */
  updated: day.optional(),
  formerSlugs: z.array(slug).default([]),
});

export type PartyRecord = z.output<typeof partySchema>;
