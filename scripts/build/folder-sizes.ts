import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds, at any depth. */
export interface FolderSize {
  /** Name with a closing `/`; `/` for the files that stand in no folder. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** Measures the top folders of a built site, the one with most files first; `files` are paths inside `dir`. */
export function measureFolders(dir: string, files: readonly string[]): FolderSize[] {
  const sizes = new Map<string, FolderSize>();
  for (const file of files) {
    const folder = file.slice(0, file.indexOf('/') + 1) || '/';
    const known = sizes.get(folder);
    const bytes = statSync(join(dir, file)).size;
    sizes.set(folder, { folder, files: (known?.files ?? 0) + 1, bytes: (known?.bytes ?? 0) + bytes });
  }
  return [...sizes.values()].sort((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
}
