import type { Person } from '../domain/entities.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a person last stood for, with place and year, so that namesakes are told apart: `calon bupati Tapin 2024`. */
export const formatCandidacy = (person: Person, t: Messages): string => {
  const latest = person.candidacies[0];
  if (!latest) return '';
  const { race } = latest.pair;
  const office = t.common.office[race.office];
  const role = latest.role === 'head' ? office.candidate : office.deputyCandidate;
  return `${role} ${race.region.name} ${String(race.election.year)}`;
};

/** A person's name with the latest candidacy and its ballot number: no namesake has all of it. */
export const formatPersonTitle = (person: Person, t: Messages): string => {
  const latest = person.candidacies[0];
  return latest
    ? t.person.titleAmongNamesakes(person.name, formatCandidacy(person, t), latest.pair.number)
    : person.name;
};
