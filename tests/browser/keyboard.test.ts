import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { setTextSize } from './text-size.ts';
import { type PageType, pageTypes } from './page-types.ts';
import { visit } from './visit.ts';

/** Where the focus is, as somebody who looks at the screen sees it. */
interface Focus {
  readonly name: string;
  readonly href: string;
  readonly isOutlined: boolean;
  readonly isCovered: boolean;
  readonly isInWindow: boolean;
}

const MOST_STEPS = 400;

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

/** Runs in the page. */
function readFocus(): Focus | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const visible = [...element.getClientRects()]
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    }))
    .filter(({ left, top, right, bottom }) => right > left && bottom > top);
  const points = visible.flatMap(({ left, top, right, bottom }) =>
    [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.15, 0.85].map((y) => ({ x: left + (right - left) * x, y: top + (bottom - top) * y })),
    ),
  );
  const isOwn = ({ x, y }: { x: number; y: number }): boolean => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/gu, ' ').trim(),
    href: element.getAttribute('href') ?? '',
    isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isCovered: !points.some(isOwn),
    isInWindow: visible.length > 0,
  };
}

async function step(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus | undefined> {
  await page.keyboard.press(key);
  return page.evaluate(readFocus);
}

/** Presses Tab until the focus stands where `isWanted` says; every stop on the way must be visible. */
async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const focus = await step(page);
    if (focus === undefined) throw new Error(`${page.url()}: the focus left the page after ${count} steps`);
    expect({ ...focus, at: page.url() }).toMatchObject({ isOutlined: true, isCovered: false, isInWindow: true });
    if (isWanted(focus)) return focus;
  }
  throw new Error(`${page.url()}: not reached in ${MOST_STEPS} steps`);
}

const VIEWS = [
  { name: 'on a phone', width: 320, textSize: 100 },
  { name: 'on a phone with text of 200 %', width: 320, textSize: 200 },
  { name: 'on a wide screen', width: 1280, textSize: 100 },
] as const;

describe.each(VIEWS)('with the keyboard alone, $name', ({ width, textSize }) => {
  it('a reader comes from the home page to the sources of a pair, always seeing where the focus is', async () => {
    const { context, page } = await lab.open({ viewport: { width, height: 700 } });
    await setTextSize(page, textSize);
    await page.goto(lab.urlOf(''));
    await tabTo(page, ({ href }) => href === '/pilkada-2024/bupati-tapin/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bupati-tapin/');
    const pair = await tabTo(
      page,
      ({ href }) => /^\/pilkada-2024\/bupati-tapin\/[^/]+\/$/u.test(href) && !href.endsWith('bandingkan/'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pair.href}`);
    const mark = await tabTo(page, ({ href }) => /^#s\d+$/u.test(href));
    expect(mark.name).toBe(`Sumber ${mark.href.slice(2)}`);
    await page.keyboard.press('Enter');
    const source = page.locator(mark.href);
    const box = await source.boundingBox();
    expect(box?.y).toBeGreaterThan(-1);
    expect(box?.y).toBeLessThan(700);
    const next = await tabTo(page, () => true);
    expect(await source.locator('a').first().getAttribute('href')).toBe(next.href);
    await context.close();
  });
});

/** Embeds have no head to pass. */
const withHead = pageTypes.filter(({ address }) => !address.startsWith('sematkan/'));

describe('the focus', () => {
  // The head is the same on all: what may differ on one is how much room it leaves on a phone.
  it.each([
    { ...VIEWS[1], types: withHead },
    { ...VIEWS[2], types: withHead.filter((_, at) => at % 5 === 0) },
  ])(
    'the first stop of $types.length pages is the way past its head, which appears and leads to the content, $name',
    async ({ width, textSize, types }) => {
      const { context, page } = await lab.open({ viewport: { width, height: 700 } });
      await setTextSize(page, textSize);
      for (const type of types) {
        await visit(lab, page, type);
        const first = await step(page);
        expect(first, type.name).toMatchObject({
          href: '#isi',
          name: 'Langsung ke isi',
          isInWindow: true,
          isCovered: false,
        });
        await page.keyboard.press('Enter');
        const inside = await step(page);
        expect(
          await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
          `${type.name}: ${inside?.name ?? ''}`,
        ).toBe(true);
      }
      await context.close();
    },
  );

  const LONG_PAGES: readonly Omit<PageType, 'name' | 'site'>[] = [
    { address: 'pilkada-2024/wali-kota-banjarbaru/' },
    { address: 'pilkada-2024/wali-kota-banjarbaru/bandingkan/' },
    { address: 'cari/?q=noor', shows: 'Kelurahan Syamsudin Noor' },
  ];

  it.each(LONG_PAGES)(
    'is never hidden, forward and backward, down to the foot of the page: /$address',
    async (type) => {
      const { context, page } = await lab.open({ viewport: { width: 320, height: 500 } });
      await visit(lab, page, { ...type, name: '', site: 'real' });
      const stops: (Focus & { key: string })[] = [];
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        for (;;) {
          const focus = await step(page, key);
          if (focus === undefined || stops.length > 2 * MOST_STEPS) break;
          stops.push({ ...focus, key });
        }
      }
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ isOutlined, isCovered, isInWindow }) => !isOutlined || isCovered || !isInWindow)).toEqual(
        [],
      );
      await context.close();
    },
  );

  it('a link to a section shows its heading', async () => {
    const { context, page } = await lab.open({ viewport: { width: 320, height: 500 } });
    for (const id of ['hasil', 'perjalanan', 'sumber']) {
      await page.goto(lab.urlOf(`pilkada-2024/wali-kota-banjarbaru/#${id}`));
      const isShown = await page
        .locator(`#${id} h2`)
        .first()
        .evaluate((heading) => {
          const { top, bottom, left } = heading.getBoundingClientRect();
          const at = document.elementFromPoint(left + 5, (top + bottom) / 2);
          return top >= 0 && bottom <= innerHeight && at !== null && (heading.contains(at) || at.contains(heading));
        });
      expect(isShown, id).toBe(true);
    }
    await context.close();
  });
});
