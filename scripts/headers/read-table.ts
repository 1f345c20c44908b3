import { readHosting } from '../hosts/read-hosting.ts';
import type { HeaderTable } from './table.ts';

/** Builds the header table of a built folder that is served under `base`. */
export async function readHeaderTable(dir: string, base: string): Promise<HeaderTable> {
  return (await readHosting(dir, base)).table;
}
