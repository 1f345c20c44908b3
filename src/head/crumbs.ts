import type { Election, Pair, Party, Person, Race, Region } from '../domain/entities.ts';
import type { VillageCounts } from '../domain/village.ts';
import { formatElectionName, formatRaceName, formatRegionName } from '../format/labels.ts';
import { formatPairNames } from '../format/names.ts';
import { formatVillageKinds } from '../format/villages.ts';
import type { View } from '../routes/view.ts';

/** One step on the way from the home page. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

const home = ({ t, routes }: View): Crumb => ({ name: t.common.siteName, href: routes.home });

/** Way to a list right below the home page. */
export const buildListCrumbs = (name: string, href: string, view: View): Crumb[] => [home(view), { name, href }];

/** Way to a race: its election, then the race. */
export const buildRaceCrumbs = (race: Race, view: View): Crumb[] => [
  { name: race.election.shortName, href: view.routes.election(race.election) },
  { name: formatRegionName(race.region, view.t), href: view.routes.region(race.region) },
  { name: formatRaceName(race, view.t), href: view.routes.race(race) },
];

/** Way to a race's comparison. */
export const buildCompareCrumbs = (race: Race, view: View): Crumb[] => [
  ...buildRaceCrumbs(race, view),
  { name: view.t.race.compareCrumb, href: view.routes.compare(race) },
];

/** Way to a pair. */
export const buildPairCrumbs = (pair: Pair, view: View): Crumb[] => [
  ...buildRaceCrumbs(pair.race, view),
  { name: formatPairNames(pair), href: view.routes.pair(pair) },
];

/** Way to a region through its province. */
export const buildRegionCrumbs = (region: Region, view: View): Crumb[] => [
  { name: view.t.region.list, href: view.routes.regions },
  ...(region.province ? [{ name: region.province.name, href: view.routes.region(region.province) }] : []),
  { name: formatRegionName(region, view.t), href: view.routes.region(region) },
];

/** Way to the villages of a region. */
export const buildVillageCrumbs = (region: Region, counts: VillageCounts, view: View): Crumb[] => [
  ...buildRegionCrumbs(region, view),
  { name: formatVillageKinds(counts, view.t), href: view.routes.villages(region) },
];

/** Way to a party. */
export const buildPartyCrumbs = (party: Party, view: View): Crumb[] => [
  { name: view.t.party.list, href: view.routes.parties },
  { name: party.shortName, href: view.routes.party(party) },
];

/** Way to what a party backs in an election. */
export const buildPartyElectionCrumbs = (party: Party, election: Election, view: View): Crumb[] => [
  ...buildPartyCrumbs(party, view),
  { name: formatElectionName(election), href: view.routes.partyElection(party, election) },
];

/** Way to what a party backs in a province in an election. */
export const buildPartyProvinceCrumbs = (party: Party, election: Election, province: Region, view: View): Crumb[] => [
  ...buildPartyElectionCrumbs(party, election, view),
  { name: province.name, href: view.routes.partyProvince(party, election, province) },
];

/** Way to a person through the latest candidacy. */
export const buildPersonCrumbs = (person: Person, view: View): Crumb[] => [
  ...(person.candidacies[0] ? buildPairCrumbs(person.candidacies[0].pair, view) : [home(view)]),
  { name: person.name, href: view.routes.person(person) },
];

/** Way to a source or a part of their list. */
export const buildSourceCrumbs = (name: string, href: string, view: View): Crumb[] => [
  { name: view.t.source.listTitle, href: view.routes.sources },
  { name, href },
];

/** Way to a letter of the index. */
export const buildIndexCrumbs = (name: string, href: string, view: View): Crumb[] => [
  { name: view.t.index.title, href: view.routes.index },
  { name, href },
];

/** Way to a guide, or to a page about the site. */
export const buildGuideCrumbs = (name: string, href: string, place: 'guide' | 'site', view: View): Crumb[] => [
  place === 'guide' ? { name: view.t.guide.title, href: view.routes.guides } : home(view),
  { name, href },
];
