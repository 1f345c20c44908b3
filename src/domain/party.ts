import type { Backing, BackingRole, Election, Pair, Party, Race, Region } from './entities.ts';
import { levelOfOffice } from './race.ts';

export type Level = (typeof levelOfOffice)[keyof typeof levelOfOffice];

/** Levels as pages list them. */
export const levels = ['province', 'city', 'regency'] as const satisfies readonly Level[];

/** Most pairs that one page of a party lists with their partners; more are divided by election and by province. */
export const longestPartyList = 20;

/** The names that a party bore on a day: a former one up to its last day, else the present ones. */
export const findPartyNames = (party: Party, day: string): Pick<Party, 'name' | 'shortName'> =>
  party.formerNames.find(({ until }) => day <= until) ?? party;

/** The names of a party as a race's first ballot was printed. */
export const findPartyNamesOf = (party: Party, race: Pick<Race, 'rounds'>): Pick<Party, 'name' | 'shortName'> =>
  findPartyNames(party, race.rounds[0]?.date ?? '');

/** The party's backings in one election, by either role. */
export const listBackings = (party: Party, election: Election): readonly Backing[] =>
  party.backings.filter(({ pair }) => pair.race.election === election);

/** Whether all that the party backs stands on its one page, whatever the election. */
export const hasOnePage = (party: Party): boolean => party.backings.length <= longestPartyList;

/** The party's backings in one election by province, in the order of the provinces' codes. */
export const groupByProvince = (backings: readonly Backing[]): ReadonlyMap<Region, readonly Backing[]> =>
  Map.groupBy(backings, ({ pair: { race } }) => race.region.province ?? race.region);

/** The party's backings in one election by level: province, city, regency; in each by region and ballot. */
export const groupBackings = (
  party: Party,
  election: Election,
  role: BackingRole,
): ReadonlyMap<Level, readonly Backing[]> =>
  groupByLevel(
    listBackings(party, election).filter((backing) => backing.role === role),
    ({ pair }) => pair.race,
  );

/** Things by the level of their race: province, city, regency; levels without any included. */
export const groupByLevel = <Item>(
  items: readonly Item[],
  raceOf: (item: Item) => Pick<Race, 'office'>,
): ReadonlyMap<Level, readonly Item[]> =>
  new Map(levels.map((level) => [level, items.filter((item) => levelOfOffice[raceOf(item).office] === level)]));

/** Keys of the other parties that put the pair forward in the same role. */
export const listPartners = (pair: Pair, party: Party, role: BackingRole): readonly string[] =>
  (pair.nomination[role]?.value ?? []).filter((key) => key !== party.key);

/** How often each other party nominates together with this one, most often first, then by its number. */
export const countPartners = (
  party: Party,
  election: Election,
  parties: ReadonlyMap<string, Party>,
): readonly { party: Party; pairs: number }[] => {
  const counts = new Map<string, number>();
  for (const { pair, role } of listBackings(party, election)) {
    if (role !== 'nominating') continue;
    for (const key of listPartners(pair, party, role)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([key, pairs]) => {
      const partner = parties.get(key);
      return partner ? [{ party: partner, pairs }] : [];
    })
    .sort((a, b) => b.pairs - a.pairs || a.party.number.value - b.party.number.value);
};

/**
 * Pairs of one election that the party may nominate for all that is known: their list of nominating parties is missing or incomplete, and
 * the party nominates nobody else in their race.
 */
export const listPossibleBackings = (party: Party, election: Election): readonly Pair[] => {
  const taken = new Set(
    listBackings(party, election)
      .filter(({ role }) => role === 'nominating')
      .map(({ pair }) => pair.race),
  );
  return election.races
    .filter((race) => !taken.has(race))
    .flatMap((race) => race.pairs)
    .filter(
      ({ nomination: { kind, nominating } }) =>
        kind !== 'independent' && (nominating === undefined || nominating.complete === false),
    );
};
