import { join } from 'node:path';
import { readContentFolder } from '../scripts/content/read-folder.ts';
import { ROOT } from '../scripts/project.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import type { Catalogue } from '../src/domain/entities.ts';
import type { ContentRecords } from '../src/domain/records.ts';

/** The records of a content folder, by its path from the project's folder; throws when one cannot be read. */
export const loadRecords = async (folder: string): Promise<ContentRecords> => {
  const { records, faults } = await readContentFolder(join(ROOT, folder), join(ROOT, 'src/content'));
  if (faults.length > 0)
    throw new Error(faults.map(({ file, field, message }) => `${file}: ${field}: ${message}`).join('\n'));
  return records;
};

/** The catalogue of a content folder. */
export const loadCatalogue = async (folder: string): Promise<Catalogue> => buildCatalogue(await loadRecords(folder));
