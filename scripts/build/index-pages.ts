import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

// Ready-made interfaces that no page loads.
const UNUSED_FILES = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

function throwFirst(errors: readonly string[]): void {
  if (errors[0] !== undefined) {
    throw new Error(`Pagefind: ${errors.join('; ')}`);
  }
}

/**
 * Writes the full-text index of a built folder into its `pagefind/`; each page is stemmed by its `lang`,
 * and only pages with `data-pagefind-body` are indexed once any page has it.
 */
export async function indexPages(dir: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['sup'] });
    throwFirst(errors);
    if (index === undefined) {
      throw new Error('Pagefind: no index was created');
    }
    throwFirst((await index.addDirectory({ path: dir })).errors);
    const outputPath = join(dir, 'pagefind');
    throwFirst((await index.writeFiles({ outputPath })).errors);
    await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
  } finally {
    await close();
  }
}
