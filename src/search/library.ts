import { officeSlug, regionSlug, toSlug } from '../domain/names.ts';
import type { Entry, Name, NamePart, PlaceKind, Race, Region } from './entry.ts';
import type { NamesFile, PlaceRow, PlacesFile } from './names-file.ts';
import { type Comparison, prepareWords } from './similarity.ts';
import { splitWords } from './words.ts';

/** Everything that a query is compared with. */
export interface Library {
  /** Every word once, and how well they match a typed one. */
  readonly words: readonly string[];
  readonly compare: Comparison;
  /** The same for neighbouring words of a name as one. */
  readonly compareJoined: Comparison;
  /** How many times each stands in a name or beside one. */
  readonly bearers: readonly number[];
  readonly entries: readonly Entry[];
  /** By word and by joined word: the entries that may be meant by it, by their place. */
  readonly entriesOf: readonly (readonly number[])[];
  readonly entriesOfJoined: readonly (readonly number[])[];
  readonly regions: readonly Region[];
  /** What a word or phrase is read as. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Words that tell nobody from anybody: titles, `calon`, `dan`. */
  readonly free: ReadonlySet<string>;
  /** Those that are so only beside others. */
  readonly titles: ReadonlySet<string>;
  /** Those that names have, by their place among the words. */
  readonly freeWords: readonly number[];
}

/** By level: its name in addresses, the office that is voted for, and the words for both. */
const levels = [
  ['province', officeSlug.governor, 'gubernur provinsi'],
  ['regency', officeSlug.regent, 'bupati kabupaten'],
  ['city', officeSlug.mayor, 'walikota kota'],
] as const;

/**
 * What a region's name may be cut short to: the first letter of each word and any that follow in it (`Kalsel`, `Tanbu`,
 * `HST`); of a name of one word three consonants, the first one among them (`BJM`).
 */
const toShort = (name: string): Region['isShort'] => {
  const words = splitWords(name);
  const shape = words[1] ? /^.{3,6}$/ : /^[^aeiou]{3}$/;
  return (word) =>
    word[0] === words[0]?.[0] &&
    shape.test(word) &&
    new RegExp(`^${words.map((one) => one.replace(/\B./g, '$&?')).join('')}$`).test(word);
};

const nothing: readonly number[] = [];

/** Words of a name that are matched; longer texts are no names. */
const mostWords = 16;

/** A library that is being filled. */
export interface Shelf {
  readonly addPlaces: (row: PlaceRow) => void;
  readonly close: () => Library;
}

