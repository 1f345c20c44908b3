import type { Catalogue, Correction, Pair, Person, Race, Region } from './entities.ts';
import type { Factual } from './facts.ts';

const kinds = {
  elections: 'election',
  races: 'race',
  pairs: 'pair',
  people: 'person',
  parties: 'party',
  regions: 'region',
} as const;

/** The record that a correction names (`pairs/pilkada-2024/bupati-tapin/yamani-juanda`); undefined for one that has no page. */
export const findCorrected = ({ record }: Pick<Correction, 'record'>, catalogue: Catalogue): Factual | undefined => {
  const at = record.indexOf('/');
  const folder = record.slice(0, at);
  if (!Object.hasOwn(kinds, folder)) return undefined;
  const collection = folder as keyof typeof kinds;
  const entity = catalogue[collection].get(record.slice(at + 1));
  return entity && ({ kind: kinds[collection], entity } as Factual);
};

/** Orders corrections as pages list them: the latest first, those of one day by key. */
export const compareCorrections = (a: Pick<Correction, 'date' | 'key'>, b: Pick<Correction, 'date' | 'key'>): number =>
  a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1;

const latestFirst = (lists: readonly { readonly corrections: readonly Correction[] }[]): readonly Correction[] =>
  [...new Set(lists.flatMap(({ corrections }) => corrections))].sort(compareCorrections);

/** Corrections of what a race's page shows: the race and its pairs. */
export const listRaceCorrections = (race: Race): readonly Correction[] => latestFirst([race, ...race.pairs]);

/** Corrections of what a pair's page shows: the pair, its race, its two people. */
export const listPairCorrections = (pair: Pair): readonly Correction[] =>
  latestFirst([pair, pair.race, pair.head.person, pair.deputy.person]);

/** Corrections of what a person's page shows: the person, and every pair they stood in. */
export const listPersonCorrections = (person: Person): readonly Correction[] =>
  latestFirst([person, ...person.candidacies.map(({ pair }) => pair)]);

/** Corrections of what a region's page shows: the region, and the races held for it. */
export const listRegionCorrections = (region: Region): readonly Correction[] => latestFirst([region, ...region.races]);
