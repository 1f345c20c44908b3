import { addCounts } from './test/count-results.ts';
import { reportCounts } from './test/report-counts.ts';

// Read by the list of builds and by the tests.
process.env['KENAL_COUNTRY'] = 'on';
const { buildSites } = await import('./test/build-sites.ts');
const { runVitest } = await import('./test/run-vitest.ts');

await reportCounts(async () => {
  const failed = await buildSites(['country']);
  const counts = await runVitest(['--project', 'site', 'tests/site/country.test.ts'], {});
  return addCounts([counts, { passed: 0, failed, skipped: 0 }]);
});
