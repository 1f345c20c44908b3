import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';
import { visit } from './visit.ts';

/** The width of A4 between margins of one centimetre, in CSS pixels. */
const PAPER = { width: 718, height: 1000 };

/** Runs in the page: what would be missing or unreadable on white paper. */
function findLost(): { ground: string; lost: string[] } {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const luminance = ([red, green, blue]: Colour): number =>
    [red, green, blue]
      .map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  const contrast = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** Printers leave grounds out unless a page insists. */
  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const colour = parse(style.backgroundColor);
      if (colour[3] > 0 && style.printColorAdjust === 'exact') return colour;
    }
    return [255, 255, 255, 1];
  };
  const isShown = (element: Element): boolean => element.checkVisibility() && element.closest('.vh') === null;
  const lost: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) lost.push(`the page is ${scrollWidth} px wide on paper of ${clientWidth} px`);
  for (const element of document.querySelectorAll('main *')) {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .join(' ')
      .trim();
    const style = getComputedStyle(element);
    if (/auto|scroll/u.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      lost.push(`cut off in a box that scrolls: ${own || element.className}`);
    if (/fixed|sticky/u.test(style.position)) lost.push(`may lie over text: ${own || element.className}`);
    if (own === '' || !isShown(element) || element.closest('svg')) continue;
    const isHollow = style.webkitTextStrokeWidth !== '0px';
    const ink = isHollow ? style.webkitTextStrokeColor : style.color;
    const ratio = contrast(parse(ink), groundOf(element));
    if (ratio < 4.5) lost.push(`contrast ${ratio.toFixed(1)} on paper: ${own.slice(0, 60)}`);
  }
  const sources = document.querySelectorAll('ol.sumber > li');
  for (const source of sources) if (!isShown(source)) lost.push(`source ${source.id}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('ol.sumber a[href^="http"]')) {
    if (!getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
      lost.push(`address of ${link.textContent}`);
  }
  const bars = [...document.querySelectorAll('main .pita rect')].filter(
    (bar) => parse(getComputedStyle(bar).fill)[3] === 0,
  );
  if (bars.length > 0) lost.push(`${bars.length} bars without colour`);
  const ground = groundOf(document.body).join(' ');
  return { ground, lost };
}

let lab: Lab;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open({ viewport: PAPER }));
});

afterAll(() => lab.close());

/** What paper has no use for: boxes to type in, buttons, ways to other pages, and what is folded away. */
const listUseless = (): Promise<string[]> =>
  page
    .locator('form, button, .aksi, .lewati, footer li, details:not([open])')
    .evaluateAll((found) =>
      found.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
    );

describe('a printed page', () => {
  it.each(pageTypes)(
    'is dark on white, whole, with every source, and has nothing to press, whatever colours it is read in: "$name"',
    async (type) => {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await visit(lab, page, type);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        const { ground, lost } = await page.evaluate(findLost);
        expect(ground, colorScheme).toBe('255 255 255 1');
        expect(lost, colorScheme).toEqual([]);
      }
      expect(await listUseless()).toEqual([]);
    },
  );

  it('takes a sane number of sheets, the longest race too', async () => {
    await page.emulateMedia({ media: null });
    for (const address of [
      'pilkada-2024/wali-kota-banjarbaru/',
      'pilkada-2024/bupati-tapin/',
      'partai/pdi-perjuangan/',
    ]) {
      await page.goto(lab.urlOf(address));
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      expect(sheets, address).toBeGreaterThan(0);
      expect(sheets, address).toBeLessThanOrEqual(8);
    }
  });

  it('cuts no box of a pair in two: each ballot stays on one sheet', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(lab.urlOf('pilkada-2024/wali-kota-banjarmasin/'));
    expect(await page.locator('section.surat').evaluate((element) => getComputedStyle(element).breakInside)).toBe(
      'avoid',
    );
  });
});
