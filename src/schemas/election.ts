import { z } from 'zod';
import { day, name } from './primitives.ts';
import { sourced } from './provenance.ts';

/** Stages of an election in the order of the regulation (PKPU 2 Tahun 2024 for 2024). */
export const stageKind = z.enum([
  'registration',
  'verification',
  'candidate_determination',
  'ballot_draw',
  'campaign',
  'quiet_period',
  'voting',
  'counting',
  'inauguration',
]);

/** A dated stage; a stage of one day has the same start and end. */
export const stage = sourced({ kind: stageKind, start: day, end: day }).refine((value) => value.start <= value.end, {
  error: 'tahapan berakhir sebelum dimulai; periksa start dan end',
  path: ['end'],
});

/** An election: one calendar for all its races. */
export const electionSchema = z.strictObject({
  name,
  shortName: name,
  year: z.int().min(1945).max(2200),
  stages: z.array(stage).min(1),
  /** Day on which its records were last compiled from their sources; a record of its own later day says so itself. */
  updated: day.optional(),
  /** A made-up election for tests and examples; every page says so. */
  isExample: z.literal(true).optional(),
});

export type Stage = z.output<typeof stage>;
export type StageKind = z.output<typeof stageKind>;
export type ElectionRecord = z.output<typeof electionSchema>;
