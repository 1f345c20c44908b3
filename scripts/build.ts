import { relative } from 'node:path';
import { resolveOutDirs } from './build/out-dir.ts';
import { printBuild } from './build/print-build.ts';
import { runCommand } from './command.ts';
import { ROOT } from './project.ts';

await runCommand(async () => {
  const start = performance.now();
  // Read here, where a setting that cannot be used is a sentence and not a stack.
  const { site } = await import('../src/site.ts');
  const { buildSite } = await import('./build/build-site.ts');
  const dirs = await resolveOutDirs(process.env['OUT_DIR']);
  const result = await buildSite(site, dirs);
  printBuild(site, result, performance.now() - start);
  console.log(`Folder: ${relative(ROOT, dirs.site)}`);
});
