import type { Election, Race } from '../../domain/entities.ts';
import { countRaces, groupRacesByProvince, listRaceShares } from '../../domain/fact-shares.ts';
import type { FactCounts } from '../../domain/facts.ts';
import { formatRaceName } from '../../format/labels.ts';
import type { View } from '../../routes/view.ts';

/** A race or a province, with what its facts rest on. */
export interface ShareRow {
  readonly name: string;
  readonly href: string;
  readonly counts: FactCounts;
}

/** Name of the list of a province's races among the parts of the list of sources. */
export const toSharePart = (province: string): string => `resmi-${province}`;

/** Each of these races with what its facts rest on, in their order. */
export const listRaceRows = (races: readonly Race[], view: View): readonly ShareRow[] =>
  listRaceShares(races, view.sources).map(({ race, counts }) => ({
    name: `${formatRaceName(race, view.t)} ${String(race.election.year)}`,
    href: view.routes.race(race),
    counts,
  }));

/** Each province with what the facts of all its races rest on; it leads to their list. */
export const listProvinceRows = (elections: readonly Election[], view: View): readonly ShareRow[] =>
  groupRacesByProvince(elections).map(({ province, races }) => ({
    name: province.name,
    href: view.routes.sourcesPart(toSharePart(province.slug)),
    counts: countRaces(races, view.sources),
  }));
