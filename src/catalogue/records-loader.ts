import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import type { Office } from '../schemas/race.ts';
import { getHandedContent, type SiteContent } from './handed-content.ts';

const racesOf =
  (office: Office) =>
  ({ records }: SiteContent): Map<string, object> =>
    new Map([...records.races].filter(([, race]) => race.office === office));

const find: Readonly<Record<CollectionName | 'ownSources', (content: SiteContent) => ReadonlyMap<string, object>>> = {
  elections: ({ records }) => records.elections,
  governorRaces: racesOf('governor'),
  regentRaces: racesOf('regent'),
  mayorRaces: racesOf('mayor'),
  pairs: ({ records }) => records.pairs,
  people: ({ records }) => records.people,
  parties: ({ records }) => records.parties,
  regions: ({ records }) => records.regions,
  sources: ({ records }) => records.sources,
  corrections: ({ records }) => records.corrections,
  ownSources: ({ ownSources }) => ownSources,
};

/**
 * A collection of records that were read and checked before. In development it stays empty: the catalogue takes its
 * records from memory, since Astro would write and parse the whole store again for each change of one.
 */
export const records = (name: keyof typeof find): Loader => ({
  name: 'records',
  load: async ({ store, generateDigest, watcher }) => {
    store.clear();
    if (watcher) return;
    for (const [id, record] of find[name](await getHandedContent())) {
      const data = record as Record<string, unknown>;
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});
