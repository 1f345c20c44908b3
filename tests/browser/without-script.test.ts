import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';

let lab: Lab;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }));
});

afterAll(() => lab.close());

const isSearch = (address: string): boolean => address.startsWith('cari/');

describe('without JavaScript', () => {
  it.each(pageTypes.filter(({ address }) => !isSearch(address)))(
    'everything on the page "$name" is there to read',
    async ({ address, site }) => {
      const response = await page.goto(lab.urlOf(address, site));
      const sent = (await response?.text()) ?? '';
      const shown = await page.locator('main').innerText();
      expect(shown.length).toBeGreaterThan(100);
      const hidden = await page
        // A reader opens what is offered for use elsewhere; it tells nothing that the page does not.
        .locator(
          'main [hidden]:not([data-pagefind-filter]):not([data-pagefind-meta]), main details:not([open]):not(.pakai)',
        )
        .count();
      expect(hidden).toBe(0);
      const main = /<main[^>]*>(?<inner>[\s\S]*)<\/main>/u.exec(sent)?.groups?.['inner'] ?? '';
      const headings = [...main.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gsu)].map(([, text = '']) =>
        text.replace(/<sup>.*?<\/sup>|<[^>]+>/gsu, ' '),
      );
      const squeeze = (text: string): string =>
        text
          .replace(/&#39;/gu, "'")
          .replace(/&amp;/gu, '&')
          .replace(/[\s\u{ad}]+/gu, '');
      const visible = squeeze(shown);
      expect(
        headings.filter((text) => !visible.includes(squeeze(text)) && !main.includes(`class="vh">${text.trim()}`)),
      ).toEqual([]);
    },
  );

  it('the search page says that it needs a script, and leads to the index of all names', async () => {
    await page.goto(lab.urlOf('cari/?q=muhidin'));
    expect(await page.locator('main').innerText()).toMatch(
      /Pencarian memerlukan JavaScript\. Tanpa itu, pakai indeks A–Z/u,
    );
    const dead = await page
      .locator('main select, main button.lagi, main .kosongan')
      .evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
    expect(dead).toBe(0);
    await page
      .getByRole('link', { name: /indeks A–Z/u })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/indeks/');
    await page.getByRole('link', { name: 'Muhidin', exact: true }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Muhidin');
  });

  it('the search box of every page is a form that leads to the search page with what was typed', async () => {
    await page.goto(lab.urlOf('tokoh/wartono/'));
    await page.getByRole('searchbox').fill('tanah laut');
    await page.getByRole('button', { name: 'Cari' }).click();
    const { pathname, search } = new URL(page.url());
    expect([pathname, search]).toEqual(['/cari/', '?q=tanah+laut']);
  });
});
