import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { RenderNews, RenderTask } from './render-process.ts';

export interface RenderWatch {
  /** Ends the process at once. */
  readonly signal: AbortSignal;
  readonly onContentRead: () => void;
}

function toError({ name, message, stack, hint }: Extract<RenderNews, { kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { name, stack }, hint === '' ? {} : { hint });
}

/**
 * Checks the content and renders the pages in a process of their own, whose memory is free again when the full-text
 * index takes its own; rejects with the error of that process, and not before it is gone.
 */
export function renderPages(task: RenderTask, { signal, onContentRead }: RenderWatch): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'render-process.ts'), [JSON.stringify(task)], { cwd: task.root });
    const end = (): void => void child.kill('SIGKILL');
    let failure: Error | undefined;
    signal.addEventListener('abort', end, { once: true });
    child.on('message', (news: RenderNews) => {
      if (news.kind === 'content-read') {
        onContentRead();
      } else {
        failure = toError(news);
      }
    });
    child.once('error', reject);
    child.once('exit', (code, killedBy) => {
      signal.removeEventListener('abort', end);
      if (code === 0) {
        resolve();
      } else {
        reject(failure ?? new Error(`The process that renders the pages ended with ${killedBy ?? String(code)}.`));
      }
    });
  });
}
