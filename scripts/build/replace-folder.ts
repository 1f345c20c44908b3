import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';
import { isCode } from './is-code.ts';

const ATTEMPTS = 20;
const SIBLING = /^\.(?<role>next|old)-(?<pid>\d+)$/u;

function nameSibling(target: string, role: 'next' | 'old'): string {
  return `${target}.${role}-${process.pid}`;
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

async function moveBeside(folder: string, target: string): Promise<string> {
  const next = nameSibling(target, 'next');
  await mkdir(dirname(target), { recursive: true });
  remove(next);
  try {
    await rename(folder, next);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) {
      throw error;
    }
    await cp(folder, next, { recursive: true });
  }
  return next;
}

async function moveAway(target: string): Promise<string | undefined> {
  const old = nameSibling(target, 'old');
  try {
    await rename(target, old);
    return old;
  } catch (error) {
    if (isCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

/** Puts a finished folder in the place of `target`, whole or not at all; the last of several builds stays. */
export async function replaceFolder(folder: string, target: string): Promise<void> {
  const next = await moveBeside(folder, target);
  for (let attempt = 1; ; attempt += 1) {
    const old = await moveAway(target);
    try {
      await rename(next, target);
      remove(old ?? nameSibling(target, 'old'));
      return;
    } catch (error) {
      // Another build may have put its folder there in between: then that one is the old one.
      if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') && attempt < ATTEMPTS) {
        remove(nameSibling(target, 'old'));
        continue;
      }
      if (old !== undefined && !existsSync(target)) {
        await rename(old, target);
      }
      throw error;
    }
  }
}

/** Clears up after builds that were killed: puts back a folder that was moved away, removes unfinished ones. */
export async function recoverFolder(target: string): Promise<void> {
  const parent = dirname(target);
  const names = existsSync(parent) ? await readdir(parent) : [];
  for (const name of names.filter((entry) => entry.startsWith(basename(target)))) {
    const groups = SIBLING.exec(name.slice(basename(target).length))?.groups;
    if (groups === undefined || isAlive(Number(groups['pid']))) {
      continue;
    }
    if (groups['role'] === 'old' && !existsSync(target)) {
      await rename(join(parent, name), target);
    } else {
      remove(join(parent, name));
    }
  }
}
