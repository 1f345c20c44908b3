import type { Election, Pair, Party, Person, Race, Region, Source } from '../domain/entities.ts';
import type { Locale } from '../i18n/locale.ts';

type Slugged<Entity extends { slug: string }> = Pick<Entity, 'slug'>;

/** Section of a page whose name never changes. */
export type Anchor =
  'surat-suara' | 'hasil' | 'partai' | 'visi' | 'program' | 'calon' | 'perjalanan' | 'sumber' | 'kutip' | 'bagikan';

/** Every address of the site in one language, below `base`; addresses are a contract and never change. */
export const buildRoutes = (base: string, locale: Locale) => {
  const root = locale === 'id' ? base : `${base}${locale}/`;
  const at = (...parts: string[]): string => root + parts.map((part) => `${part}/`).join('');
  const race = (value: Pick<Race, 'slug'> & { election: Slugged<Election> }): string =>
    at(value.election.slug, value.slug);
  return {
    home: at(),
    election: (election: Slugged<Election>) => at(election.slug),
    race,
    compare: (value: Parameters<typeof race>[0]) => `${race(value)}bandingkan/`,
    pair: (pair: Slugged<Pair> & { race: Parameters<typeof race>[0] }) => `${race(pair.race)}${pair.slug}/`,
    regions: at('wilayah'),
    region: (region: Slugged<Region>) => at('wilayah', region.slug),
    villages: (region: Slugged<Region>) => at('wilayah', region.slug, 'desa'),
    parties: at('partai'),
    party: (party: Slugged<Party>) => at('partai', party.slug),
    partyElection: (party: Slugged<Party>, election: Slugged<Election>) => at('partai', party.slug, election.slug),
    partyProvince: (party: Slugged<Party>, election: Slugged<Election>, province: Slugged<Region>) =>
      at('partai', party.slug, election.slug, province.slug),
    person: (person: Slugged<Person>) => at('tokoh', person.slug),
    search: at('cari'),
    index: at('indeks'),
    indexPart: (letter: string) => at('indeks', letter),
    sources: at('sumber'),
    source: (source: Slugged<Source>) => at('sumber', source.slug),
    sourcesPart: (part: string) => at('sumber', 'daftar', part),
    corrections: at('koreksi'),
    guides: at('panduan'),
    guide: (slug: string) => at('panduan', slug),
    about: at('tentang'),
    method: at('metode'),
    privacy: at('privasi'),
    sitePage: (slug: string) => at(slug),
    notFound: `${root}404.html`,
  };
};

export type Routes = ReturnType<typeof buildRoutes>;
