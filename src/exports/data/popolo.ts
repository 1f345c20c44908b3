import type { Candidate, Catalogue, Pair, Party, Race, Region } from '../../domain/entities.ts';
import { findElected } from '../../domain/race.ts';
import { formatPairInWords, formatRaceName, formatRegionName } from '../../format/labels.ts';
import type { View } from '../../routes/view.ts';
import { licences } from './licences.ts';
import type { Popolo } from './popolo-schema.ts';
import { toUrl } from './table.ts';

type Membership = Popolo['memberships'][number];

const postId = (race: Pick<Race, 'region' | 'office'>, role: Candidate['role']): string =>
  `${race.region.key}/${race.office}${role === 'head' ? '' : '/deputy'}`;

const toSources = (ids: readonly string[], view: View): Membership['sources'] =>
  ids.map((slug) => ({ url: toUrl(view.routes.source({ slug }), view), note: slug }));

const toOrganization = (party: Party, view: View): Popolo['organizations'][number] => ({
  id: party.key,
  name: party.name,
  other_names: [
    ...[...new Set([party.shortName, ...party.aliases])]
      .filter((name) => name !== party.name)
      .map((name) => ({ name })),
    ...party.formerNames.map(({ name, until }) => ({ name, end_date: until })),
  ],
  classification: 'political party',
  links: [{ url: toUrl(view.routes.party(party), view) }],
});

const toArea = (region: Region, view: View): Popolo['areas'][number] => ({
  id: region.key,
  name: formatRegionName(region, view.t),
  classification: region.level,
  identifier: region.code,
  other_identifiers: region.kpuCode === undefined ? [] : [{ scheme: 'kpu', identifier: region.kpuCode }],
  ...(region.province ? { parent_id: region.province.key } : {}),
  links: [{ url: toUrl(view.routes.region(region), view) }],
});

const listPosts = (region: Region, view: View): Popolo['posts'] => {
  const offices = new Map(region.races.map((race) => [race.office, race]));
  return [...offices.values()].flatMap((race) => {
    const { title, deputy } = view.t.common.office[race.office];
    return [
      { id: postId(race, 'head'), label: formatRaceName(race, view.t), role: title, area_id: region.key },
      { id: postId(race, 'deputy'), label: `${deputy} ${region.name}`, role: deputy, area_id: region.key },
    ];
  });
};

const listPairMemberships = (pair: Pair, view: View): Membership[] => {
  const { race, nomination } = pair;
  const shared = { organization_id: pair.key, area_id: race.region.key, event_id: race.election.key };
  const label = `${formatPairInWords(pair, view.t)}, ${formatRaceName(race, view.t)} ${String(race.election.year)}`;
  const candidates = [pair.head, pair.deputy].map(({ role, person }): Membership => ({
    id: `${pair.key}/${role}`,
    label: `${person.name}: ${label}`,
    role: 'candidate',
    person_id: person.id,
    ...shared,
    post_id: postId(race, role),
    sources: toSources(pair.ballotName.sources, view),
  }));
  const backers = (['nominating', 'supporting'] as const).flatMap((role) =>
    (nomination[role]?.value ?? []).map((party): Membership => ({
      id: `${pair.key}/${role}/${party}`,
      label: `${view.parties.get(party)?.shortName ?? party}: ${label}`,
      role: `${role} party`,
      member_id: party,
      ...shared,
      sources: toSources(nomination[role]?.sources ?? [], view),
    })),
  );
  return [...candidates, ...backers];
};

const listHolders = (race: Race, view: View): Membership[] => {
  const { inauguration } = race;
  const pair = inauguration && findElected(race);
  if (!pair) return [];
  return [pair.head, pair.deputy].map(({ role, person }) => ({
    id: `${pair.key}/${role}/office`,
    label: `${person.name}: ${view.t.common.office[race.office][role === 'head' ? 'title' : 'deputy']} ${race.region.name}`,
    role: 'office holder',
    person_id: person.id,
    post_id: postId(race, role),
    area_id: race.region.key,
    event_id: race.election.key,
    start_date: inauguration.date,
    sources: toSources(inauguration.sources, view),
  }));
};

const listEvents = (catalogue: Catalogue, view: View): Popolo['events'] =>
  [...catalogue.elections.values()].flatMap((election) => {
    const voting = election.stages.find(({ kind }) => kind === 'voting');
    return [
      {
        id: election.key,
        name: election.name,
        classification: 'election' as const,
        ...(voting ? { start_date: voting.start, end_date: voting.end } : {}),
        links: [{ url: toUrl(view.routes.election(election), view) }],
      },
      ...election.races.flatMap((race) =>
        race.rounds.map((round, index) => ({
          id: `${race.key}/${String(index + 1)}`,
          name: `${formatRaceName(race, view.t)} ${String(election.year)}`,
          classification: 'voting' as const,
          start_date: round.date,
          end_date: round.date,
          status: round.status,
          area_id: race.region.key,
          parent_id: election.key,
          links: [{ url: toUrl(view.routes.race(race), view) }],
        })),
      ),
    ];
  });

/** The catalogue by the Popolo specification; a pair is an organization, and those who stand in it are its members. */
export const buildPopolo = (catalogue: Catalogue, view: View): Popolo => {
  const pairs = [...catalogue.pairs.values()];
  return {
    $schema: toUrl(view.routes.dataFile('schema/popolo.json'), view),
    license: 'CC-BY-4.0',
    attribution: licences['CC-BY-4.0'].attribution,
    persons: [...catalogue.people.values()].map((person) => ({
      id: person.id,
      name: person.name,
      other_names: person.aliases.map(({ name }) => ({ name })),
      identifiers: person.formerIds.map((identifier) => ({ scheme: 'kenal-paslon', identifier })),
      links: [{ url: toUrl(view.routes.person(person), view) }],
    })),
    organizations: [
      ...[...catalogue.parties.values()].map((party) => toOrganization(party, view)),
      ...pairs.map((pair) => ({
        id: pair.key,
        name: formatPairInWords(pair, view.t),
        other_names: [{ name: pair.ballotName.value }],
        classification: 'candidate pair' as const,
        area_id: pair.race.region.key,
        links: [{ url: toUrl(view.routes.pair(pair), view) }],
      })),
    ],
    areas: [...catalogue.regions.values()].map((region) => toArea(region, view)),
    posts: [...catalogue.regions.values()].flatMap((region) => listPosts(region, view)),
    memberships: [
      ...pairs.flatMap((pair) => listPairMemberships(pair, view)),
      ...[...catalogue.races.values()].flatMap((race) => listHolders(race, view)),
    ],
    events: listEvents(catalogue, view),
  };
};
