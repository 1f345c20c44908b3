import { buildCatalogue } from '../../src/domain/catalogue.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { CommandError } from '../command.ts';
import { readChecked } from '../content/read-checked.ts';

/** Reads a content folder; throws its faults, since the search of faulty content measures nothing. */
export const readCatalogue = async (dir: string): Promise<Catalogue> => {
  const { records, faults } = await readChecked(dir);
  if (faults.length === 0) return buildCatalogue(records);
  const lines = faults.map(({ file, field, message }) => `${file}\n  ${field}: ${message}`);
  throw new CommandError(
    `${lines.join('\n')}\n${String(faults.length)} kesalahan dalam isi; pencarian tidak dinilai. Perbaiki dulu isinya.`,
  );
};
