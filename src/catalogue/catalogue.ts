import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { resolve } from 'node:path';
import { buildCatalogue } from '../domain/catalogue.ts';
import { listCitedSources } from '../domain/cited-sources.ts';
import type { Catalogue, Source } from '../domain/entities.ts';
import { checkRecords } from '../domain/integrity/check-records.ts';
import { lendNationalParties } from '../domain/national-parties.ts';
import type { ContentRecords } from '../domain/records.ts';
import type { RaceRecord } from '../schemas/race.ts';
import { site } from '../site.ts';

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

const ownSources = await read('ownSources');

const loadRecords = async (): Promise<ContentRecords> => {
  const isOwnContent = resolve(site.contentDir) === resolve('src/content');
  const records: ContentRecords = {
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
    guideCitations: isOwnContent ? new Map(guides.map(({ entry, cites }) => [entry.id, cites])) : new Map(),
  };
  return lendNationalParties(records, { parties: await read('nationalParties'), sources: ownSources });
};

const load = async (): Promise<Catalogue> => {
  const records = await loadRecords();
  const faults = checkRecords(records);
  if (faults.length > 0) {
    throw new Error(faults.map(({ file, field, message }) => `${file}: ${field}: ${message}`).join('\n'));
  }
  return buildCatalogue(records);
};

/** The catalogue, read and checked once per build. */
export const catalogue: Catalogue = await load();

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
