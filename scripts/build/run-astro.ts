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
  process.chdir(run.root);
  const { build } = await import('astro');
  await build({
    ...run,
    logLevel: 'error',
    force: true,
    // Astro marks the modules of MDX with directives of its own, and each would be a warning.
    vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  });
}
