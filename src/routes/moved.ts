import type { Catalogue, Party } from '../domain/entities.ts';
import { groupByProvince, hasOnePage, longestPartyList } from '../domain/party.ts';
import { listPrintedPairs } from '../domain/race.ts';
import type { Routes } from './routes.ts';

/** An address that is no longer in use, and where it leads now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Names at which the files of a record stand: the present one and every former one, since a file cannot redirect. */
export const listSlugs = ({
  slug,
  formerSlugs,
}: {
  slug: string;
  formerSlugs: readonly string[];
}): readonly string[] => [slug, ...formerSlugs];

/** Pages below a party's own, each as the address under another name of the party and the present one. */
function* listDivided(
  party: Party,
  routes: Routes,
): Generator<{ from: (former: Pick<Party, 'slug'>) => string; to: string }> {
  if (hasOnePage(party)) return;
  for (const [election, backings] of Map.groupBy(party.backings, ({ pair }) => pair.race.election)) {
    yield { from: (former) => routes.partyElection(former, election), to: routes.partyElection(party, election) };
    if (backings.length <= longestPartyList) continue;
    for (const province of groupByProvince(backings).keys()) {
      const at = (one: Pick<Party, 'slug'>): string => routes.partyProvince(one, election, province);
      yield { from: at, to: at(party) };
    }
  }
}

/**
 * Every former address of the catalogue's records. Embeds are not among them: a frame without scripts follows no page that
 * leads on by itself, so under their former names stand the embeds themselves (see `listEmbedNames`).
 */
export const listMoved = (catalogue: Catalogue, routes: Routes): readonly Moved[] => {
  const moved: Moved[] = [];
  for (const pair of catalogue.pairs.values()) {
    for (const slug of pair.formerSlugs)
      moved.push({ from: routes.pair({ slug, race: pair.race }), to: routes.pair(pair) });
  }
  for (const race of catalogue.races.values()) {
    for (const slug of race.formerSlugs) {
      const former = { slug, election: race.election };
      moved.push({ from: routes.race(former), to: routes.race(race) });
      // A race of one pair has nothing to compare.
      if (listPrintedPairs(race).length > 1) moved.push({ from: routes.compare(former), to: routes.compare(race) });
      for (const pair of race.pairs) {
        for (const name of listSlugs(pair))
          moved.push({ from: routes.pair({ slug: name, race: former }), to: routes.pair(pair) });
      }
    }
  }
  for (const person of catalogue.people.values()) {
    for (const slug of person.formerSlugs) moved.push({ from: routes.person({ slug }), to: routes.person(person) });
  }
  for (const party of catalogue.parties.values()) {
    for (const slug of party.formerSlugs) {
      moved.push({ from: routes.party({ slug }), to: routes.party(party) });
      for (const { from, to } of listDivided(party, routes)) moved.push({ from: from({ slug }), to });
    }
  }
  return moved;
};
