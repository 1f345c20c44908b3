import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The text of a table of `idn-area-data`: codes and names by Kemendagri, ODbL 1.0. */
export const readAreaTable = (name: 'provinces' | 'regencies' | 'districts' | 'villages'): string =>
  readFileSync(require.resolve(`idn-area-data/data/${name}.csv`), 'utf8');
