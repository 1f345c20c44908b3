import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Lists the files of a folder at any depth as sorted paths inside it, with `/` between the parts. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
