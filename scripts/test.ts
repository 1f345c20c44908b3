import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { thisMachine } from './machine.ts';
import { ROOT } from './project.ts';
import { buildSites } from './test/build-sites.ts';
import { addCounts } from './test/count-results.ts';
import type { TestCounts } from './test/count-results.ts';
import { reportCounts } from './test/report-counts.ts';
import { runVitest } from './test/run-vitest.ts';

// They need programs that only "npm run test:interop" looks for.
const WITHOUT_INTEROP = ['--project', '!interop'];
const NEEDS_NO_SITE = /tests[\\/](?:unit|content)(?:$|[\\/])/u;

/** One file at a time: another run has the other core. */
const BESIDE = { KENAL_WORKERS: '1' };

/**
 * Runs everything. A build and a browser leave most of a second core idle: tests that need no site run beside the builds,
 * tests that read the sites beside the browser.
 */
async function runAll(browser: string): Promise<TestCounts> {
  const [failedBuilds, early] = await Promise.all([
    buildSites(),
    runVitest(['--project', 'unit', '--project', 'content'], BESIDE),
  ]);
  const late = await Promise.all([
    runVitest(['--project', 'site'], { ...BESIDE, KENAL_BROWSER: browser }),
    runVitest(['--project', 'browser'], { KENAL_BROWSER: browser }),
  ]);
  const last = await runVitest(['--project', 'watch'], { KENAL_BROWSER: browser });
  return addCounts([early, ...late, last, { passed: 0, failed: failedBuilds, skipped: 0 }]);
}

async function runTests(filters: readonly string[]): Promise<TestCounts> {
  // The tests start dozens of commands, which load the same code each time.
  process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, '.cache', 'node');
  const { site } = await import('../src/site.ts');
  // One day for every build and test of this run.
  process.env['SITE_DATE'] = site.date;
  if (filters.length > 0 && filters.every((filter) => NEEDS_NO_SITE.test(filter))) {
    return runVitest([...WITHOUT_INTEROP, ...filters], {});
  }
  const browser = findBrowser(thisMachine);
  if (filters.length === 0) {
    return runAll(browser);
  }
  const failedBuilds = await buildSites();
  const counts = await runVitest([...WITHOUT_INTEROP, ...filters], { KENAL_BROWSER: browser });
  return { ...counts, failed: counts.failed + failedBuilds };
}

await reportCounts(() => runTests(process.argv.slice(2)));
