import { describe, expect, it } from 'vitest';
import { toSite } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';

describe('a check of the site', () => {
  it.each(allChecks)('finds what it looks for: $title', ({ find, faulty }) => {
    expect(faulty.length).toBeGreaterThan(0);
    for (const files of faulty) {
      expect(find(toSite(files)), JSON.stringify(files).slice(0, 300)).not.toEqual([]);
    }
  });
});
