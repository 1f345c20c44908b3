import type { Election, Race, Region } from './entities.ts';

/** What one province holds in an election. */
export interface ProvinceCount {
  readonly province: Region;
  readonly races: number;
  readonly pairs: number;
  readonly hasGovernor: boolean;
}

/** Groups of islands, as the first two digits of the official codes order provinces from west to east. */
const islands = [
  { island: 'sumatra', first: '11', last: '29' },
  { island: 'java', first: '31', last: '39' },
  { island: 'lesser_sunda', first: '51', last: '59' },
  { island: 'kalimantan', first: '61', last: '69' },
  { island: 'sulawesi', first: '71', last: '79' },
  { island: 'maluku', first: '81', last: '89' },
  { island: 'papua', first: '91', last: '98' },
] as const;

export type Island = (typeof islands)[number]['island'] | 'other';

/** The province a region lies in; a province lies in itself. */
export const findProvince = (region: Region): Region => region.province ?? region;

/** Races of an election by the key of their province, in the order of the catalogue. */
const groupRaces = ({ races }: Pick<Election, 'races'>): Map<string, Race[]> =>
  Map.groupBy(races, (race) => findProvince(race.region).key);

/** Provinces in which an election holds races, by code. */
export const listElectionProvinces = ({ races }: Pick<Election, 'races'>): readonly Region[] =>
  [...new Set(races.map(({ region }) => findProvince(region)))].sort((a, b) => (a.code < b.code ? -1 : 1));

/** Counts races and pairs of an election for each of these provinces, in their order. */
export const countByProvince = (
  provinces: readonly Region[],
  election: Pick<Election, 'races'>,
): readonly ProvinceCount[] => {
  const racesOf = groupRaces(election);
  return provinces.map((province) => {
    const races = racesOf.get(province.key) ?? [];
    return {
      province,
      races: races.length,
      pairs: races.reduce((sum, { pairs }) => sum + pairs.length, 0),
      hasGovernor: races.some(({ office }) => office === 'governor'),
    };
  });
};

/** Counts the regencies and cities of a province. */
export const countRegencies = ({ children }: Pick<Region, 'children'>): { regencies: number; cities: number } => ({
  regencies: children.filter(({ level }) => level === 'regency').length,
  cities: children.filter(({ level }) => level === 'city').length,
});

/** Provinces under their group of islands, from west to east; codes outside the official range under `other`. */
export const groupByIsland = (
  provinces: readonly Region[],
): readonly { readonly island: Island; readonly provinces: readonly Region[] }[] => {
  const islandOf = ({ code }: Region): Island =>
    islands.find(({ first, last }) => code >= first && code <= last)?.island ?? 'other';
  return [...Map.groupBy(provinces, islandOf)].map(([island, list]) => ({ island, provinces: list }));
};

const spanning = new WeakMap<object, boolean>();

/** Whether an election holds races in more than one province. */
const spansProvinces = (election: Election): boolean => {
  const known = spanning.get(election) ?? groupRaces(election).size > 1;
  spanning.set(election, known);
  return known;
};

/** Whether some election in this region's province also holds races in another province. */
export const isOneOfSeveral = (region: Region): boolean => {
  const province = findProvince(region);
  const known =
    spanning.get(province) ??
    [province, ...province.children].some(({ races }) => races.some(({ election }) => spansProvinces(election)));
  spanning.set(province, known);
  return known;
};
