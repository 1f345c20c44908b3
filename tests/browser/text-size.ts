import type { Page } from 'playwright-core';

/** The size that browsers give text unless their owner asks for another. */
const USUAL = 16;

/**
 * Sets the text size that a reader chose in the browser's settings, in percent, for as long as the page is open; `em` in
 * media queries follows it.
 */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const standard = (USUAL * percent) / 100;
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
