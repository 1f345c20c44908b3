import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where a program is, by its variable; throws when the tests were not started by `npm run test:interop`. */
export function getProgram(variable: string): string {
  const place = process.env[variable];
  if (place === undefined || place === '') {
    throw new Error(`${variable} is not set: run these tests by "npm run test:interop"`);
  }
  return place;
}

/** Runs a program to its end and gives what it printed; throws when it fails. */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
