import { sep } from 'node:path';
import type { SiteContent } from '../../src/catalogue/handed-content.ts';
import type { Fault } from '../../src/domain/records.ts';
import { findContentFolder, ownContent, readSiteContent } from '../content/read-checked.ts';
import type { FileMemory } from '../content/read-record.ts';

/** The content that somebody is editing. */
export interface Desk {
  /** The folders that its pages are made of. */
  readonly folders: readonly string[];
  /** Whether a file lies in one of them. */
  readonly contains: (path: string) => boolean;
  /** What was wrong with it when it was last read. */
  readonly faults: readonly Fault[];
  /** The last content without faults; throws as long as there was none. */
  readonly getContent: () => Promise<SiteContent>;
  /** Reads these files again, and those that are new; without a list all. */
  readonly read: (changed?: Iterable<string>) => Promise<void>;
}

/** Opens a content folder for editing and reads it. */
export const openDesk = async (contentDir: string): Promise<Desk> => {
  const dir = findContentFolder(contentDir);
  const folders = [...new Set([dir, ownContent])];
  const memory: FileMemory = new Map();
  let faults: readonly Fault[] = [];
  let content: SiteContent | undefined;
  const read = async (changed: Iterable<string> = [...memory.keys()]): Promise<void> => {
    for (const path of changed) memory.delete(path);
    const result = await readSiteContent(dir, memory);
    faults = result.faults;
    if (faults.length === 0) content = result.content;
  };
  await read();
  return {
    folders,
    contains: (path) => folders.some((folder) => path.startsWith(folder + sep)),
    get faults() {
      return faults;
    },
    getContent: async () => {
      if (!content) throw new Error(`Isi belum dapat ditampilkan: ${String(faults.length)} kesalahan.`);
      return content;
    },
    read,
  };
};
