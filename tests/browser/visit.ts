import type { Page } from 'playwright-core';
import type { Lab } from './lab.ts';
import type { PageType } from './page-types.ts';

/** Opens a page and waits until it is drawn and, on the search page, has its results. */
export async function visit(lab: Lab, page: Page, { address, site }: PageType): Promise<void> {
  await page.goto(lab.urlOf(address, site), { waitUntil: 'load' });
  if (address.startsWith('cari/?q=')) {
    await page.locator('.jumlah', { hasText: /hasil/u }).waitFor({ state: 'attached' });
  }
}
