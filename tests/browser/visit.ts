import type { Page } from 'playwright-core';
import type { Lab } from './lab.ts';
import type { PageType } from './page-types.ts';

/** Opens a page and waits until it is drawn and has what comes by script, which is results of the search. */
export async function visit(lab: Lab, page: Page, { address, site, shows }: PageType): Promise<void> {
  await page.goto(lab.urlOf(address, site), { waitUntil: 'load' });
  if (shows) await page.locator('main').getByText(shows).first().waitFor();
}
