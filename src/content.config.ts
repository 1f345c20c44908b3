import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { records } from './catalogue/records-loader.ts';
import { correctionSchema } from './schemas/correction.ts';
import { electionSchema } from './schemas/election.ts';
import { guideSchema } from './schemas/guide.ts';
import { pairSchema } from './schemas/pair.ts';
import { partySchema } from './schemas/party.ts';
import { personSchema } from './schemas/person.ts';
import { governorRaceSchema, mayorRaceSchema, regentRaceSchema } from './schemas/race.ts';
import { regionSchema } from './schemas/region.ts';
import { sourceSchema } from './schemas/source.ts';

/** Ids are file names as they stand: Astro's own would be lower-cased and slugged. */
const guides = glob({
  base: resolve('src/content/guides'),
  pattern: '**/*.mdx',
  generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
});

export const collections = {
  elections: defineCollection({ loader: records('elections'), schema: electionSchema }),
  governorRaces: defineCollection({ loader: records('governorRaces'), schema: governorRaceSchema }),
  regentRaces: defineCollection({ loader: records('regentRaces'), schema: regentRaceSchema }),
  mayorRaces: defineCollection({ loader: records('mayorRaces'), schema: mayorRaceSchema }),
  pairs: defineCollection({ loader: records('pairs'), schema: pairSchema }),
  people: defineCollection({ loader: records('people'), schema: personSchema }),
  parties: defineCollection({ loader: records('parties'), schema: partySchema }),
  regions: defineCollection({ loader: records('regions'), schema: regionSchema }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
  ownSources: defineCollection({ loader: records('ownSources'), schema: sourceSchema }),
  corrections: defineCollection({ loader: records('corrections'), schema: correctionSchema }),
  guides: defineCollection({ loader: guides, schema: guideSchema }),
};
