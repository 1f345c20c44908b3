import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { yamlCollections, type CollectionName } from './schemas/collections.ts';
import { guideSchema } from './schemas/guide.ts';
import { site } from './site.ts';

const own = 'src/content';

/** Binds a collection to its folder; ids are file names as they stand. */
const yaml = <Name extends CollectionName>(name: Name, root: string) =>
  defineCollection({
    loader: glob({
      base: resolve(root, yamlCollections[name].folder),
      pattern: '**/*.yaml',
      generateId: ({ entry }) => entry.slice(0, -'.yaml'.length),
    }),
    schema: yamlCollections[name].schema as (typeof yamlCollections)[Name]['schema'],
  });

export const collections = {
  elections: yaml('elections', site.contentDir),
  governorRaces: yaml('governorRaces', site.contentDir),
  regentRaces: yaml('regentRaces', site.contentDir),
  mayorRaces: yaml('mayorRaces', site.contentDir),
  pairs: yaml('pairs', site.contentDir),
  people: yaml('people', site.contentDir),
  parties: yaml('parties', site.contentDir),
  nationalParties: yaml('parties', own),
  regions: yaml('regions', site.contentDir),
  sources: yaml('sources', site.contentDir),
  ownSources: yaml('sources', own),
  corrections: yaml('corrections', site.contentDir),
  guides: defineCollection({
    loader: glob({ base: resolve(own, 'guides'), pattern: '**/*.mdx', generateId: ({ entry }) => entry.slice(0, -'.mdx'.length) }),
    schema: guideSchema,
  }),
};
