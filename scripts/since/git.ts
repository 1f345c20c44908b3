import { spawnSync } from 'node:child_process';
import { CommandError } from '../command.ts';

/** What git answered: nothing of `output` where it refused. */
export interface GitAnswer {
  readonly isDone: boolean;
  readonly output: Buffer;
  readonly complaint: string;
}

const MOST_BYTES = 1_000_000_000;

/** Asks git about the repository around a folder; throws only where there is no git at all. */
export const askGit = (folder: string, args: readonly string[], input = ''): GitAnswer => {
  // A hook hands its own repository on by these; the folder alone shall say which one is meant.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, ...env } = process.env;
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    input,
    maxBuffer: MOST_BYTES,
  });
  if (error)
    throw new CommandError(
      `Git tidak dapat dijalankan (${error.message}). --since memerlukan git; pasang lebih dahulu.`,
    );
  return { isDone: status === 0, output: stdout, complaint: stderr.toString('utf8').trim() };
};
