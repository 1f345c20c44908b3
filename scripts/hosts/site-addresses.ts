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

/** Lists the addresses of a built folder from its files, paths inside it, and the pages among them that only lead on. */
export function listSiteAddresses(
  base: string,
  files: readonly string[],
  moved: readonly MovedAddress[],
): SiteAddresses {
  const former = new Set(moved.map(({ from }) => from));
  return {
    base,
    pages: files
      .filter((file) => PAGE_FILE.test(file))
      .map((file) => base + file.slice(0, -'index.html'.length))
      .filter((address) => !former.has(address)),
    files: files.filter(isPublicFile).map((file) => base + file),
    moved,
  };
}

/** An address without its last slash; the root keeps its own. */
export function toBare(address: string): string {
  return address === '/' ? address : address.replace(/\/$/u, '');
}
