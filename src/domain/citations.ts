import type { Catalogue, Pair, Party, Person, Race, Region, Election } from './entities.ts';

/** A record that cites a source, and the names of its fields that do. */
export type Citation = { readonly fields: readonly string[] } & (
  | { readonly kind: 'election'; readonly entity: Election }
  | { readonly kind: 'race'; readonly entity: Race }
  | { readonly kind: 'pair'; readonly entity: Pair }
  | { readonly kind: 'person'; readonly entity: Person }
  | { readonly kind: 'party'; readonly entity: Party }
  | { readonly kind: 'region'; readonly entity: Region }
);

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

function* walk(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(child)) yield* child as string[];
      else yield* walk(child);
    }
  }
}

const fieldsBySource = (entity: object): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [field, value] of Object.entries(entity)) {
    if (links.has(field)) continue;
    const ids = field === 'sources' || field === 'neighbourSources' ? (value as string[]) : walk(value);
    for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), field]);
  }
  return found;
};

/** What rests on each source: every record that cites it, in the order of the catalogue. */
export const indexCitations = (catalogue: Catalogue): ReadonlyMap<string, readonly Citation[]> => {
  const index = new Map<string, Citation[]>();
  const add = (citation: Omit<Citation, 'fields'>): void => {
    for (const [id, fields] of fieldsBySource(citation.entity)) {
      const list = index.get(id) ?? [];
      list.push({ ...citation, fields } as Citation);
      index.set(id, list);
    }
  };
  for (const entity of catalogue.elections.values()) add({ kind: 'election', entity });
  for (const entity of catalogue.races.values()) add({ kind: 'race', entity });
  for (const entity of catalogue.pairs.values()) add({ kind: 'pair', entity });
  for (const entity of catalogue.people.values()) add({ kind: 'person', entity });
  for (const entity of catalogue.parties.values()) add({ kind: 'party', entity });
  for (const entity of catalogue.regions.values()) add({ kind: 'region', entity });
  return index;
};
