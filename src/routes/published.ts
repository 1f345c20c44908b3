import type { Catalogue, Source } from '../domain/entities.ts';
import type { Routes } from './routes.ts';

/** Addresses of the pages that the content makes: its elections, races, pairs, regions, parties, people and sources. */
export const listContentPages = (
  catalogue: Catalogue,
  sources: ReadonlyMap<string, Source>,
  routes: Routes,
): ReadonlySet<string> =>
  new Set([
    ...[...catalogue.elections.values()].map(routes.election),
    ...[...catalogue.races.values()].flatMap((race) => [routes.race(race), routes.compare(race)]),
    ...[...catalogue.pairs.values()].map(routes.pair),
    ...[...catalogue.regions.values()].map(routes.region),
    ...[...catalogue.parties.values()].map(routes.party),
    ...[...catalogue.people.values()].map(routes.person),
    ...[...sources.values()].map(routes.source),
  ]);

/** Addresses that every site has whatever its content, each with what stands below it. */
const listOwnSections = (routes: Routes): readonly string[] => [
  routes.search,
  routes.index,
  routes.corrections,
  routes.data,
  routes.guides,
  routes.about,
  routes.method,
  routes.privacy,
];

/** Whether a link of a text that is written for any content leads to a page of this site; `href` with its base path. */
export const isPublished = (href: string, contentPages: ReadonlySet<string>, routes: Routes): boolean => {
  const path = href.replace(/[#?].*$/, '');
  return (
    contentPages.has(path) ||
    [routes.home, routes.regions, routes.parties, routes.sources].includes(path) ||
    listOwnSections(routes).some((section) => path.startsWith(section))
  );
};
