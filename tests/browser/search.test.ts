import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, readSite, type Site } from '../site/built-site.ts';
import { readText } from '../site/checks/visible-text.ts';
import { type Lab, openLab } from './lab.ts';

let lab: Lab;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

/** Waits until something is read as expected; searching takes its time on a busy machine. */
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 20_000 });

const box = (): ReturnType<Page['locator']> => page.getByRole('searchbox');
const status = async (): Promise<string> => {
  await page.locator('.jumlah', { hasText: /hasil|Tulis/u }).waitFor();
  return page.locator('.jumlah').innerText();
};
const open = async (query: string): Promise<string> => {
  await page.goto(lab.urlOf(`cari/${query}`));
  return status();
};
const submit = async (text: string): Promise<string> => {
  await box().fill(text);
  await box().press('Enter');
  await page.locator('.jumlah', { hasText: `“${text}”` }).waitFor();
  return status();
};
const listHits = (): Promise<string[]> => page.locator('.temu .daftar > li .nama a').allInnerTexts();

/** All that has to agree: what is typed, what is asked for, what is found and what the window is called. */
const readPlace = async (): Promise<Record<string, unknown>> => ({
  typed: await box().inputValue(),
  asked: new URL(page.url()).search,
  said: await status(),
  hits: await listHits(),
  title: await page.title(),
});

describe('the search', () => {
  beforeEach(async () => {
    ({ context, page } = await lab.open({ viewport: { width: 360, height: 640 } }));
  });

  afterEach(() => context.close());

  it('answers a link with a question in it, and calls the window by it', async () => {
    expect(await open('?q=muhidin')).toMatch(/^\d+ hasil untuk “muhidin”$/u);
    expect(await listHits()).toContain('Muhidin');
    expect(await box().inputValue()).toBe('muhidin');
    expect(await page.title()).toBe('Cari: muhidin | Kenal Paslon');
  });

  it('is asked from the search box of any page', async () => {
    await page.goto(lab.urlOf('partai/golkar/'));
    await box().fill('barito kuala');
    await box().press('Enter');
    await page.waitForURL('**/cari/?q=barito+kuala');
    expect(await status()).toMatch(/hasil untuk “barito kuala”/u);
    expect(await listHits()).toContain('Bupati Barito Kuala 2024');
  });

  it.each([
    ['?q=tanah+laut', 'tanah laut'],
    ['?q=tanah%20laut', 'tanah laut'],
    ['?q=Ja%27far', "Ja'far"],
    ['?q=%3Cb%3Ex', '<b>x'],
    ['?q=%22%26', '"&'],
  ])('understands %s', async (query, text) => {
    expect(await open(query)).toMatch(/hasil untuk/u);
    expect(await box().inputValue()).toBe(text);
    expect(await page.locator('.jumlah').innerText()).toContain(`“${text}”`);
    expect(await page.locator('.jumlah b, .temu .lewat b').count()).toBe(0);
  });

  it.each(['', '?q=', '?q=+'])(
    'without a question ("%s") says what to write, loads nothing and finds nothing',
    async (query) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      expect(await open(query)).toBe('Tulis nama calon, wilayah, atau partai.');
      expect(await listHits()).toEqual([]);
      expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
      expect(await page.title()).toBe('Cari | Kenal Paslon');
    },
  );

  it('that finds nothing says so and leads on', async () => {
    expect(await open('?q=xyzzyq')).toBe('Tidak ada hasil untuk “xyzzyq”');
    expect(await page.locator('.kosongan').innerText()).toMatch(/indeks A–Z/u);
  });

  it('loads its engine from this site, when it is asked and not before', async () => {
    const loaded: URL[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url())));
    await open('');
    expect(loaded.filter(({ pathname }) => pathname.startsWith('/pagefind/'))).toEqual([]);
    await submit('tapin');
    expect(loaded.some(({ pathname }) => pathname === '/pagefind/pagefind.js')).toBe(true);
    expect(loaded.filter(({ href }) => !href.startsWith(lab.urlOf('')))).toEqual([]);
  });

  it('is narrowed by level, region, party and outcome, and the address keeps it', async () => {
    await open('?q=banjar');
    const all = Number.parseInt(await status(), 10);
    await page.locator('summary', { hasText: 'Saring' }).click();
    await page.getByLabel('Jenis').selectOption('Pasangan');
    await eventually(async () => Number.parseInt(await status(), 10)).toBeLessThan(all);
    await page.getByLabel('Hasil').selectOption('Dibatalkan');
    await eventually(listHits).toEqual(['Muhammad Aditya Mufti Ariffin dan Said Abdullah']);
    const before = await readPlace();
    expect(new URL(page.url()).searchParams.get('hasil')).toBe('Dibatalkan');
    await page.reload();
    expect(await readPlace()).toEqual(before);
    expect(await page.getByLabel('Jenis').inputValue()).toBe('Pasangan');
  });

  it('takes a reader back to where they were: same question, same filter, same results, same place on the page', async () => {
    await open('');
    const start = await page.evaluate('history.length');
    await submit('tapin');
    const first = await readPlace();
    await submit('banjar');
    await page.locator('summary', { hasText: 'Saring' }).click();
    await page.getByLabel('Tingkat').selectOption('Kota');
    await eventually(() => new URL(page.url()).search).toBe('?q=banjar&tingkat=Kota');
    await status();
    const second = await readPlace();
    const third = page.locator('.temu .daftar > li .nama a').nth(2);
    await third.scrollIntoViewIfNeeded();
    await page.evaluate('scrollBy(0, 60)');
    const scroll = Number(await page.evaluate('scrollY'));
    expect(scroll).toBeGreaterThan(0);
    await third.click();
    await page.waitForURL((url) => url.pathname !== '/cari/');
    // The page it began on, two questions, the page that was found: a filter is no step of its own.
    expect(Number(await page.evaluate('history.length')) - Number(start)).toBe(3);

    await page.goBack();
    await eventually(listHits).toEqual(second['hits']);
    expect(await readPlace()).toEqual(second);
    expect(await page.getByLabel('Tingkat').inputValue()).toBe('Kota');
    await eventually(async () => Math.abs(Number(await page.evaluate('scrollY')) - scroll)).toBeLessThanOrEqual(2);

    await page.goBack();
    await eventually(listHits).toEqual(first['hits']);
    expect(await readPlace()).toEqual(first);
    await page.goForward();
    await eventually(listHits).toEqual(second['hits']);
    expect(await readPlace()).toEqual(second);
  });

  it('shows more when asked, ten at a time, and comes back to as many', async () => {
    await open('?q=calon');
    expect(await listHits()).toHaveLength(10);
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
    await eventually(async () => (await listHits()).length).toBe(20);
    const shown = await listHits();
    await page.locator('.temu .daftar > li .nama a').nth(14).click();
    await page.waitForURL((url) => url.pathname !== '/cari/');
    await page.goBack();
    await eventually(listHits).toEqual(shown);
  });

  it('is read out: the number of results is announced, and headings and numbers tell what was found', async () => {
    await open('?q=wartono');
    expect(await page.locator('.jumlah').getAttribute('role')).toBe('status');
    const pair = page.locator('.temu .daftar > li', { hasText: 'Erna Lisa Halaby dan Wartono' }).first();
    expect((await pair.innerText()).replace(/\s+/gu, ' ')).toMatch(/^Nomor urut 1 Erna Lisa Halaby dan Wartono/u);
  });
});

