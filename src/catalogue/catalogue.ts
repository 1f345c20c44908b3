import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { buildCatalogue } from '../domain/catalogue.ts';
import { listCitedSources } from '../domain/cited-sources.ts';
import type { Catalogue, Source } from '../domain/entities.ts';
import type { RaceRecord } from '../schemas/race.ts';
import { getHandedContent, type SiteContent } from './handed-content.ts';

const read = async <Name extends CollectionKey>(name: Name): Promise<Map<string, CollectionEntry<Name>['data']>> =>
  new Map((await getCollection(name)).map((entry) => [entry.id, entry.data]));

/** Texts in MDX in the order of their lists, each with its locale and the sources it cites. */
export const guides = (await getCollection('guides'))
  .map((entry) => {
    const [locale = '', slug = ''] = entry.id.split('/');
    return { entry, locale, slug, ...entry.data, cites: listCitedSources(entry.body ?? '') };
  })
  .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));

export type Guide = (typeof guides)[number];

const readCollections = async (): Promise<SiteContent> => ({
  records: {
    elections: await read('elections'),
    races: new Map<string, RaceRecord>([
      ...(await read('governorRaces')),
      ...(await read('regentRaces')),
      ...(await read('mayorRaces')),
    ]),
    pairs: await read('pairs'),
    people: await read('people'),
    parties: await read('parties'),
    regions: await read('regions'),
    sources: await read('sources'),
    corrections: await read('corrections'),
    guideCitations: new Map(guides.map(({ entry, cites }) => [entry.id, cites])),
  },
  ownSources: await read('ownSources'),
});

const { records, ownSources } = import.meta.env.DEV ? await getHandedContent() : await readCollections();

/** The catalogue, linked once per build from records that were checked when they were read. */
export const catalogue: Catalogue = buildCatalogue(records);

/** Every source that some page cites: those of the content and those of the guides. */
export const sources: ReadonlyMap<string, Source> = new Map(
  [
    ...guides
      .flatMap(({ cites }) => cites)
      .flatMap((key) => {
        const record = ownSources.get(key);
        return record ? [[key, { ...record, key, slug: key }] as const] : [];
      }),
    ...catalogue.sources,
  ].sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** A text in MDX by language and name; throws when it is not written. */
export const getGuide = (locale: string, slug: string): Guide => {
  const found = guides.find((guide) => guide.locale === locale && guide.slug === slug);
  if (!found) throw new Error(`Teks src/content/guides/${locale}/${slug}.mdx tidak ada. Tambahkan berkasnya.`);
  return found;
};
