import { listRegionVillages } from '../../src/catalogue/villages.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { listProvinces } from '../../src/domain/region.ts';
import { buildNames } from '../../src/search/build-names.ts';
import { buildPlaces } from '../../src/search/build-places.ts';
import { find, type Hit } from '../../src/search/find.ts';
import { groupHits } from '../../src/search/groups.ts';
import { openLibrary, type Library } from '../../src/search/library.ts';
import type { NamesFile, PlacesFile } from '../../src/search/names-file.ts';
import type { Result, Shown } from './score.ts';

/** The files that the search page loads. */
export interface SearchFiles {
  readonly names: NamesFile;
  readonly places: readonly PlacesFile[];
}

/** Names and places as the page loads them: places only of one province, since a page of several waits for the choice of one. */
export const buildSearchFiles = (catalogue: Catalogue): SearchFiles => {
  const [province, ...more] = listProvinces(catalogue.regions.values());
  const files: SearchFiles =
    province && more.length === 0
      ? {
          names: buildNames(catalogue, province),
          places: buildPlaces([...catalogue.regions.values()], listRegionVillages),
        }
      : { names: buildNames(catalogue), places: [] };
  // As the browser gets them.
  return JSON.parse(JSON.stringify(files)) as SearchFiles;
};

export const openSearchFiles = ({ names, places }: SearchFiles): Library => openLibrary(names, places.flat());

const addressOf = ({ listPaths }: Hit['entry']): string => listPaths()[0] ?? '';

const nameOf = ({ entry, person }: Hit): string => {
  const names = entry.names.flatMap(([name]) => name?.text ?? []);
  const [head = '', deputy] = names;
  if (entry.kind !== 'pair') return head;
  return names[person ?? 2] ?? [head, deputy].filter(Boolean).join(' & ');
};

const toResult = (hit: Hit): Result => ({
  addresses: [hit.entry, ...(hit.also ?? [])].map(addressOf),
  isPair: hit.entry.kind === 'pair',
  name: nameOf(hit),
});

/** Searches as the page does: hits in the order of its groups, and its guesses apart. */
export const searchLibrary = (text: string, library: Library): Shown => {
  const { hits, guesses } = find(text, library);
  return {
    results: groupHits(hits)
      .flatMap((group) => group.hits)
      .map(toResult),
    guesses: guesses.map(toResult),
  };
};