describe('a name that looks like a derived word', () => {
  /** Surnames in the content that end or begin as Indonesian words do which a stemmer shortens. */
  const NAMES = [
    ['Suriani', 'Suriani'],
    ['Yamani', 'Yamani'],
    ['Murjani', 'Murjani'],
    ['Sahrujani', 'Sahrujani'],
    ['Norhasani', 'Norhasani'],
    ['Marlan', 'Marlan'],
    ['Sulaiman', 'Hasnuryadi Sulaiman'],
    ['Alfiani', 'Yopie Alfiani'],
    ['Rifani', 'Muhammad Noor Rifani'],
    ['Rahmadian', 'Rahmadian Noor'],
    ['Bahsanuddin', 'Bahsanuddin'],
    ['Kadarusman', 'Gusti Kadarusman'],
    ['Hermansyah', 'Hermansyah'],
    ['Mansyah', 'Mansyah Sabri'],
    ['Trianto', 'Rahmat Trianto'],
    ['Sumarji', 'Sumarji'],
  ] as const;

  let site: Site;

  beforeAll(async () => {
    site = readSite(BUILT_FOLDER);
    ({ context, page } = await lab.open());
  });

  afterAll(() => context.close());

  it('finds its bearer first among the people', async () => {
    await open('?q=calon&jenis=Tokoh');
    const first: string[] = [];
    for (const [query] of NAMES) {
      await submit(query);
      first.push((await listHits())[0] ?? '');
    }
    expect(first).toEqual(NAMES.map(([, person]) => person));
  });

  it('finds nobody on whose page it does not stand', async () => {
    await open('?q=calon');
    for (const [query] of NAMES) {
      await submit(query);
      const hits = await page
        .locator('.temu .daftar > li .nama a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hits.length, query).toBeGreaterThan(0);
      const without = hits.filter((href) => {
        const found = site.pages.find(({ address }) => address === new URL(href, lab.urlOf('')).pathname);
        return found === undefined || !readText(found.main).toLowerCase().includes(query.toLowerCase());
      });
      expect(without, query).toEqual([]);
    }
  });
});
