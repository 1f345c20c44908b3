import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { contrastOf, cutColumns, mainColour, type Picture, readPicture, strongestContrast } from './read-picture.ts';

/** Contrast that WCAG asks of shapes that carry meaning. */
const VISIBLE = 3;

let lab: Lab;
let page: Page;
let blank: Page;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open({ viewport: { width: 1280, height: 900 } }));
  ({ page: blank } = await lab.open());
});

afterAll(() => lab.close());

const read = (element: Locator): Promise<Picture> => readPicture(element, blank);
const differ = (one: Picture, other: Picture): boolean =>
  one.width !== other.width || one.pixels.some((pixel, at) => pixel !== other.pixels[at]);

describe.each(['light', 'dark'] as const)('with colours forced by the reader, on a %s ground', (colorScheme) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
  });

  it('a bar of votes is as long as its share, set off from its ground and framed', async () => {
    await page.goto(lab.urlOf('pilkada-2024/gubernur-kalimantan-selatan/'));
    const bars = page.locator('.kotak .pita');
    expect(await bars.count()).toBe(2);
    const [large, small] = [await read(bars.nth(0)), await read(bars.nth(1))];
    expect(contrastOf(mainColour(cutColumns(large, 0, 0.8)), mainColour(cutColumns(large, 0.85, 1)))).toBeGreaterThan(
      VISIBLE,
    );
    expect(contrastOf(mainColour(cutColumns(small, 0, 0.16)), mainColour(cutColumns(small, 0.2, 1)))).toBeGreaterThan(
      VISIBLE,
    );
  });

  it('the hole of the elected pair is a visible shape', async () => {
    await page.goto(lab.urlOf('pilkada-2024/gubernur-kalimantan-selatan/'));
    expect(strongestContrast(await read(page.locator('.kotak .lubang')))).toBeGreaterThan(VISIBLE);
  });

  it('a cancelled pair is told by a hollow number and a framed word, an annulled vote by its framed line', async () => {
    await page.goto(lab.urlOf('pilkada-2024/wali-kota-banjarbaru/'));
    const hollow = await read(page.locator('.gugur .batal .no'));
    const solid = await read(page.locator('.gugur li:not(.batal) .no'));
    const inked = ({ pixels }: Picture): number => {
      const [ground] = pixels;
      return pixels.filter((pixel) => contrastOf(pixel, ground ?? 0) > VISIBLE).length / pixels.length;
    };
    expect(strongestContrast(hollow)).toBeGreaterThan(VISIBLE);
    expect(inked(hollow)).toBeGreaterThan(0.005);
    expect(inked(hollow)).toBeLessThan(inked(solid));
    for (const cap of await page.locator('.gugur .cap').all()) {
      expect(strongestContrast(await read(cap))).toBeGreaterThan(4.5);
      expect(await cap.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    }
  });

  it('the column of nobody stays hatched, and the two parts of the annulled count stay apart', async () => {
    await page.goto(lab.urlOf('pilkada-2024/wali-kota-banjarbaru/'));
    expect(strongestContrast(await read(page.locator('.kosong .no.arsir')))).toBeGreaterThan(VISIBLE);
    const count = await read(page.locator('.banding2 .pita'));
    expect(differ(cutColumns(count, 0.02, 0.29), cutColumns(count, 0.35, 0.62))).toBe(true);
    expect(strongestContrast(count)).toBeGreaterThan(VISIBLE);
  });

  it('the map has its lines, and its four kinds of boxes differ from each other', async () => {
    await page.goto(lab.urlOf(''));
    const tiles = page.locator('.peta a');
    expect(await tiles.count()).toBe(14);
    for (const tile of await tiles.all()) {
      expect(await tile.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
      expect(strongestContrast(await read(tile))).toBeGreaterThan(4.5);
    }
    const kinds = await Promise.all(['p', 't', 'k', 'x'].map((kind) => read(page.locator(`.legenda .m .${kind}`))));
    for (const kind of kinds) {
      expect(strongestContrast(kind)).toBeGreaterThan(VISIBLE);
      expect(kinds.filter((other) => !differ(kind, other))).toHaveLength(1);
    }
  });

  it('the place of a region on the small map is told apart from the others', async () => {
    await page.goto(lab.urlOf('wilayah/kota-banjarbaru/'));
    const [here, there] = await Promise.all(
      ['.letak .sini', '.letak path:not(.sini)'].map((path) => read(page.locator(path).first())),
    );
    expect(contrastOf(mainColour(here as Picture), mainColour(there as Picture))).toBeGreaterThan(VISIBLE);
  });

  it('the page one is on is marked among the letters and among the numbers, and focus has a line', async () => {
    for (const address of ['indeks/m/', 'pilkada-2024/wali-kota-banjarmasin/mukhyar-awan-subarkah/']) {
      await page.goto(lab.urlOf(address));
      const nav = page.locator('.abjad, .deret');
      const styleOf = (element: Element): string => {
        const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth, textDecorationLine } =
          getComputedStyle(element);
        return [outlineStyle, outlineWidth, borderTopStyle, borderTopWidth, textDecorationLine].join(' ');
      };
      const current = await nav.locator('[aria-current]').evaluate(styleOf);
      const other = await nav.locator('a:not([aria-current])').first().evaluate(styleOf);
      expect(current, address).not.toBe(other);
    }
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
    );
    expect(focus).not.toBe('none');
  });
});
