import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search for a program may ask of the machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Runs a program to its end; throws when it fails. */
  readonly run: (program: string, args: readonly string[]) => void;
  readonly say: (line: string) => void;
}

/** This machine as it is. */
export const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  say: console.log,
  run: (program, args) => {
    execFileSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
};

/** Finds the first of several programs in the folders of `PATH`, by the order of their names. */
export function findOnPath(machine: Machine, names: readonly string[]): string | undefined {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => machine.exists(path));
}
