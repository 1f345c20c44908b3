import { HOST_FILES } from './host-files.ts';
import type { MovedAddress } from './moved-page.ts';

/** Every address of a built site that people ask for. */
export interface SiteAddresses {
  /** The path of the site on its host, with a leading and a trailing slash. */
  readonly base: string;
  /** Each ends in a slash; without the pages that only lead on. */
  readonly pages: readonly string[];
  readonly files: readonly string[];
  readonly moved: readonly MovedAddress[];
}

const PAGE_FILE = /(?:^|\/)index\.html$/u;
// Their names change with their bytes, or only the site's own scripts ask for them.
const FOR_PROGRAMS = /^(?:_astro|pagefind)\/|^cari\/[^/]+\.json$|^404\.html$/u;

/** Whether a built file is one that people ask for by name: no page, and nothing that only programs of the site load. */
export function isPublicFile(file: string): boolean {
  return !PAGE_FILE.test(file) && !FOR_PROGRAMS.test(file) && !HOST_FILES.includes(file);
}

/** Files that belong to a page: beside it under its name (`/a.json` of `/a/`), and right inside its folder. */
function listCompanions(page: string, files: readonly string[]): string[] {
  const bare = toBare(page);
  return files
    .filter((file) => file.startsWith(`${bare}.`) || (file.startsWith(page) && !file.slice(page.length).includes('/')))
    .map((file) => file.slice(bare.length));
}

/** Files of a page that moved are asked for by its former name too, and no page can stand there to lead on. */
function listMovedFiles(moved: readonly MovedAddress[], files: readonly string[]): MovedAddress[] {
  const known = new Set(files);
  return moved.flatMap(({ from, to }) =>
    listCompanions(to, files)
      .map((tail) => ({ from: toBare(from) + tail, to: toBare(to) + tail }))
      .filter((file) => !known.has(file.from)),
  );
}

/** Lists the addresses of a built folder from its files, paths inside it, and the pages among them that only lead on. */
export function listSiteAddresses(
  base: string,
  files: readonly string[],
  moved: readonly MovedAddress[],
): SiteAddresses {
  const former = new Set(moved.map(({ from }) => from));
  const publicFiles = files.filter(isPublicFile).map((file) => base + file);
  return {
    base,
    pages: files
      .filter((file) => PAGE_FILE.test(file))
      .map((file) => base + file.slice(0, -'index.html'.length))
      .filter((address) => !former.has(address)),
    files: publicFiles,
    moved: [...moved, ...listMovedFiles(moved, publicFiles)],
  };
}

/** An address without its last slash; the root keeps its own. */
export function toBare(address: string): string {
  return address === '/' ? address : address.replace(/\/$/u, '');
}
