import { handContent } from '../../src/catalogue/handed-content.ts';
import { printFaults } from '../check-content.ts';
import { CommandError } from '../command.ts';
import { readSiteContent } from '../content/read-checked.ts';
import { runAstro } from './run-astro.ts';
import type { AstroRun } from './run-astro.ts';

/** What the process tells the one that started it. */
export type RenderNews =
  | { readonly kind: 'content-read' }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      readonly hint: string;
    };

/** What the process is asked to do. */
export interface RenderTask extends AstroRun {
  readonly content: string;
}

function tell(news: RenderNews): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(news, undefined, undefined, () => {
      resolve();
    });
  });
}

/** Reads the content once: what is checked here is what Astro's collections take over. */
async function render({ content: folder, ...run }: RenderTask): Promise<void> {
  const { content, faults } = await readSiteContent(folder);
  if (faults.length > 0) {
    printFaults(faults);
    throw new CommandError('Situs tidak dibangun karena kesalahan isi di atas; situs yang lama tidak diubah.');
  }
  await tell({ kind: 'content-read' });
  handContent(() => Promise.resolve(content));
  await runAstro(run);
}

if (import.meta.main) {
  // Nobody waits for the pages any more when the process that asked for them is gone.
  process.once('disconnect', () => process.exit());
  try {
    await render(JSON.parse(process.argv[2] ?? '') as RenderTask);
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : '';
    await tell({ kind: 'failed', name, message, stack: stack ?? message, hint });
    process.exitCode = 1;
  }
  process.disconnect();
}
