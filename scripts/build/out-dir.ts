import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command.ts';
import { DEFAULT_OUT_DIR, ROOT } from '../project.ts';

export interface OutDirs {
  /** Absolute path of the built site. */
  readonly site: string;
  /** Absolute path of the folder for the configurations of hosts. */
  readonly deploy: string;
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}

/** Resolves where a build goes (`OUT_DIR`, from the project's folder); throws when that would overwrite other files. */
export async function resolveOutDirs(given: string | undefined): Promise<OutDirs> {
  const site = resolve(ROOT, given?.trim() || DEFAULT_OUT_DIR);
  if (site === join(ROOT, DEFAULT_OUT_DIR)) {
    return { site, deploy: join(ROOT, 'deploy') };
  }
  const isSource =
    contains(site, ROOT) ||
    (contains(ROOT, site) &&
      ['src', 'public', 'tests', 'scripts', 'docs'].some((name) => contains(join(ROOT, name), site)));
  const files = !isSource && existsSync(site) ? await readdir(site) : [];
  if (isSource || (files.length > 0 && !files.includes('_headers'))) {
    throw new CommandError(
      `OUT_DIR menunjuk "${given ?? ''}", folder berisi berkas yang bukan hasil pembangunan. ` +
        'Seharusnya folder kosong, folder baru, atau hasil pembangunan sebelumnya. Pilih folder lain; tidak ada yang diubah.',
    );
  }
  return { site, deploy: `${site}.deploy` };
}
