import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';
import { setTextSize } from './text-size.ts';
import { visit } from './visit.ts';

const CASES = [
  { name: 'at 320 px', width: 320, textSize: 100 },
  { name: 'at 320 px with text of 200 %', width: 320, textSize: 200 },
  { name: 'at 1280 px with text of 200 %', width: 1280, textSize: 200 },
] as const;

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

/** Runs in the page: what a reader could reach only by scrolling sideways, or not at all. */
function findCut(): { rootSize: string; cut: string[] } {
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 40)}`;
  const isHidden = (element: Element): boolean =>
    element.closest('.vh, [hidden], .lewati, script, style, noscript, svg') !== null;
  const canScroll = (element: Element): boolean => {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (/auto|scroll/u.test(getComputedStyle(parent).overflowX)) return true;
    }
    return false;
  };
  const isOutside = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
  };
  const cut: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) cut.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`);
  for (const element of document.body.querySelectorAll('*')) {
    if (isHidden(element)) continue;
    const isInsideReported = element.parentElement !== null && isOutside(element.parentElement);
    if (isOutside(element) && !isInsideReported && !canScroll(element)) cut.push(`outside: ${name(element)}`);
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    const clips = /hidden|clip/u.test(overflowX) && display !== 'inline';
    if (clips && element.scrollWidth > element.clientWidth + 3 && element.textContent.trim() !== '')
      cut.push(`clipped: ${name(element)}`);
    if (textOverflow === 'ellipsis') cut.push(`ends in dots: ${name(element)}`);
  }
  for (const box of document.querySelectorAll('.gulir')) {
    if (box.scrollWidth > box.clientWidth && box.getAttribute('tabindex') !== '0')
      cut.push(`scrolls, but not by keyboard: ${name(box)}`);
  }
  return { rootSize: getComputedStyle(document.documentElement).fontSize, cut };
}

describe('at 320 px, at 320 px with text of 200 % and at 1280 px with text of 200 %', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await lab.open());
  });

  it.each(pageTypes)('nothing of the page "$name" is cut off or lies beside the window', async (type) => {
    await visit(lab, page, type);
    const found: string[] = [];
    for (const { name, width, textSize } of CASES) {
      await page.setViewportSize({ width, height: 700 });
      await setTextSize(page, textSize);
      const { rootSize, cut } = await page.evaluate(findCut);
      expect(rootSize, name).toBe(`${(16 * textSize) / 100}px`);
      found.push(...cut.map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
