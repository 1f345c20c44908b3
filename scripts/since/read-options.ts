import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';

/** What `npm run check:content` is asked to do. */
export interface CheckOptions {
  /** The commit, branch or tag that was published, to compare with; undefined compares nothing. */
  readonly since: string | undefined;
}

const USAGE = 'Cara pakai: npm run check:content [-- --since REF], misalnya --since origin/main atau --since v1.0.0.';

const refuse = (reason: string): never => {
  throw new CommandError(`${reason}\n${USAGE}`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { since: { type: 'string' } } });
  } catch {
    return refuse(`Pilihan tidak dapat dibaca: "${args.join(' ')}".`);
  }
};

/** Reads the command's arguments; throws with the usage when they cannot be used. */
export const readCheckOptions = (args: readonly string[]): CheckOptions => {
  const { since } = parse(args).values;
  if (since?.trim() === '')
    return refuse('Nilai --since: tidak ada isi. Seharusnya nama sebuah commit, cabang, atau tag git.');
  return { since };
};
