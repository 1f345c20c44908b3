import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project.ts';

export interface ProgramRun {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a script with this Node in the project's folder, its output shown as it comes, and gives its exit code. */
export function runNode({ args, env = {} }: ProgramRun): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The path of a package's own command, run without a shell so that it works the same on every system. */
export function binOf(packageName: string, file: string): string {
  return join(ROOT, 'node_modules', packageName, file);
}
