import type { Election, Pair, Party, Person, Race, Region } from '../domain/entities.ts';
import { countTotals } from '../domain/election.ts';
import { findElected, outcomeOf } from '../domain/race.ts';
import { listRegionRaces } from '../domain/region.ts';
import { formatPairCount, formatPairInWords, formatRaceName, formatRegionName } from '../format/labels.ts';
import { capitalize } from '../format/numbers.ts';
import type { View } from '../routes/view.ts';

/** Description of an election's page. */
export const describeElection = (election: Election, { t }: View): string => {
  const { races, pairs } = countTotals(election);
  return t.election.description(election.name, races, pairs);
};

/** Description of a race's page: what stood, and who was elected. */
export const describeRace = (race: Race, { t, locale }: View): string => {
  const elected = findElected(race);
  const name = formatRaceName(race, t);
  const count = formatPairCount(race, t, locale);
  return elected
    ? t.race.description.elected(name, race.election.year, count, formatPairInWords(elected, t))
    : t.race.description.ahead(name, race.election.year, count);
};

/** Description of a race's comparison. */
export const describeComparison = (race: Race, { t, locale }: View): string =>
  t.race.compareDescription(formatRaceName(race, t), race.election.year, formatPairCount(race, t, locale));

/** Description of a pair's page: who, for which office, and how it ended. */
export const describePair = (pair: Pair, { t }: View): string =>
  t.pair.description(
    formatPairInWords(pair, t),
    pair.number,
    formatRaceName(pair.race, t),
    pair.race.election.year,
    t.pair.descriptionOutcome[outcomeOf(pair) ?? 'none'],
  );

/** Description of a region's page. */
export const describeRegion = (region: Region, { t }: View): string =>
  t.region.description(
    formatRegionName(region, t),
    listRegionRaces(region)
      .map((race) => t.common.office[race.office].head)
      .join(` ${t.common.and} `),
  );

/** Description of a party's page. */
export const describeParty = (party: Party, election: Election, { t }: View): string => {
  const count = (role: 'nominating' | 'supporting'): number =>
    party.backings.filter((backing) => backing.role === role && backing.pair.race.election === election).length;
  return t.party.description(party.name, count('nominating'), count('supporting'));
};

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
