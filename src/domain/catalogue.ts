import { compareCorrections } from './corrections.ts';
import type { ContentRecords } from './records.ts';
import type {
  Backing,
  Candidacy,
  Catalogue,
  Correction,
  Election,
  Pair,
  Party,
  Person,
  Race,
  Region,
  Source,
} from './entities.ts';

type Draft<Entity> = { -readonly [Key in keyof Entity]: Entity[Key] };

const lastPart = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

const need = <Value>(map: ReadonlyMap<string, Value>, key: string): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key}: rujukan ini seharusnya sudah diperiksa sebelum katalog dibangun`);
  return value;
};

const byCode = (a: Region, b: Region): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Orders races as pages list them: by province, the governor's race first, then by region code. */
const compareRaces = (a: Race, b: Race): number => byCode(a.region, b.region) || (a.key < b.key ? -1 : 1);

/** Links checked records into one frozen catalogue; call only after `checkRecords` found no fault. */
export const buildCatalogue = (records: ContentRecords): Catalogue => {
  const corrections: Correction[] = [...records.corrections]
    .map(([key, record]) => ({ ...record, key, slug: key }))
    .sort(compareCorrections);
  const correctionsByRecord = Map.groupBy(corrections, ({ record }) => record);
  const correctionsOf = (folder: string, key: string): readonly Correction[] =>
    correctionsByRecord.get(`${folder}/${key}`) ?? [];

  const sources = new Map<string, Source>();
  for (const [key, record] of records.sources) sources.set(key, { ...record, key, slug: key });

  const regions = new Map<string, Draft<Region>>();
  for (const [key, record] of records.regions) {
    regions.set(key, {
      ...record,
      key,
      slug: key,
      province: undefined,
      children: [],
      neighbours: [],
      races: [],
      corrections: correctionsOf('regions', key),
    });
  }
  for (const [key, record] of records.regions) {
    const region = need(regions, key);
    region.province = record.province === undefined ? undefined : need(regions, record.province);
    region.neighbours = record.neighbours.map((slug) => need(regions, slug)).sort(byCode);
  }
  const childrenOf = Map.groupBy(regions.values(), (region) => region.province?.key ?? '');
  for (const region of regions.values()) region.children = (childrenOf.get(region.key) ?? []).sort(byCode);

  const elections = new Map<string, Draft<Election>>();
  for (const [key, record] of records.elections) {
    elections.set(key, { ...record, key, slug: key, races: [], corrections: correctionsOf('elections', key) });
  }

  const races = new Map<string, Draft<Race>>();
  for (const [key, record] of records.races) {
    races.set(key, {
      ...record,
      key,
      slug: lastPart(key),
      election: need(elections, record.election),
      region: need(regions, record.region),
      pairs: [],
      corrections: correctionsOf('races', key),
    });
  }

  const people = new Map<string, Draft<Person>>();
  for (const [key, record] of records.people) {
    people.set(key, { ...record, key, slug: key, candidacies: [], corrections: correctionsOf('people', key) });
  }

  const pairs = new Map<string, Pair>();
  for (const [key, record] of records.pairs) {
    pairs.set(key, {
      ...record,
      key,
      slug: lastPart(key),
      race: need(races, record.race),
      number: record.ballotNumber.value,
      head: { role: 'head', person: need(people, record.head.person), ballotName: record.head.ballotName },
      deputy: { role: 'deputy', person: need(people, record.deputy.person), ballotName: record.deputy.ballotName },
      corrections: correctionsOf('pairs', key),
    });
  }

  const pairsOf = Map.groupBy(pairs.values(), (pair) => pair.race.key);
  for (const race of races.values()) race.pairs = (pairsOf.get(race.key) ?? []).sort((a, b) => a.number - b.number);
  const sortedRaces = [...races.values()].sort(compareRaces);
  const racesOfElection = Map.groupBy(sortedRaces, (race) => race.election.key);
  for (const election of elections.values()) election.races = racesOfElection.get(election.key) ?? [];
  const newestFirst = [...sortedRaces].sort((a, b) => b.election.year - a.election.year || compareRaces(a, b));
  const racesOfRegion = Map.groupBy(newestFirst, (race) => race.region.key);
  for (const region of regions.values()) region.races = racesOfRegion.get(region.key) ?? [];

  const candidaciesOf = new Map<string, Candidacy[]>();
  const backingsOf = new Map<string, Backing[]>();
  const add = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };
  for (const race of newestFirst) {
    for (const pair of race.pairs) {
      for (const { role, person } of [pair.head, pair.deputy]) add(candidaciesOf, person.key, { pair, role });
      for (const role of ['nominating', 'supporting'] as const) {
        for (const party of pair.nomination[role]?.value ?? []) add(backingsOf, party, { pair, role });
      }
    }
  }
  for (const person of people.values()) person.candidacies = candidaciesOf.get(person.key) ?? [];

  const parties = new Map<string, Party>();
  for (const [key, record] of records.parties) {
    parties.set(key, {
      ...record,
      key,
      slug: key,
      backings: backingsOf.get(key) ?? [],
      corrections: correctionsOf('parties', key),
    });
  }

  for (const map of [sources, regions, elections, races, people, pairs, parties]) {
    for (const entity of map.values()) Object.freeze(entity);
  }
  return Object.freeze({
    elections: sortKeys(elections),
    races: new Map(sortedRaces.map((race) => [race.key, race])),
    pairs: new Map(sortedRaces.flatMap((race) => race.pairs.map((pair) => [pair.key, pair] as const))),
    people: sortKeys(people),
    parties: new Map([...parties].sort(([, a], [, b]) => a.number.value - b.number.value)),
    regions: new Map([...regions].sort(([, a], [, b]) => byCode(a, b))),
    sources: sortKeys(sources),
    corrections,
  });
};

/** Same map with its keys in order, so that no output depends on the order of files on a disk. */
const sortKeys = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
