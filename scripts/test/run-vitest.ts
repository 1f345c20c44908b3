import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { binOf, runNode } from '../run-program.ts';
import { countResults } from './count-results.ts';
import type { TestCounts } from './count-results.ts';
import { neutralEnv } from './neutral-env.ts';

let runs = 0;

/** Runs vitest over the files that match `filters` (all without one) and counts; a run that breaks off counts as failed. */
export async function runVitest(
  filters: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<TestCounts> {
  const folder = join(ROOT, '.cache');
  runs += 1;
  const report = join(folder, `vitest-${process.pid}-${runs}.json`);
  await mkdir(folder, { recursive: true });
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
    const code = await runNode({ args: [binOf('vitest', 'vitest.mjs'), ...args], env: { ...neutralEnv, ...env } });
    const json = await readFile(report, 'utf8').catch(() => undefined);
    const counts = json === undefined ? { passed: 0, failed: 1, skipped: 0 } : countResults(json);
    const isSilentFailure = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return isSilentFailure ? { ...counts, failed: 1 } : counts;
  } finally {
    await rm(report, { force: true });
  }
}
