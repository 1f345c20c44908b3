import type { Catalogue, Pair, Party, Person, Race, Region } from '../domain/entities.ts';
import { findPartyNamesOf, levels } from '../domain/party.ts';
import { findProvince, isOneOfSeveral } from '../domain/provinces.ts';
import { findElected, levelOfOffice, outcomeOf } from '../domain/race.ts';
import { formatPairInWords, formatRaceName, formatRegionName } from '../format/labels.ts';
import { capitalize } from '../format/numbers.ts';
import { formatPartyName } from '../format/party-name.ts';
import type { View } from '../routes/view.ts';

/** What full-text search knows of a page beside its words: values to filter by, and words to show. */
export interface Indexed {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

const backers = (pair: Pair, view: View): readonly string[] =>
  (['nominating', 'supporting'] as const)
    .flatMap((role) => pair.nomination[role]?.value ?? [])
    .filter((key) => view.parties.has(key))
    .map((key) => formatPartyName(key, pair.race, view));

/** What the filter of regions calls a region: by its own name in a site of one province, else by its province. */
const nameInFilter = (region: Region, { t }: View): string =>
  formatRegionName(isOneOfSeveral(region) ? findProvince(region) : region, t);

const place = (race: Race, view: View) => ({
  tingkat: [view.t.common.level[levelOfOffice[race.office]].title],
  wilayah: [nameInFilter(race.region, view)],
});

const outcome = (pair: Pair, { t }: View): string => t.search.outcomes[outcomeOf(pair) ?? 'none'];

/** Race and outcome of a pair: nobody is taken for the holder of the office. */
const pairAbout = (pair: Pair, view: View): string =>
  `${view.t.search.candidatesFor} ${raceAbout(pair.race, view)}. ${outcome(pair, view)}`;

const raceAbout = (race: Race, { t }: View): string => `${formatRaceName(race, t)} ${String(race.election.year)}`;

/** A pair by level, region, parties and outcome. */
export const describePairForSearch = (pair: Pair, view: View): Indexed => ({
  filters: {
    jenis: [view.t.search.types.pair],
    ...place(pair.race, view),
    partai: backers(pair, view),
    hasil: [outcome(pair, view)],
  },
  meta: { nama: formatPairInWords(pair, view.t), nomor: String(pair.number), tentang: pairAbout(pair, view) },
});

/** A person by the latest candidacy. */
export const describePersonForSearch = (person: Person, view: View): Indexed => {
  const latest = person.candidacies[0];
  const type = view.t.search.types.person;
  if (!latest) return { filters: { jenis: [type] }, meta: { nama: person.name, tentang: type } };
  const { pair } = latest;
  const office = view.t.common.office[pair.race.office];
  return {
    filters: { jenis: [type], ...place(pair.race, view), partai: backers(pair, view), hasil: [outcome(pair, view)] },
    meta: {
      nama: person.name,
      tentang: `${capitalize(latest.role === 'head' ? office.candidate : office.deputyCandidate)} ${pair.race.region.name} ${String(pair.race.election.year)}. ${outcome(pair, view)}`,
    },
  };
};

/** A race by level and region. */
export const describeRaceForSearch = (race: Race, view: View): Indexed => {
  const elected = findElected(race);
  return {
    filters: { jenis: [view.t.search.types.race], ...place(race, view) },
    meta: {
      nama: raceAbout(race, view),
      tentang: elected ? view.t.common.electedPrefix + formatPairInWords(elected, view.t) : race.election.shortName,
    },
  };
};

/** A region by level. */
export const describeRegionForSearch = (region: Region, view: View): Indexed => ({
  filters: {
    jenis: [view.t.search.types.region],
    tingkat: [view.t.common.level[region.level].title],
    wilayah: [nameInFilter(region, view)],
  },
  meta: {
    nama: formatRegionName(region, view.t),
    tentang: region.province?.name ?? view.t.common.level.province.title,
  },
});

/** A party by itself. */
export const describePartyForSearch = (party: Party, view: View): Indexed => ({
  filters: { jenis: [view.t.search.types.party], partai: [party.shortName] },
  meta: { nama: party.shortName, tentang: party.name },
});

/** A filter: its name in the address, its label, its values. */
export type SearchFilter = readonly [name: string, label: string, ...values: readonly string[]];

/** Filters of the search in the whole text, their values in the order of the catalogue. */
export const listSearchFilters = (catalogue: Catalogue, view: View): readonly SearchFilter[] => {
  const { t } = view;
  const { filter, types, outcomes } = t.search;
  const parties = [...catalogue.parties.values()].flatMap((party) => [
    ...new Set(party.backings.map(({ pair }) => findPartyNamesOf(party, pair.race).shortName)),
  ]);
  return [
    ['jenis', filter.jenis, ...Object.values(types)],
    ['tingkat', filter.tingkat, ...levels.map((level) => t.common.level[level].title)],
    [
      'wilayah',
      filter.wilayah,
      ...new Set([...catalogue.regions.values()].map((region) => nameInFilter(region, view))),
    ],
    ['partai', filter.partai, ...parties],
    ['hasil', filter.hasil, ...Object.values(outcomes)],
  ];
};
