import { find, type Found } from './find.ts';
import { openShelf } from './library.ts';
import type { NamesFile, PlacesFile } from './names-file.ts';

/** Answers a query. */
export type Engine = (query: string) => Found;

/**
 * Opens the files and answers queries from them; the page loads this beside its script, with the names. `pause` is waited
 * for between regions, so that opening thousands of places holds up no key.
 */
export const openEngine = async (
  names: NamesFile,
  places: PlacesFile,
  pause: () => Promise<unknown>,
): Promise<Engine> => {
  const shelf = openShelf(names);
  for (const row of places) {
    shelf.addPlaces(row);
    await pause();
  }
  const library = shelf.close();
  // The first searches run ten times slower, before the browser has compiled them: not while somebody types.
  for (const name of ['abdul', 'abdul rahman']) {
    await pause();
    find(name, library);
  }
  return (query) => find(query, library);
};
