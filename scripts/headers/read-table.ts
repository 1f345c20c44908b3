import { listFiles } from '../build/list-files.ts';
import { collectStyleHashes } from './style-hashes.ts';
import { buildHeaderTable } from './table.ts';
import type { HeaderTable } from './table.ts';

/** Builds the header table of a built folder that is served under `base`. */
export async function readHeaderTable(dir: string, base: string): Promise<HeaderTable> {
  return buildHeaderTable(base, await collectStyleHashes(dir, await listFiles(dir)));
}
