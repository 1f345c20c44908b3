import type { Catalogue } from './entities.ts';
import { listFactual, listSourced, type Factual } from './facts.ts';

/** A record that cites a source, and the names of its fields that do. */
export type Citation = { readonly fields: readonly string[] } & Factual;

/** The field of a record that a path leads into; the record's own sources stand under `sources`. */
const fieldOf = ([first = 'sources']: readonly PropertyKey[]): string =>
  first === 'neighbours' ? 'neighbourSources' : String(first);

const fieldsBySource = (entity: object): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { path, sources } of listSourced(entity)) {
    for (const id of sources) {
      const fields = found.get(id) ?? new Set();
      found.set(id, fields.add(fieldOf(path)));
    }
  }
  return found;
};

/** What rests on each source: every record that cites it, in the order of the catalogue. */
export const indexCitations = (catalogue: Catalogue): ReadonlyMap<string, readonly Citation[]> => {
  const index = new Map<string, Citation[]>();
  for (const factual of listFactual(catalogue)) {
    for (const [id, fields] of fieldsBySource(factual.entity)) {
      const list = index.get(id) ?? [];
      list.push({ ...factual, fields: [...fields] });
      index.set(id, list);
    }
  }
  return index;
};
