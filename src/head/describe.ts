import type { Election, Pair, Party, Person, Race, Region } from '../domain/entities.ts';
import { countTotals } from '../domain/election.ts';
import { findPhase } from '../domain/phase.ts';
import { listBackings } from '../domain/party.ts';
import { findElected, findRaceOutcome, outcomeOf } from '../domain/race.ts';
import { listRegionRaces } from '../domain/region.ts';
import type { VillageCounts } from '../domain/village.ts';
import {
  formatElectionName,
  formatList,
  formatPairCount,
  formatPairInWords,
  formatRaceName,
  formatRegionName,
} from '../format/labels.ts';
import { formatOutcome } from '../format/outcome.ts';
import { capitalize, formatNumber } from '../format/numbers.ts';
import { formatElectionPlace } from '../format/places.ts';
import { formatVillageCount } from '../format/villages.ts';
import type { View } from '../routes/view.ts';

/** Description of an election's page. */
export const describeElection = (election: Election, { t, locale }: View): string => {
  const { races, pairs } = countTotals(election);
  return t.election.description(election.name, formatNumber(locale, races), formatNumber(locale, pairs));
};

/** Description of the home page: the election that it opens with, and where it is held. */
export const describeHome = (election: Election, provinces: readonly Region[], view: View): string => {
  const { description, descriptionAhead } = view.t.home;
  const isFinished = findPhase(election, election.races, view.today) === 'finished';
  return (isFinished ? description : descriptionAhead)(
    election.shortName,
    formatElectionPlace(election, provinces, view),
  );
};

/** Description of a race's page: what stood, and how it ended or what it waits for. */
export const describeRace = (race: Race, { t, locale }: Pick<View, 't' | 'locale'>): string => {
  const elected = findElected(race);
  const name = formatRaceName(race, t);
  const count = formatPairCount(race, t, locale);
  if (elected) {
    const words = race.rounds.some(({ kind }) => kind === 'revote')
      ? t.race.description.electedAgain
      : t.race.description.elected;
    return words(name, race.election.year, count, formatPairInWords(elected, t));
  }
  const outcome = findRaceOutcome(race);
  if (outcome === 'ahead') return t.race.description.ahead(name, race.election.year, count);
  const told = formatOutcome(race, { t, locale });
  return outcome === 'postponed'
    ? t.race.description.ahead(name, race.election.year, `${count}. ${told.slice(0, -1)}`)
    : t.race.description.told(name, race.election.year, count, told);
};

/** Description of a race's comparison. */
export const describeComparison = (race: Race, { t, locale }: View): string =>
  t.race.compareDescription(formatRaceName(race, t), race.election.year, formatPairCount(race, t, locale));

/** How it ended for a pair, in a sentence; where nothing is determined yet, what its race waits for. */
export const describeOutcome = (pair: Pair, { t }: View): string => {
  const words = t.pair.descriptionOutcome;
  const outcome = outcomeOf(pair);
  const ofRace = findRaceOutcome(pair.race);
  if (outcome === 'not_elected' && ofRace === 'nobody') return words.nobody;
  if (outcome) return words[outcome];
  return ofRace === 'postponed' || ofRace === 'provisional' || ofRace === 'no_result' ? words[ofRace] : words.none;
};

/** Description of a pair's page: who, for which office, and how it ended. */
export const describePair = (pair: Pair, view: View): string =>
  view.t.pair.description(
    formatPairInWords(pair, view.t),
    pair.number,
    formatRaceName(pair.race, view.t),
    pair.race.election.year,
    describeOutcome(pair, view),
  );

/** Description of a region's page. */
export const describeRegion = (region: Region, { t }: View): string => {
  const name = formatRegionName(region, t);
  const races = listRegionRaces(region);
  if (races.length === 0)
    return (region.children.length > 0 ? t.region.descriptionNone : t.region.descriptionBare)(name);
  return t.region.description(name, races.map((race) => t.common.office[race.office].head).join(` ${t.common.and} `));
};

/** Description of the villages of a region. */
export const describeVillages = (region: Region, counts: VillageCounts, { t, locale }: View): string =>
  t.village.description(
    formatRegionName(region, t),
    formatVillageCount(counts, t, locale),
    formatNumber(locale, counts.districts),
  );

/** Description of a party's page: by roles for the only election, else the elections it tells of, latest first. */
export const describeParty = (party: Party, elections: readonly Election[], { t, locale }: View): string => {
  const [election] = elections;
  if (elections.length !== 1 || !election)
    return t.party.descriptionOf(party.name, formatList(elections.map(formatElectionName), locale));
  const count = (role: 'nominating' | 'supporting'): number =>
    party.backings.filter((backing) => backing.role === role && backing.pair.race.election === election).length;
  return t.party.description(party.name, count('nominating'), count('supporting'));
};

/** Description of what a party backs in an election. */
export const describePartyElection = (party: Party, election: Election, { t }: View): string =>
  t.party.descriptionIn(party.name, formatElectionName(election), listBackings(party, election).length);

/** Description of what a party backs in a province in an election. */
export const describePartyProvince = (
  party: Party,
  election: Election,
  province: Region,
  pairs: number,
  { t }: View,
): string => t.party.descriptionIn(party.name, `${province.name}, ${formatElectionName(election)}`, pairs);

/** Description of a person's page by the latest candidacy. */
export const describePerson = (person: Person, { t }: View): string => {
  const latest = person.candidacies[0];
  if (!latest) return person.name;
  const { race } = latest.pair;
  const office = t.common.office[race.office];
  return t.person.description(
    person.name,
    capitalize(latest.role === 'head' ? office.candidate : office.deputyCandidate),
    race.region.name,
    race.election.year,
  );
};
