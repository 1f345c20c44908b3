import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, readSite, type Site, withoutMoved } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';
import { measurePages } from './checks/budgets.ts';
import { countLinks } from './checks/links.ts';

let site: Site;
let faults = 0;

beforeAll(() => {
  site = withoutMoved(readSite(BUILT_FOLDER));
});

afterAll(() => {
  const { largest, p95 } = measurePages(site.pages);
  const links = countLinks(site);
  console.log(
    [
      `${site.pages.length} pages`,
      `largest ${largest?.gzipBytes ?? 0} bytes compressed (${largest?.address ?? ''})`,
      `p95 ${p95?.gzipBytes ?? 0} bytes (${p95?.address ?? ''})`,
      `${links.internal} links inside checked, ${links.external} links out of the site`,
      `${faults} faults`,
    ].join('\n'),
  );
});

describe('the built site', () => {
  it('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(0);
  });

  it.each(allChecks)('$title', ({ find }) => {
    const found = find(site);
    faults += found.length;
    expect(found).toEqual([]);
  });
});
