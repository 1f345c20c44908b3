import type { Election, Race, Region, Source } from './entities.ts';
import { countFacts, listRaceFacts, type FactCounts } from './facts.ts';
import { findProvince } from './provinces.ts';

/** Races of one election or one province, with what their facts rest on. */
export interface RaceShare {
  readonly race: Race;
  readonly counts: FactCounts;
}

type Sources = ReadonlyMap<string, Pick<Source, 'kind'>>;

/** What the facts of each of these races rest on, in their order. */
export const listRaceShares = (races: readonly Race[], sources: Sources): readonly RaceShare[] =>
  races.map((race) => ({ race, counts: countFacts(listRaceFacts(race), sources) }));

/** What the facts of all these races together rest on. */
export const countRaces = (races: readonly Race[], sources: Sources): FactCounts =>
  countFacts(races.flatMap(listRaceFacts), sources);

const mostRacesOnOnePage = 60;

/** Races of these elections under their provinces, by code; within one the elections keep their order. */
export const groupRacesByProvince = (
  elections: readonly Pick<Election, 'races'>[],
): readonly { readonly province: Region; readonly races: readonly Race[] }[] =>
  [
    ...Map.groupBy(
      elections.flatMap(({ races }) => races),
      (race) => findProvince(race.region),
    ),
  ]
    .map(([province, races]) => ({ province, races }))
    .sort((a, b) => (a.province.code < b.province.code ? -1 : 1));

/** Whether each province has a list of its own: races of several provinces, or too many for one page. */
export const isDividedByProvince = (
  elections: readonly Pick<Election, 'races'>[],
  most = mostRacesOnOnePage,
): boolean => {
  const provinces = groupRacesByProvince(elections);
  return provinces.length > 1 || provinces.some(({ races }) => races.length > most);
};
