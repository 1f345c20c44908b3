import type { Party, Person, Race } from '../domain/entities.ts';
import { findValidRound } from '../domain/race.ts';
import { describeRace } from './describe.ts';
import { formatRaceName } from '../format/labels.ts';
import type { View } from '../routes/view.ts';
import { toAbsolute } from './absolute.ts';
import type { JsonLd } from './json-ld.ts';

/** The site itself, with its search. */
export const buildWebSite = (view: View): JsonLd => ({
  '@type': 'WebSite',
  name: view.t.common.siteName,
  url: toAbsolute(view.routes.home, view.site.origin),
  inLanguage: view.locale,
  potentialAction: {
    '@type': 'SearchAction',
    target: `${toAbsolute(view.routes.search, view.site.origin)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  },
});

/** The voting day of a race's valid round, with how the race ended in words, and whether the day was put off. */
export const buildRaceEvent = (race: Race, view: View): JsonLd => ({
  '@type': 'Event',
  name: `${formatRaceName(race, view.t)} ${String(race.election.year)}`,
  description: describeRace(race, view),
  startDate: findValidRound(race)?.date,
  ...(race.rounds.at(-1)?.status === 'postponed' ? { eventStatus: 'https://schema.org/EventPostponed' } : {}),
  url: toAbsolute(view.routes.race(race), view.site.origin),
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: { '@type': 'AdministrativeArea', name: race.region.name },
});

/** A person with the other names that sources write. */
export const buildPerson = (person: Person, view: View): JsonLd => ({
  '@type': 'Person',
  name: person.name,
  ...(person.aliases.length > 0 ? { alternateName: person.aliases.map(({ name }) => name) } : {}),
  url: toAbsolute(view.routes.person(person), view.site.origin),
});

/** A party with its short name. */
export const buildParty = (party: Party, view: View): JsonLd => ({
  '@type': 'PoliticalParty',
  name: party.name,
  alternateName: [
    ...new Set([
      party.shortName,
      ...party.aliases,
      ...party.formerNames.flatMap(({ name, shortName }) => [name, shortName]),
    ]),
  ].filter((name) => name !== party.name),
  url: toAbsolute(view.routes.party(party), view.site.origin),
});
