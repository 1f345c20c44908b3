import type { Backing, BackingRole, Election, Pair, Party } from './entities.ts';
import { levelOfOffice } from './race.ts';

export type Level = (typeof levelOfOffice)[keyof typeof levelOfOffice];

/** Levels as pages list them. */
export const levels = ['province', 'city', 'regency'] as const satisfies readonly Level[];

/** The party's backings in one election by level: province, city, regency; in each by region and ballot. */
export const groupBackings = (
  party: Party,
  election: Election,
  role: BackingRole,
): ReadonlyMap<Level, readonly Backing[]> => {
  const mine = party.backings.filter((backing) => backing.role === role && backing.pair.race.election === election);
  return new Map(levels.map((level) => [level, mine.filter(({ pair }) => levelOfOffice[pair.race.office] === level)]));
};

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
  for (const { pair, role } of party.backings) {
    if (pair.race.election !== election || role !== 'nominating') continue;
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
 * Pairs that the party may nominate for all that is known: their list of nominating parties is missing or incomplete, and
 * the party nominates nobody else in their race.
 */
export const listPossibleBackings = (party: Party, election: Election): readonly Pair[] => {
  const taken = new Set(party.backings.filter(({ role }) => role === 'nominating').map(({ pair }) => pair.race));
  return election.races
    .filter((race) => !taken.has(race))
    .flatMap((race) => race.pairs)
    .filter(
      ({ nomination: { kind, nominating } }) =>
        kind !== 'independent' && (nominating === undefined || nominating.complete === false),
    );
};
