import type { Election, Pair, Party, Person, Race, Region, Source } from '../domain/entities.ts';
import type { Locale } from '../i18n/locale.ts';

type Slugged<Entity extends { slug: string }> = Pick<Entity, 'slug'>;

/** Section of a page whose name never changes. */
export type Anchor =
  'surat-suara' | 'hasil' | 'partai' | 'visi' | 'program' | 'calon' | 'perjalanan' | 'sumber' | 'kutip' | 'bagikan';

/** The file beside a page: `/partai/golkar/` gives `/partai/golkar.atom`. */
const toFile = (page: string, kind: string): string => `${page.slice(0, -1)}.${kind}`;

/** Every address of the site in one language, below `base`; addresses are a contract and never change. */
export const buildRoutes = (base: string, locale: Locale) => {
  const root = locale === 'id' ? base : `${base}${locale}/`;
  const at = (...parts: string[]): string => root + parts.map((part) => `${part}/`).join('');
  const race = (value: Pick<Race, 'slug'> & { election: Slugged<Election> }): string =>
    at(value.election.slug, value.slug);
  const pair = (value: Slugged<Pair> & { race: Parameters<typeof race>[0] }): string =>
    `${race(value.race)}${value.slug}/`;
  const party = (value: Slugged<Party>): string => at('partai', value.slug);
  const data = `${at('data')}v1/`;
  return {
    home: at(),
    election: (election: Slugged<Election>) => at(election.slug),
    race,
    compare: (value: Parameters<typeof race>[0]) => `${race(value)}bandingkan/`,
    pair,
    /** Files beside the pages of a race and a pair. */
    raceFile: (value: Parameters<typeof race>[0], kind: 'json' | 'bib' | 'ris' | 'atom') => toFile(race(value), kind),
    pairFile: (value: Parameters<typeof pair>[0], kind: 'json') => toFile(pair(value), kind),
    regions: at('wilayah'),
    region: (region: Slugged<Region>) => at('wilayah', region.slug),
    villages: (region: Slugged<Region>) => at('wilayah', region.slug, 'desa'),
    parties: at('partai'),
    party,
    partyFeed: (value: Slugged<Party>) => toFile(party(value), 'atom'),
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
    correctionsFeed: toFile(at('koreksi'), 'atom'),
    feed: `${root}umpan.atom`,
    /** Embeds stand on names of their own: an article keeps its frame when a later election holds the same race. */
    embedRace: (embed: string) => at('sematkan', embed),
    embedPair: (embed: string, value: Slugged<Pair>) => at('sematkan', embed, value.slug),
    oembedRace: (embed: string) => `${at('sematkan', embed)}oembed.json`,
    oembedPair: (embed: string, value: Slugged<Pair>) => `${at('sematkan', embed, value.slug)}oembed.json`,
    data: at('data'),
    dataDictionary: at('data', 'kamus'),
    /** A file of the data, by its path below `/data/v1/`. */
    dataFile: (file: string) => `${data}${file}`,
    sitemap: `${root}sitemap.xml`,
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
