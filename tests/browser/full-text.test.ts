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

const status = (): ReturnType<Page['locator']> => page.locator('.jumlah-isi');
const readCount = async (query: string): Promise<number> => {
  await status()
    .filter({ hasText: `“${query}”` })
    .waitFor();
  return Number.parseInt(await status().innerText(), 10) || 0;
};
const open = async (query: string, params = ''): Promise<number> => {
  await page.goto(lab.urlOf(`cari/?q=${query}&isi=1${params}`));
  return readCount(query);
};
const readAddress = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe('the search in the whole text', () => {
  it('is loaded by a button and not before, finds pages with their passage, and the address keeps it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(lab.urlOf('cari/?q=gugat'));
    await search.readStatus();
    expect(asked.filter((path) => path.startsWith('/pagefind/') || path.includes('full-text'))).toEqual([]);
    await page.getByRole('button', { name: 'Cari di seluruh isi' }).click();
    expect(await readCount('gugat')).toBeGreaterThan(0);
    expect(await status().getAttribute('role')).toBe('status');
    expect(await page.getByRole('button', { name: 'Cari di seluruh isi' }).isVisible()).toBe(false);
    expect(asked).toContain('/pagefind/pagefind.js');
    expect(await page.locator('.seluruh .daftar mark').first().innerText()).toMatch(/gugat/iu);
    expect(readAddress()).toEqual({ q: 'gugat', isi: '1' });
    const found = await search.listPages();
    await page.reload();
    await eventually(search.listPages).toEqual(found);
  });

  it('is narrowed by kind and outcome, and the address keeps it', async () => {
    const all = await open('banjar');
    const filters = page.locator('.saring');
    await filters.locator('summary').click();
    await filters.getByLabel('Jenis').selectOption('Pasangan');
    await eventually(() => readCount('banjar')).toBeLessThan(all);
    await filters.getByLabel('Hasil').selectOption('Dibatalkan');
    const cancelled = ['Muhammad Aditya Mufti Ariffin dan Said Abdullah'];
    await eventually(search.listPages).toEqual(cancelled);
    const address = { q: 'banjar', isi: '1', jenis: 'Pasangan', hasil: 'Dibatalkan' };
    expect(readAddress()).toEqual(address);
    await page.reload();
    await eventually(search.listPages).toEqual(cancelled);
    expect(readAddress()).toEqual(address);
    expect(await filters.getByLabel('Jenis').inputValue()).toBe('Pasangan');
  });

  it('shows more when asked, where the reader goes on, and coming back shows as many at the same place', async () => {
    await open('calon');
    expect(await search.listPages()).toHaveLength(10);
    const more = page.locator('.seluruh').getByRole('button', { name: 'Tampilkan lebih banyak' });
    await more.click();
    await eventually(async () => (await search.listPages()).length).toBe(20);
    const shown = await search.listPages();
    expect(
      await page
        .locator('.seluruh .daftar a')
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const link = page.locator('.seluruh .daftar a').nth(14);
    await link.scrollIntoViewIfNeeded();
    const scroll = Number(await page.evaluate('scrollY'));
    expect(scroll).toBeGreaterThan(300);
    await link.click();
    await page.waitForURL((url) => url.pathname !== '/cari/', { waitUntil: 'commit' });
    await page.goBack();
    await eventually(search.listPages).toEqual(shown);
    await eventually(async () => Math.abs(Number(await page.evaluate('scrollY')) - scroll)).toBeLessThanOrEqual(2);
  });

  it('follows the question, and stands under no question for which it was not asked', async () => {
    await page.goto(lab.urlOf('cari/?q=muhidin'));
    await search.ask('wartono');
    await page.getByRole('button', { name: 'Cari di seluruh isi' }).click();
    expect(await readCount('wartono')).toBeGreaterThan(0);
    await search.ask('golkar');
    expect(await readCount('golkar')).toBeGreaterThan(0);
    await page.goBack();
    await eventually(() => search.box.inputValue()).toBe('muhidin');
    expect(await status().isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Cari di seluruh isi' }).isVisible()).toBe(true);
  });

  it.each(['xyzzyq', 'penjara', 'tersangka'])(
    'says of nobody that a word stands on their page which does not, though one of its stem or beginning may: %s',
    async (word) => {
      expect(await open(word)).toBe(0);
      expect(await status().innerText()).toBe(`Tidak ada halaman yang memuat “${word}”`);
      expect(await search.listPages()).toEqual([]);
    },
  );

  it('that cannot be loaded says so and offers the index', async () => {
    const other = await lab.open();
    await other.page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await other.page.goto(lab.urlOf('cari/?q=wartono&isi=1'));
    const failed = other.page.locator('.seluruh', { hasText: /Pencarian gagal dimuat\. Pakai indeks A–Z/u });
    await failed.waitFor();
    expect(await failed.getByRole('link').getAttribute('href')).toBe('/indeks/');
    await other.context.close();
  });

  it('does not take surnames for derived words: the bearer is among the first', async () => {
    const bearers = {
      Suriani: 'Suriani',
      Yamani: 'Yamani',
      Sahrujani: 'Sahrujani',
      Rifani: 'Muhammad Noor Rifani',
      Marlan: 'Marlan',
    };
    await open('calon', '&jenis=Tokoh');
    for (const [surname, person] of Object.entries(bearers)) {
      await search.box.fill(surname);
      await readCount(surname);
      expect((await search.listPages()).slice(0, 3), surname).toContain(person);
    }
  });
});
