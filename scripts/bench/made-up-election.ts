import type { z } from 'zod';
import type { electionSchema } from '../../src/schemas/election.ts';
import type { partySchema } from '../../src/schemas/party.ts';
import type { sourceSchema } from '../../src/schemas/source.ts';

type ElectionInput = z.input<typeof electionSchema>;
type SourceInput = z.input<typeof sourceSchema>;

export const CALENDAR_SOURCE = 'kpu-contoh-tahapan';
export const REGION_SOURCE = 'wilayah-contoh';

/** Every party of the made-up world, A to R. */
export const PARTIES: ReadonlyMap<string, z.input<typeof partySchema>> = new Map(
  [...'ABCDEFGHIJKLMNOPQR'].map((letter, index) => [
    `partai-contoh-${letter.toLowerCase()}`,
    {
      name: `Partai Contoh ${letter} Indonesia`,
      shortName: `Partai Contoh ${letter}`,
      scope: 'national',
      number: { value: index + 1, election: 'Pemilu Contoh', sources: [CALENDAR_SOURCE] },
    },
  ]),
);

/** Builds a publication that does not exist. */
export function buildMadeUpSource(publisher: string, title: string, over: Partial<SourceInput> = {}): SourceInput {
  return { publisher, title, kind: 'official', readAs: 'whole', ...over };
}

/** Builds the calendar of a made-up election whose votes were cast in `year`. */
export function buildMadeUpElection(year: number): ElectionInput {
  const stage = (kind: ElectionInput['stages'][number]['kind'], start: string, end = start, inYear = year) => ({
    kind,
    start: `${String(inYear)}-${start}`,
    end: `${String(inYear)}-${end}`,
    sources: [CALENDAR_SOURCE],
  });
  return {
    name: `Pilkada Contoh ${String(year)}`,
    shortName: `Contoh ${String(year)}`,
    year,
    isExample: true,
    stages: [
      stage('registration', '08-27', '08-29'),
      stage('candidate_determination', '09-22'),
      stage('ballot_draw', '09-23'),
      stage('campaign', '09-25', '11-23'),
      stage('quiet_period', '11-24', '11-26'),
      stage('voting', '11-27'),
      stage('counting', '11-27', '12-16'),
      stage('inauguration', '02-20', '02-20', year + 1),
    ],
  };
}
