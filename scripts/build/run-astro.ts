// While the file of one page is written, the next page is rendered.
const PAGES_AT_ONCE = 8;

export interface AstroRun {
  readonly root: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

/**
 * Builds the pages into `outDir` (inside the project) from the sources alone; an empty `cacheDir` means that nothing
 * of an earlier build's content store can stay.
 */
export async function runAstro(run: AstroRun): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  // The bundler's allocator would keep for the rest of the build what the bundler needed once.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.chdir(run.root);
  const { build } = await import('astro');
  await build({
    ...run,
    logLevel: 'error',
    force: true,
    build: { concurrency: PAGES_AT_ONCE },
    // Astro marks the modules of MDX with directives of its own, and each would be a warning.
    vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  });
}
