import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { eventually, readSearchPage, type SearchPage } from './search-page.ts';

let lab: Lab;
let page: Page;
let search: SearchPage;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open({ viewport: { width: 360, height: 640 } }));
  search = readSearchPage(page);
});

afterAll(() => lab.close());

const open = (query = ''): Promise<unknown> => page.goto(lab.urlOf(`cari/${query}`));
const countSteps = async (): Promise<number> => Number(await page.evaluate('history.length'));
const readScroll = async (): Promise<number> => Number(await page.evaluate('scrollY'));
const isElsewhere = (url: URL): boolean => url.pathname !== '/cari/';
const submit = async (text: string): Promise<void> => {
  await search.ask(text);
  await search.box.press('Enter');
};

describe('the way back', () => {
  it('leads to the same question, results and place on the page, a step for each question', async () => {
    await open();
    const start = await countSteps();
    await submit('tapin');
    await eventually(search.listTexts).toContain('Kecamatan Tapin Utara Kabupaten Tapin');
    const first = await search.readPlace();
    await submit('banjar');
    await eventually(search.listTexts).toContain('Desa Banjar Sari Kecamatan Angsana, Kabupaten Tanah Bumbu');
    const second = await search.readPlace();
    expect(second).toMatchObject({ typed: 'banjar', asked: '?q=banjar', title: 'Cari: banjar | Kenal Paslon' });
    const third = search.options.nth(2);
    await third.scrollIntoViewIfNeeded();
    await page.evaluate('scrollBy(0, 60)');
    const scroll = await readScroll();
    expect(scroll).toBeGreaterThan(0);
    await third.click();
    await page.waitForURL(isElsewhere, { waitUntil: 'commit' });
    // The page it began on, two questions, the page that was found.
    expect((await countSteps()) - start).toBe(3);

    await page.goBack();
    await eventually(search.readPlace).toEqual(second);
    await eventually(async () => Math.abs((await readScroll()) - scroll)).toBeLessThanOrEqual(2);
    await page.goBack();
    await eventually(search.readPlace).toEqual(first);
    await page.goForward();
    await eventually(search.readPlace).toEqual(second);
    await page.reload();
    await eventually(search.readPlace).toEqual(second);
  });

  it('right after a letter keeps the earlier question as it was', async () => {
    await open();
    await submit('tapin');
    await search.box.fill('tapi');
    await search.box.fill('tap');
    await page.goBack();
    await eventually(() => search.box.inputValue()).toBe('tapin');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).search).toBe('?q=tapin');
    const before = await countSteps();
    await search.ask('wartono');
    await page.goBack();
    await eventually(() => search.box.inputValue()).toBe('tapin');
    expect(await countSteps()).toBe(before);
  });

  it('leads to as many results as were shown', async () => {
    await open('?q=banjar');
    await eventually(() => search.options.count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await eventually(() => search.options.count()).toBeGreaterThan(20);
    const shown = await search.listAddresses();
    await search.options.nth(18).click();
    await page.waitForURL(isElsewhere, { waitUntil: 'commit' });
    await page.goBack();
    await eventually(search.listAddresses).toEqual(shown);
  });
});

describe('an address with a question in it', () => {
  it.each([
    ['?q=tanah+laut', 'tanah laut', /^\d+ hasil untuk “tanah laut”$/u],
    ['?q=tanah%20laut', 'tanah laut', /^\d+ hasil untuk “tanah laut”$/u],
    ['?q=Ja%27far', "Ja'far", /^\d+ hasil untuk “Ja'far”$/u],
    ['?q=%3Cb%3Exyzzy', '<b>xyzzy', /^Tidak ditemukan: “<b>xyzzy”$/u],
    ['?q=%22%26', '"&', /^Tidak ditemukan: “"&”$/u],
  ])('is understood: %s', async (query, text, said) => {
    await open(query);
    expect(await search.readPlace()).toMatchObject({
      typed: text,
      said: expect.stringMatching(said) as unknown,
      title: `Cari: ${text} | Kenal Paslon`,
    });
    expect(await page.locator('.jumlah b, .pilihan .nama b').count()).toBe(0);
  });

  it.each(['', '?q=', '?q=+'])('without a word in it says what to write: "%s"', async (query) => {
    await open(query);
    expect(await search.readPlace()).toMatchObject({
      said: 'Tulis nama calon, wilayah, kecamatan, desa, atau partai.',
      found: [],
      title: 'Cari | Kenal Paslon',
    });
  });
});
