import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Anchor } from '../../src/routes/routes.ts';
import { listFiles } from '../build/list-files.ts';
import { findMovedTo } from '../hosts/moved-page.ts';
import { isPublicFile } from '../hosts/site-addresses.ts';
import type { Register } from './register.ts';

/** A built folder: its files as paths inside it, and the text of a page. */
export interface BuiltFolder {
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<string>;
}

const PAGE_FILE = /(?:^|\/)index\.html$/u;
const ELEMENT_WITH_ID = /<([a-z][\w-]*)\s(?:[^>]*?\s)?id="([^"]+)"/gu;
// Divided by what fits a page: where they are cut may move.
const PARTS = /^\/(?:sumber\/daftar\/|indeks\/[^/]+\/|partai\/[^/]+\/(?!bahan\/)[^/]+\/)/u;

// Such a section says what is missing and goes when it is known.
const GAP = /(?:^|-)belum-diketahui$/u;

const CONTRACT: Readonly<Record<Anchor, true>> = {
  'surat-suara': true,
  hasil: true,
  perjalanan: true,
  calon: true,
  partai: true,
  visi: true,
  program: true,
  sumber: true,
  kutip: true,
  bagikan: true,
};

/** Opens a built folder. */
export async function openFolder(dir: string): Promise<BuiltFolder> {
  return { files: await listFiles(dir), read: (file) => readFile(join(dir, file), 'utf8') };
}

/** The file that answers an address of a site at the root of its host. */
export function toFile(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** Names by which people link to a place in a page: those of its sections, and those of the contract wherever they stand. */
export function listAnchors(html: string): Set<string> {
  const found = [...html.matchAll(ELEMENT_WITH_ID)].filter(
    ([, tag, id = '']) => (tag === 'section' && !GAP.test(id)) || id in CONTRACT,
  );
  return new Set(found.map(([, , id = '']) => id));
}

/** Lists what a built folder promises: its pages with their sections, and its files; less the parts of divided lists. */
export async function listPromises({ files, read }: BuiltFolder): Promise<Register> {
  const promises = new Map<string, Set<string>>();
  for (const file of files) {
    const isPage = PAGE_FILE.test(file);
    const address = `/${isPage ? file.replace(/index\.html$/u, '') : file}`;
    if (PARTS.test(address) || !(isPage || isPublicFile(file))) {
      continue;
    }
    const html = isPage ? await read(file) : '';
    promises.set(address, findMovedTo(html) === undefined ? listAnchors(html) : new Set());
  }
  return promises;
}
