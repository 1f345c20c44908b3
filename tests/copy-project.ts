import { existsSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../scripts/project.ts';

const PARTS = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Copies what a build reads into another folder, with the same installed packages. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of PARTS.filter((name) => existsSync(join(ROOT, name)))) {
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
