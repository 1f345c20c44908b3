import { findVotingDay } from './election.ts';
import type { Candidacy, Election, Person } from './entities.ts';

/** Candidacies of a person up to an election, latest first: a page of that election does not change with later ones. */
export const listCandidaciesUntil = (person: Person, election: Election): readonly Candidacy[] => {
  const day = findVotingDay(election);
  return person.candidacies.filter(({ pair }) => findVotingDay(pair.race.election) <= day);
};

/** People by the name they are called, so that namesakes are found without comparing everybody with everybody. */
export const groupNamesakes = (people: Iterable<Person>): ReadonlyMap<string, readonly Person[]> =>
  Map.groupBy(people, ({ name }) => name.toLowerCase());

/** The other people of the same name, in the order of their addresses. */
export const listNamesakes = (person: Person, groups: ReadonlyMap<string, readonly Person[]>): readonly Person[] =>
  (groups.get(person.name.toLowerCase()) ?? []).filter((other) => other !== person);
