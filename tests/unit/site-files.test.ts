import { describe, expect, it } from 'vitest';
import { readSitemapEntry } from '../../scripts/build/write-sitemap.ts';
import { formatHumans, formatRobots, formatSecurity } from '../../src/exports/site-files.ts';
import { buildView } from '../../src/routes/view.ts';
import { readSiteSettings } from '../../src/site.ts';

const viewWith = (env: Record<string, string>) => {
  const site = readSiteSettings(env, new Date(0));
  return { ...buildView('id', new Map(), new Map()), site, today: site.date };
};

describe('the file for those who find a weakness', () => {
  it('names whom to tell, and expires within a year of the day of the build', () => {
    for (const date of ['2026-01-01', '2026-11-25', '2028-02-29', '2026-12-31']) {
      const text = formatSecurity(viewWith({ SITE_CONTACT: 'redaksi@contoh.id', SITE_DATE: date })) ?? '';
      expect(text).toContain('Contact: mailto:redaksi@contoh.id\n');
      const expires = Date.parse(/^Expires: (\S+)$/mu.exec(text)?.[1] ?? '');
      const days = (expires - Date.parse(date)) / 86_400_000;
      expect(days).toBeGreaterThan(330);
      expect(days).toBeLessThanOrEqual(366);
    }
  });

  it('is not written where there is nobody to tell', () => {
    expect(formatSecurity(viewWith({}))).toBeUndefined();
  });
});

describe('the files for crawlers and for people', () => {
  it('lead to the map of the site and to the pages about it', () => {
    const view = viewWith({ SITE_URL: 'https://contoh.id' });
    expect(formatRobots(view)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://contoh.id/sitemap.xml\n');
    expect(formatHumans('2026-11-24', view)).toContain('Last update: 2026/11/24\n');
    expect(formatHumans(undefined, view)).not.toContain('Last update');
  });
});

describe('the map of the site', () => {
  const page = (more: string): string =>
    `<html><head><link rel="canonical" href="https://contoh.id/a/">${more}</head><body></body></html>`;

  it('dates a page by what the page says of its data, and leaves out what search engines are asked not to show', () => {
    expect(readSitemapEntry(page('<meta property="article:modified_time" content="2026-11-24">'))).toEqual({
      url: 'https://contoh.id/a/',
      lastmod: '2026-11-24',
    });
    expect(readSitemapEntry(page(''))).toEqual({ url: 'https://contoh.id/a/', lastmod: undefined });
    expect(readSitemapEntry(page('<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(readSitemapEntry('<html><head></head><body></body></html>')).toBeUndefined();
  });
});
