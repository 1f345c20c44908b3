import type { Catalogue } from '../domain/entities.ts';
import type { Routes } from './routes.ts';

/** An address that is no longer in use, and where it leads now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Every former address of the catalogue's records. */
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
      moved.push({ from: routes.compare(former), to: routes.compare(race) });
      for (const pair of race.pairs)
        moved.push({ from: routes.pair({ slug: pair.slug, race: former }), to: routes.pair(pair) });
    }
  }
  for (const person of catalogue.people.values()) {
    for (const slug of person.formerSlugs) moved.push({ from: routes.person({ slug }), to: routes.person(person) });
  }
  for (const party of catalogue.parties.values()) {
    for (const slug of party.formerSlugs) moved.push({ from: routes.party({ slug }), to: routes.party(party) });
  }
  return moved;
};
