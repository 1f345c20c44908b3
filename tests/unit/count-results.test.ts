import { describe, expect, it } from 'vitest';
import { addCounts, countResults, formatCounts } from '../../scripts/test/count-results.ts';

const report = (counts: Record<string, number>, testResults: unknown[] = []): string =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults, ...counts });

describe('the last line of the tests', () => {
  it('counts what passed and what failed', () => {
    expect(formatCounts(countResults(report({ numPassedTests: 12, numFailedTests: 1 })))).toBe('12 passed, 1 failed');
  });

  it('names what was left out', () => {
    const counts = countResults(report({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }));
    expect(formatCounts(counts)).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('counts a file that could not even be read as a failure', () => {
    const counts = countResults(report({ numPassedTests: 3 }, [{ status: 'failed', assertionResults: [] }]));
    expect(formatCounts(counts)).toBe('3 passed, 1 failed');
  });

  it('does not count a file again whose failed test is counted already', () => {
    const files = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(countResults(report({ numPassedTests: 1, numFailedTests: 1 }, files)).failed).toBe(1);
  });

  it('is one for several runs: what failed in any of them failed', () => {
    const runs = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ];
    expect(formatCounts(addCounts(runs))).toBe('5 passed, 1 failed, 1 skipped');
  });
});