/** Begins a library with names; places are added region by region, so that a page can do something else in between. */
export const openShelf = (file: NamesFile): Shelf => {
  const ids = new Map<string, number>();
  const joined = new Map<string, number>();
  const bearers: number[] = [];
  const entries: Entry[] = [];
  const [entriesOf, entriesOfJoined]: [number[][], number[][]] = [[], []];
  const regions: Region[] = [];

  const idOf = (text: string, among = ids): number => {
    const id = among.get(text) ?? among.size;
    among.set(text, id);
    return id;
  };
  /** Words that may stand beside a name. */
  const idsOf = (...texts: readonly unknown[]): number[] => splitWords(texts.join(' ')).map((word) => idOf(word));
  const toName = (text: string): Name => {
    const words = splitWords(text).slice(0, mostWords);
    const parts = words.flatMap((word, at): NamePart[] => {
      const next = words[at + 1];
      const id = idOf(word);
      bearers[id] = (bearers[id] ?? 0) + 1;
      const part = { id, isJoined: false, mask: 1 << at, length: word.length };
      if (!next) return [part];
      const both = word + next;
      return [part, { id: idOf(both, joined), isJoined: true, mask: 3 << at, length: both.length }];
    });
    return { text, parts, size: words.join('').length };
  };
  const toNames = (texts: string): Name[] => texts.split('|').map(toName);
  const put = (lists: number[][], id: number): void => {
    const list = lists[id];
    if (list) list.push(entries.length);
    else lists[id] = [entries.length];
  };
  const add = (
    kind: Entry['kind'],
    names: Entry['names'],
    context: Entry['context'],
    listPaths: Entry['listPaths'],
    region?: Region,
    more: Partial<Entry> = {},
  ): void => {
    const { backers = nothing, around = nothing, number = 0, race, place } = more;
    for (const some of names)
      for (const { parts } of some)
        for (const { id, isJoined } of parts) put(isJoined ? entriesOfJoined : entriesOf, id);
    for (const id of kind === 'region' ? [...context, ...around] : backers) put(entriesOf, id);
    const level = region?.level ?? 0;
    entries.push({ kind, names, context, around, backers, level, number, region, race, place, listPaths });
  };

  const aboutParties = idsOf('partai');
  for (const [slug, names] of file.parties) add('party', [toNames(names)], aboutParties, () => [`partai/${slug}/`]);
  for (const [level, texts, above, ...rows] of file.regions) {
    const [levelName, office, words] = levels[level] ?? levels[0];
    const names = toNames(texts);
    const name = names[0]?.text ?? '';
    const slug = regionSlug(levelName, name);
    const races: Race[] = [];
    const region = { level, name, path: `wilayah/${slug}/`, province: regions[above], isShort: toShort(name), races };
    regions.push(region);
    const about = idsOf(words);
    const around = idsOf(region.province?.name);
    const votes = rows.flatMap(([at, hasEmptyColumn]) =>
      idsOf(file.elections[at]?.[1], hasEmptyColumn ? 'kolomkosong' : ''),
    );
    add('region', [names], [...about, ...votes], () => [region.path], region, { around });
    for (const [at, , ...pairs] of rows) {
      const [election = '', year = 0] = file.elections[at] ?? [];
      const race = { year, path: `${election}/${office}-${toSlug(name)}/` };
      races.push(race);
      const context = [...about, ...idsOf(texts, year)];
      pairs.forEach(([head, deputy, extra = {}], place) => {
        const people = [head, deputy].map(toNames);
        const toPaths = (): readonly string[] => {
          const slugs = people.map(([official]) => toSlug(official?.text ?? ''));
          const toPerson = (exact: string | 1 | undefined, bySlug = ''): string =>
            `tokoh/${exact === 1 ? `${bySlug}-${slug}` : (exact ?? bySlug)}/`;
          return [
            `${race.path}${extra.s ?? slugs.join('-')}/`,
            toPerson(extra.h, slugs[0]),
            toPerson(extra.d, slugs[1]),
          ];
        };
        add('pair', [...people, extra.x ? toNames(extra.x) : []], context, toPaths, region, {
          around,
          race,
          number: extra.n ?? place + 1,
          backers: idsOf(extra.b?.map((party) => file.parties[party]?.[1])),
        });
      });
    }
  }
  const regionOf = new Map(regions.map((region) => [region.path, region]));
  const addPlaces = ([slug, ...districts]: PlaceRow): void => {
    const region = regionOf.get(`wilayah/${slug}/`);
    if (!region) return;
    const listPaths = (): readonly string[] => [region.path];
    for (const [district, villages] of districts) {
      const inside = idsOf(region.name, 'desa', district);
      const addPlace = (text: string, kind: PlaceKind, context: Entry['context']): void => {
        add('place', [[toName(text)]], context, listPaths, region, { place: [kind, district] });
      };
      addPlace(district, 'kecamatan', idsOf(region.name, 'kecamatan'));
      for (const village of villages.match(/[^|]+/g) ?? [])
        addPlace(village.replace('!', ''), village.startsWith('!') ? 'kelurahan' : 'desa', inside);
    }
  };
  const close = (): Library => {
    const words = [...ids.keys()];
    const titles = new Set(file.titles.split(' '));
    const free = new Set([...file.free.split(' '), ...titles]);
    return {
      words,
      compare: prepareWords(words),
      compareJoined: prepareWords([...joined.keys()]),
      bearers: words.map((_, id) => bearers[id] ?? 0),
      entries,
      entriesOf,
      entriesOfJoined,
      regions,
      synonyms: new Map(
        file.synonyms.split('\n').flatMap((line) => {
          const words = line.split(' ');
          return words.map((word) => [word, words[0] ?? '']);
        }),
      ),
      free,
      titles,
      freeWords: words.flatMap((word, id) => (free.has(word) ? [id] : [])),
    };
  };
  return { addPlaces, close };
};

/** Opens the files for searching. */
export const openLibrary = (names: NamesFile, places: PlacesFile): Library => {
  const shelf = openShelf(names);
  places.forEach(shelf.addPlaces);
  return shelf.close();
};
