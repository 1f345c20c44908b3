import type { SourceRecord } from '../schemas/source.ts';
import type { Catalogue, Election, Pair, Party, Person, Race, Region, Source } from './entities.ts';

/** A record whose facts have sources, by its kind. */
export type Factual =
  | { readonly kind: 'election'; readonly entity: Election }
  | { readonly kind: 'race'; readonly entity: Race }
  | { readonly kind: 'pair'; readonly entity: Pair }
  | { readonly kind: 'person'; readonly entity: Person }
  | { readonly kind: 'party'; readonly entity: Party }
  | { readonly kind: 'region'; readonly entity: Region };

/** A part of a record that carries a list of sources of its own: a value, a count, a list, a statement. */
export interface Sourced {
  /** Where it stands in its record, an empty path being the record itself. */
  readonly path: readonly PropertyKey[];
  readonly sources: readonly string[];
}

/** What the site states, with the record that holds it. */
export type Fact = Sourced & Factual;

/** Who stands behind a source: an office, a newsroom or a writer, a copy of either, or a collection of data. */
export type SourceGroup = 'official' | 'media' | 'copy' | 'data';

const groups: Readonly<Record<SourceRecord['kind'], SourceGroup>> = {
  official: 'official',
  news: 'media',
  blog: 'media',
  'news-copy': 'copy',
  'kpu-data-copy': 'copy',
  'regulation-copy': 'copy',
  'encyclopedia-mirror': 'copy',
  data: 'data',
};

/** The group that a kind of source belongs to. */
export const groupOfKind = (kind: SourceRecord['kind']): SourceGroup => groups[kind];

/** Whether a source copies what an office published: its words are official, the place where they were read is not. */
export const isOfficialCopy = (kind: SourceRecord['kind']): boolean =>
  kind === 'kpu-data-copy' || kind === 'regulation-copy';

/** Fields that lead to other entities, whose sources are their own. */
const links = new Set([
  'election',
  'race',
  'races',
  'region',
  'pairs',
  'head',
  'deputy',
  'candidacies',
  'backings',
  'province',
  'children',
  'neighbours',
  'corrections',
]);

function* walk(value: unknown, path: readonly PropertyKey[]): Generator<Sourced> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (path.length === 0 && links.has(key)) continue;
      if (key === 'sources' && Array.isArray(child)) yield { path, sources: child as string[] };
      else if (key === 'neighbourSources' && Array.isArray(child))
        yield { path: [...path, 'neighbours'], sources: child as string[] };
      else yield* walk(child, [...path, key]);
    }
  }
}

/** Every part of an entity that has sources of its own, what other sources say of it included, in the order of the record. */
export const listSourced = (entity: object): readonly Sourced[] => [...walk(entity, [])];

/** Keys below which stands what the site does not use. */
const unused = new Set<PropertyKey>(['otherReadings', 'variants']);

/** What the site states in a record: its parts with sources, without other readings and other wordings. */
export const listEntityFacts = (factual: Factual): readonly Fact[] =>
  listSourced(factual.entity)
    .filter(({ path }) => !path.some((key) => unused.has(key)))
    .map((sourced) => ({ ...sourced, ...factual }));

/** Every record with facts, in the order of the catalogue. */
export function* listFactual(catalogue: Catalogue): Generator<Factual> {
  for (const entity of catalogue.elections.values()) yield { kind: 'election', entity };
  for (const entity of catalogue.races.values()) yield { kind: 'race', entity };
  for (const entity of catalogue.pairs.values()) yield { kind: 'pair', entity };
  for (const entity of catalogue.people.values()) yield { kind: 'person', entity };
  for (const entity of catalogue.parties.values()) yield { kind: 'party', entity };
  for (const entity of catalogue.regions.values()) yield { kind: 'region', entity };
}

/** Every fact of the catalogue. */
export const listFacts = (catalogue: Catalogue): readonly Fact[] =>
  [...listFactual(catalogue)].flatMap(listEntityFacts);

/** The facts of a race: its own and those of its pairs; what is told of the people belongs to all their candidacies. */
export const listRaceFacts = (race: Race): readonly Fact[] => [
  ...listEntityFacts({ kind: 'race', entity: race }),
  ...race.pairs.flatMap((entity) => listEntityFacts({ kind: 'pair', entity })),
];

/** How many facts there are, and what they rest on. */
export interface FactCounts {
  readonly facts: number;
  readonly oneSource: number;
  readonly moreSources: number;
  /** With at least one source of an office itself. */
  readonly official: number;
  /** Without such a source, but with a copy of what an office published. */
  readonly officialCopy: number;
  /** With one source, which is a copy. */
  readonly oneCopy: number;
}

type Sources = ReadonlyMap<string, Pick<Source, 'kind'>>;

const kindsOf = ({ sources: ids }: Pick<Fact, 'sources'>, sources: Sources): readonly Source['kind'][] =>
  ids.flatMap((id) => sources.get(id)?.kind ?? []);

/** Whether a fact rests on a source of an office itself. */
export const isOfficial = (fact: Pick<Fact, 'sources'>, sources: Sources): boolean =>
  kindsOf(fact, sources).includes('official');

/** Whether a fact rests on one source only, and that is a copy. */
export const isOnOneCopy = (fact: Pick<Fact, 'sources'>, sources: Sources): boolean => {
  const [first] = kindsOf(fact, sources);
  return fact.sources.length === 1 && first !== undefined && groupOfKind(first) === 'copy';
};

/** Counts facts by what they rest on. */
export const countFacts = (facts: readonly Pick<Fact, 'sources'>[], sources: Sources): FactCounts => {
  const count = (test: (fact: Pick<Fact, 'sources'>) => boolean): number => facts.filter(test).length;
  return {
    facts: facts.length,
    oneSource: count((fact) => fact.sources.length === 1),
    moreSources: count((fact) => fact.sources.length > 1),
    official: count((fact) => isOfficial(fact, sources)),
    officialCopy: count((fact) => !isOfficial(fact, sources) && kindsOf(fact, sources).some(isOfficialCopy)),
    oneCopy: count((fact) => isOnOneCopy(fact, sources)),
  };
};
