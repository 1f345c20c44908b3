import type { Catalogue, Correction, Election, Pair, Party, Person, Race, Region } from './entities.ts';

/** The latest of some days (`YYYY-MM-DD`); undefined when none is known. */
export const findLatestDay = (days: Iterable<string | undefined>): string | undefined => {
  let latest: string | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
};

/** What a record says of its own age: the day it was compiled, and its corrections. */
interface Dated {
  readonly updated?: string | undefined;
  readonly corrections: readonly Correction[];
}

const listOwnDays = ({ updated, corrections }: Dated): readonly (string | undefined)[] => [
  updated,
  ...corrections.map(({ date }) => date),
];

/** Day on which an election's records were compiled; where it does not say, its first stage, the oldest thing it tells. */
const findCompiledDay = ({ updated, stages }: Pick<Election, 'updated' | 'stages'>): string =>
  updated ?? stages.reduce((first, { start }) => (start < first ? start : first), stages[0]?.start ?? '');

const listRaceDays = (race: Race): readonly (string | undefined)[] => [
  findCompiledDay(race.election),
  ...listOwnDays(race),
];

/** Version of what is told of a race: the day of the latest change of its record or of one of its pairs. Never a clock's. */
export const findRaceVersion = (race: Race): string =>
  findLatestDay([...listRaceDays(race), ...race.pairs.flatMap(listOwnDays)]) ?? '';

/** Version of what is told of a pair: of its record, its race's, and its two people's. */
export const findPairVersion = (pair: Pair): string =>
  findLatestDay([pair, pair.head.person, pair.deputy.person].flatMap(listOwnDays).concat(listRaceDays(pair.race))) ??
  '';

/** Version of what is told of a person; undefined where no record that tells of them is dated. */
export const findPersonVersion = (person: Person): string | undefined =>
  findLatestDay([
    ...listOwnDays(person),
    ...person.candidacies.flatMap(({ pair }) => [...listOwnDays(pair), ...listRaceDays(pair.race)]),
  ]);

/** Version of what is told of a party: of its record, and of the pairs it backs; undefined where none is dated. */
export const findPartyVersion = (party: Party): string | undefined =>
  findLatestDay([
    ...listOwnDays(party),
    ...party.backings.flatMap(({ pair }) => [...listOwnDays(pair), ...listRaceDays(pair.race)]),
  ]);

/** Version of what is told of a region: of its record, and of the races its voters vote in; undefined where none is dated. */
export const findRegionVersion = (region: Region): string | undefined =>
  findLatestDay([...listOwnDays(region), ...[...(region.province?.races ?? []), ...region.races].map(findRaceVersion)]);

/** Version of what is told of an election: of its record, and of all its races. */
export const findElectionVersion = (election: Election): string =>
  findLatestDay([findCompiledDay(election), ...listOwnDays(election), ...election.races.map(findRaceVersion)]) ?? '';

/** Version of everything; undefined where there is no election. */
export const findCatalogueVersion = ({ elections, corrections }: Catalogue): string | undefined =>
  findLatestDay([...[...elections.values()].map(findElectionVersion), ...corrections.map(({ date }) => date)]);
