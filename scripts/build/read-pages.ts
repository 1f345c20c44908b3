import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

const FILES_PER_TURN = 50;

/** A page of a built folder; `file` is its path inside it. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** Reads the pages among the files of a built folder one after another; `files` are paths inside it. */
export async function* readPages(dir: string, files: readonly string[]): AsyncGenerator<BuiltPage> {
  for (const [index, file] of files.filter((name) => name.endsWith('.html')).entries()) {
    // Waiting for each of thousands of files costs more than reading it; whoever else waits gets a turn in between.
    if (index % FILES_PER_TURN === 0) {
      await nextTurn();
    }
    yield { file, html: readFileSync(join(dir, file), 'utf8') };
  }
}
