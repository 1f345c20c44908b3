import type { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { electionSchema } from './election.ts';
import { pairSchema } from './pair.ts';
import { partySchema } from './party.ts';
import { personSchema } from './person.ts';
import { governorRaceSchema, mayorRaceSchema, regentRaceSchema } from './race.ts';
import { regionSchema } from './region.ts';
import { sourceSchema } from './source.ts';

/** Each YAML collection: its folder below the content folder, and the schema of its records. */
export const yamlCollections = {
  elections: { folder: 'elections', schema: electionSchema },
  governorRaces: { folder: 'races/governor', schema: governorRaceSchema },
  regentRaces: { folder: 'races/regent', schema: regentRaceSchema },
  mayorRaces: { folder: 'races/mayor', schema: mayorRaceSchema },
  pairs: { folder: 'pairs', schema: pairSchema },
  people: { folder: 'people', schema: personSchema },
  parties: { folder: 'parties', schema: partySchema },
  regions: { folder: 'regions', schema: regionSchema },
  sources: { folder: 'sources', schema: sourceSchema },
  corrections: { folder: 'corrections', schema: correctionSchema },
} as const satisfies Record<string, { folder: string; schema: z.ZodType }>;

export type CollectionName = keyof typeof yamlCollections;
