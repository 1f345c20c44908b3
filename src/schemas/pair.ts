import { z } from 'zod';
import { ballotNumber, count, day, name, racePath, slug, text } from './primitives.ts';
import { fact, provenance, sourced, statement } from './provenance.ts';

/** One of the two people of a pair, by the name printed on the ballot. */
const candidate = z.strictObject({
  person: slug,
  /** Verbatim from KPU's data, titles and capitals included. */
  ballotName: name,
});

const partyIds = z
  .array(slug)
  .refine((ids) => new Set(ids).size === ids.length, 'partai yang sama ditulis dua kali; hapus salah satunya');

/** A list of parties in one role, as far as sources give it. */
const partyList = z.strictObject({
  value: partyIds,
  /** `true`: the source gives a count and the list matches it; `false`: some are known to be missing. */
  complete: z.boolean().optional(),
  /** How many parties a source counts. */
  count: fact(z.int().min(1)).optional(),
  /** Parties that some sources name and others do not. */
  disputed: partyIds.optional(),
  ...provenance,
  otherReadings: z
    .array(statement.extend({ reason: text.optional() }))
    .min(1)
    .optional(),
});

/** Who put the pair forward: nominating (pengusung) and supporting (pendukung) parties are two lists, never merged. */
export const nomination = z.strictObject({
  /** Absent: no source was read on it. */
  kind: z.enum(['party', 'independent']).optional(),
  nominating: partyList.optional(),
  supporting: partyList.optional(),
  /** Valid statements of support of an independent pair. */
  independentSupport: fact(count).optional(),
  /** What sources said about backing at an earlier stage; never shown as a nomination. */
  history: z.array(statement).default([]),
});

/** Where the pair stands before the law; whether it was printed on a ballot is the round's to say. */
const pairStatus = z.strictObject({
  value: z.enum(['registered', 'confirmed', 'withdrawn', 'disqualified']),
  effective: day.optional(),
  decision: text.optional(),
  recommendation: text.optional(),
  ...provenance,
});

/** Vision: verbatim title where a source quotes one, else what news calls it, else our summary. */
export const vision = sourced({
  quoted: text.optional(),
  named: text.optional(),
  summary: text.optional(),
  variants: z.array(sourced({ text })).default([]),
}).refine(
  (value) => (value.quoted ?? value.named ?? value.summary) !== undefined,
  'visi tanpa isi: isi quoted, named, atau summary',
);

const programmeGroup = sourced({ items: z.array(text).min(1) });

/** A pair of candidates (pasangan calon) on a race's ballot. */
export const pairSchema = z.strictObject({
  race: racePath,
  ballotNumber: fact(ballotNumber),
  kpuId: z.int().optional(),
  /** Names of both as KPU prints them, verbatim. */
  ballotName: fact(name),
  head: candidate,
  deputy: candidate,
  nickname: fact(name).optional(),
  nomination,
  status: pairStatus,
  vision: vision.optional(),
  mission: programmeGroup.optional(),
  slogan: fact(text).optional(),
  quote: fact(text).optional(),
  programmes: z.array(programmeGroup).default([]),
  /** Day on which the record was last compiled from its sources (`YYYY-MM-DD`); absent, that of its election counts. */
  updated: day.optional(),
  formerSlugs: z.array(slug).default([]),
});

export type PairRecord = z.output<typeof pairSchema>;
export type Nomination = z.output<typeof nomination>;
export type PartyList = z.output<typeof partyList>;
export type Vision = z.output<typeof vision>;
export type ProgrammeGroup = z.output<typeof programmeGroup>;
