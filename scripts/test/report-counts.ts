import { printError } from '../command.ts';
import { formatCounts } from './count-results.ts';
import type { TestCounts } from './count-results.ts';

/** Runs tests and prints as the last line how many ended how; a run that breaks off counts as one failure. */
export async function reportCounts(run: () => Promise<TestCounts>): Promise<void> {
  let counts: TestCounts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await run();
  } catch (error) {
    printError(error);
  }
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  console.log(formatCounts(counts));
}
