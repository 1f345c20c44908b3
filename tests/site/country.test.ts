import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { country, isCountryAsked } from '../fixture-builds.ts';
import { type Page, readSite, type Site } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';
import { measurePages } from './checks/budgets.ts';
import { withoutEmbeds } from './checks/embed-pages.ts';
import { markupChecks } from './checks/markup.ts';
import { listPairPages, listRacePages } from './read-ballot.ts';

if (!isCountryAsked) {
  console.log(
    'The country is left to "npm run test:country", which needs its tables (shared/data/national beside this folder).',
  );
}

const SAMPLE = 20;

/** The kind of a page, by its place in the site. */
const kindOf = ({ address }: Page): string => {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  return `${first} ${String(rest.length)}${address.endsWith('/bandingkan/') ? ' compared' : ''}`;
};

/** Some pages of each kind, spread over all of it, the largest among them. */
const listSample = (pages: readonly Page[]): Page[] =>
  [...Map.groupBy(pages, kindOf).values()].flatMap((list) => {
    const step = Math.ceil(list.length / SAMPLE);
    const largest = list.reduce((most, page) => (page.html.length > most.html.length ? page : most));
    return [...new Set([largest, ...list.filter((_, index) => index % step === 0)])];
  });

describe.skipIf(!isCountryAsked)('the site of the whole country', () => {
  let site: Site;

  beforeAll(() => {
    site = readSite(join(ROOT, country.folder));
  });

  it('has 545 races with 1,557 pairs and their pages', () => {
    expect(listRacePages(site)).toHaveLength(545);
    expect(listPairPages(site)).toHaveLength(1557);
  });

  it('has pages of at most 14,000 bytes compressed, and 95 of 100 of at most 12,000, lists included', () => {
    const { largest, p95 } = measurePages(withoutEmbeds(site).pages);
    console.log(
      `${String(site.pages.length)} pages, largest ${String(largest?.gzipBytes)} bytes (${largest?.address ?? ''}), p95 ${String(p95?.gzipBytes)} bytes`,
    );
    expect(largest?.gzipBytes).toBeLessThanOrEqual(14_000);
    expect(p95?.gzipBytes).toBeLessThanOrEqual(12_000);
  });

  it('lists on no page the races of more than one province, but for the index', () => {
    const provinceOf = new Map(
      site.pages
        .filter(({ address }) => /^\/wilayah\/[^/]+\/$/u.test(address))
        .flatMap(({ root, address }) => {
          const [, above] = root.querySelectorAll('nav.jejak a').map((link) => link.getAttribute('href') ?? '');
          return [[address, above ?? address] as const];
        }),
    );
    const regionOf = new Map(
      listRacePages(site).map(({ root, address }) => {
        const [, region = ''] = root.querySelectorAll('nav.jejak a').map((link) => link.getAttribute('href') ?? '');
        return [address, region] as const;
      }),
    );
    const mixed = site.pages
      .filter(({ address }) => !/^\/(?:indeks|panduan|tentang|metode)\//u.test(address))
      .map(({ address, main }) => {
        const races = main.querySelectorAll('a').flatMap((link) => regionOf.get(link.getAttribute('href') ?? '') ?? []);
        return { address, provinces: new Set(races.map((region) => provinceOf.get(region))).size };
      })
      .filter(({ provinces }) => provinces > 1);
    expect(mixed).toEqual([]);
  });

  it.each(allChecks.filter((check) => !markupChecks.includes(check)))('$title', ({ find }) => {
    expect(find(site)).toEqual([]);
  });

  it.each(markupChecks)(`$title (on ${String(SAMPLE)} of each kind)`, ({ find }) => {
    expect(find({ ...site, pages: listSample(site.pages) })).toEqual([]);
  });
});
