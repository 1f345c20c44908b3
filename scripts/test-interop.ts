import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { twoElections } from '../tests/fixture-builds.ts';
import { fetchNu } from './interop/fetch-nu.ts';
import { findPrograms } from './interop/programs.ts';
import { thisMachine } from './machine.ts';
import { DEFAULT_OUT_DIR, ROOT } from './project.ts';
import { runNode } from './run-program.ts';
import type { TestCounts } from './test/count-results.ts';
import { neutralEnv } from './test/neutral-env.ts';
import { reportCounts } from './test/report-counts.ts';
import { runVitest } from './test/run-vitest.ts';

/** Builds a site that is not there yet. */
async function build(folder: string, env: Readonly<Record<string, string>>): Promise<number> {
  if (existsSync(join(ROOT, folder, '_headers'))) {
    return 0;
  }
  console.log(`\nMembangun situs untuk pengujian: ${folder}`);
  return runNode({ args: [join(ROOT, 'scripts', 'build.ts')], env: { ...neutralEnv, ...env, OUT_DIR: folder } });
}

async function runTests(filters: readonly string[]): Promise<TestCounts> {
  const programs = findPrograms(thisMachine);
  const nu = process.env['KENAL_NU'] ?? (await fetchNu(join(ROOT, '.cache', 'interop')));
  const failedBuilds = [
    await build(DEFAULT_OUT_DIR, {}),
    await build(twoElections.folder, { CONTENT_DIR: twoElections.content, SITE_DATE: twoElections.date }),
  ].filter((code) => code !== 0).length;
  const counts = await runVitest(['--project', 'interop', ...filters], { ...programs, KENAL_NU: nu });
  return { ...counts, failed: counts.failed + failedBuilds };
}

await reportCounts(() => runTests(process.argv.slice(2)));
