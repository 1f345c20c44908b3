import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteContent } from '../../src/catalogue/handed-content.ts';
import { checkRecords } from '../../src/domain/integrity/check-records.ts';
import type { ContentRecords, Fault } from '../../src/domain/records.ts';
import { CommandError } from '../command.ts';
import { ROOT } from '../project.ts';
import { readContentFolder, readSources } from './read-folder.ts';
import type { FileMemory } from './read-record.ts';

/** The site's own content, which lends other content its parties, guides and their sources. */
export const ownContent = resolve(ROOT, 'src/content');

/** Records with all their faults: by schema first, between records only when every record is readable. */
export interface Checked {
  readonly records: ContentRecords;
  readonly faults: readonly Fault[];
}

/** The folder that a setting names; throws when there is none. */
export const findContentFolder = (contentDir: string): string => {
  const dir = resolve(ROOT, contentDir);
  if (existsSync(dir)) return dir;
  throw new CommandError(
    `Folder isi tidak ditemukan: "${contentDir}". Seharusnya folder yang berisi elections/, races/, pairs/, … ` +
      'Perbaiki CONTENT_DIR atau kosongkan untuk memakai src/content.',
  );
};

/** Reads and checks a content folder; files that `memory` knows are not read again. */
export const readChecked = async (dir: string, memory: FileMemory = new Map()): Promise<Checked> => {
  const { records, faults, locate } = await readContentFolder(resolve(ROOT, dir), ownContent, memory);
  return { records, faults: faults.length > 0 ? faults : checkRecords(records).map(locate) };
};

/** Reads and checks everything that the pages of a content folder show. */
export const readSiteContent = async (
  dir: string,
  memory: FileMemory = new Map(),
): Promise<{ readonly content: SiteContent; readonly faults: readonly Fault[] }> => {
  const { records, faults } = await readChecked(dir, memory);
  const own =
    resolve(ROOT, dir) === ownContent
      ? { sources: records.sources, faults: [] }
      : await readSources(ownContent, memory);
  return { content: { records, ownSources: own.sources }, faults: [...faults, ...own.faults] };
};
