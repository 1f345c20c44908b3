import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';
import { visit } from './visit.ts';

/** What a page did beside being read. */
interface Traces {
  readonly complaints: string[];
  readonly requests: URL[];
}

let lab: Lab;
let context: BrowserContext;
let page: Page;
let traces: Traces;

beforeAll(async () => {
  lab = await openLab();
  ({ context, page } = await lab.open());
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') traces.complaints.push(message.text());
  });
  page.on('pageerror', (error) => traces.complaints.push(error.message));
  page.on('requestfailed', (request) => traces.complaints.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) traces.requests.push(new URL(request.url()));
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} stopped ${blockedURI}`);
    });
  });
});

afterAll(() => lab.close());

const isSearch = (address: string): boolean => address.startsWith('cari/');
const isUnknownAddress = (address: string): boolean => address === 'tidak-ada/';

describe('under the headers of a real host', () => {
  it.each(pageTypes)(
    'the page "$name" breaks no policy, reports no error, asks nobody else and keeps nothing',
    async (type) => {
      traces = { complaints: [], requests: [] };
      await visit(lab, page, type);
      // Search loads its names and places even when nothing is asked yet.
      if (isSearch(type.address)) await page.waitForLoadState('networkidle');
      const own = new URL(lab.urlOf('', type.site));
      const complaints = isUnknownAddress(type.address)
        ? traces.complaints.filter((text) => !/status of 404/u.test(text))
        : traces.complaints;
      expect(complaints).toEqual([]);
      expect(traces.requests.filter(({ origin }) => origin !== own.origin).map(String)).toEqual([]);
      const paths = traces.requests.map(({ pathname }) => pathname).filter((path) => path !== '/favicon.ico');
      if (isSearch(type.address)) {
        expect(paths.filter((path) => !/^\/(?:cari|_astro|pagefind)\//u.test(path))).toEqual([]);
        expect(paths.some((path) => path.startsWith('/pagefind/'))).toBe(type.address.includes('&isi='));
      } else {
        expect(paths).toEqual([`/${type.address}`]);
      }
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    },
  );

  it('a script that somebody smuggled into a page would not run', async () => {
    traces = { complaints: [], requests: [] };
    await page.goto(lab.urlOf(''));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.smuggled = "yes"';
      document.body.append(script);
    });
    expect(await page.getAttribute('html', 'data-smuggled')).toBeNull();
    expect(traces.complaints.join('\n')).toMatch(/policy: script-src/u);
  });
});
