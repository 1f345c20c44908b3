import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { yamlCollections, type CollectionName } from './schemas/collections.ts';
import { correctionSchema } from './schemas/correction.ts';
import { electionSchema } from './schemas/election.ts';
import { guideSchema } from './schemas/guide.ts';
import { pairSchema } from './schemas/pair.ts';
import { partySchema } from './schemas/party.ts';
import { personSchema } from './schemas/person.ts';
import { governorRaceSchema, mayorRaceSchema, regentRaceSchema } from './schemas/race.ts';
import { regionSchema } from './schemas/region.ts';
import { sourceSchema } from './schemas/source.ts';
import { site } from './site.ts';

const own = 'src/content';

/** Ids are file names as they stand: Astro's own would be lower-cased and slugged. */
const files = (base: string, extension: string) =>
  glob({
    base: resolve(base),
    pattern: `**/*${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length),
  });

const yaml = (name: CollectionName, root = site.contentDir) =>
  files(`${root}/${yamlCollections[name].folder}`, '.yaml');

export const collections = {
  elections: defineCollection({ loader: yaml('elections'), schema: electionSchema }),
  governorRaces: defineCollection({ loader: yaml('governorRaces'), schema: governorRaceSchema }),
  regentRaces: defineCollection({ loader: yaml('regentRaces'), schema: regentRaceSchema }),
  mayorRaces: defineCollection({ loader: yaml('mayorRaces'), schema: mayorRaceSchema }),
  pairs: defineCollection({ loader: yaml('pairs'), schema: pairSchema }),
  people: defineCollection({ loader: yaml('people'), schema: personSchema }),
  parties: defineCollection({ loader: yaml('parties'), schema: partySchema }),
  nationalParties: defineCollection({ loader: yaml('parties', own), schema: partySchema }),
  regions: defineCollection({ loader: yaml('regions'), schema: regionSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  ownSources: defineCollection({ loader: yaml('sources', own), schema: sourceSchema }),
  corrections: defineCollection({ loader: yaml('corrections'), schema: correctionSchema }),
  guides: defineCollection({ loader: files(`${own}/guides`, '.mdx'), schema: guideSchema }),
};
