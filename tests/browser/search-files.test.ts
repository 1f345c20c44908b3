import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab, type SiteName } from './lab.ts';
import { eventually, readSearchPage, type SearchPage } from './search-page.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

/** A window of its own, with the paths that it asks for. */
const openWindow = async (
  site: SiteName,
): Promise<{ page: Page; search: SearchPage; asked: string[]; open: (query: string) => Promise<unknown> }> => {
  const { page } = await lab.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(lab.urlOf('', site), '/')));
  return { page, search: readSearchPage(page), asked, open: (query) => page.goto(lab.urlOf(`cari/${query}`, site)) };
};

const listData = (asked: readonly string[]): string[] =>
  asked.filter((path) => path.endsWith('.json')).map((path) => path.replace('/cari/', ''));

const NAMES = 'nama-kalimantan-selatan.json';
const PLACES = 'tempat-kalimantan-selatan-1.json';

describe('what search loads', () => {
  it('is names first, then places, all from this site, and nothing is kept on the device', async () => {
    const { page, search, asked, open } = await openWindow('real');
    await open('');
    await search.ask('landasan ulin');
    expect(listData(asked)).toEqual([NAMES, PLACES]);
    expect(asked.filter((path) => !/^\/(?:cari\/|_astro\/[^/]+\.js$)/u.test(path))).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, '', 0, 0]);
    await page.context().close();
  });

  it('may be slow: the page says so and offers the index, and finds what is there already', async () => {
    const { page, search, open } = await openWindow('real');
    const gates = { names: Promise.withResolvers<undefined>(), places: Promise.withResolvers<undefined>() };
    await page.route(`**/${NAMES}`, (route) => gates.names.promise.then(() => route.continue()));
    await page.route(`**/${PLACES}`, (route) => gates.places.promise.then(() => route.continue()));
    await open('?q=wartono');
    const status = page.locator('.jumlah');
    await status.filter({ hasText: /^Memuat pencarian… Sementara itu ada indeks A–Z/u }).waitFor();
    expect(await status.getByRole('link').getAttribute('href')).toBe('/indeks/');
    gates.names.resolve(undefined);
    expect(await search.readStatus()).toBe('1 hasil untuk “wartono”');
    await search.box.fill('landasan ulin');
    await status.filter({ hasText: /^Memuat pencarian…/u }).waitFor();
    expect(await page.locator('.kosongan').isVisible()).toBe(false);
    await search.ask('noor');
    await search.box.press('ArrowDown');
    const chosen = await page.locator('[aria-selected="true"]').innerText();
    gates.places.resolve(undefined);
    await search.options.filter({ hasText: 'Kelurahan Syamsudin Noor' }).waitFor();
    expect(await page.locator('[aria-selected="true"]').innerText(), 'chosen before the places came').toBe(chosen);
    await page.context().close();
  });

  it.each([
    ['names', NAMES, 'wartono'],
    ['places', PLACES, 'landasan ulin'],
  ])('may fail: without %s the page says so and offers the index', async (_what, file, query) => {
    const { page, search, open } = await openWindow('real');
    await page.route(`**/${file}`, (route) => route.abort());
    await open(`?q=${query}`);
    const status = page.locator('.jumlah');
    await status.filter({ hasText: /^Pencarian gagal dimuat\. Pakai indeks A–Z/u }).waitFor();
    expect(await status.getByRole('link').getAttribute('href')).toBe('/indeks/');
    if (file === PLACES) expect(await search.ask('wartono')).toBe('1 hasil untuk “wartono”');
    await page.context().close();
  });
});

describe('on a site of several provinces', () => {
  it('search is narrowed to one, loads its files alone, and the address keeps it', async () => {
    const { page, search, asked, open } = await openWindow('provinces');
    const scope = page.getByLabel('Cari di');
    await open('?q=cibinong&di=Jawa+Barat');
    expect(await search.readStatus()).toMatch(/^\d+ hasil untuk “cibinong”/u);
    expect((await search.listTexts()).join('\n')).toContain('Kecamatan Cibinong Kabupaten Bogor');
    const own = ['nama-jawa-barat', ...[1, 2, 3].map((at) => `tempat-jawa-barat-${String(at)}`)];
    expect(listData(asked)).toEqual(own.map((name) => `${name}.json`));

    expect(await search.ask('bupati tapin')).toBe(
      'Di provinsi itu tidak ditemukan. Di seluruh Indonesia: 1 hasil untuk “bupati tapin”',
    );
    expect((await search.listAddresses())[0]).toBe('/pilkada-2096/bupati-tapin/');
    expect(listData(asked).at(-1)).toBe('nama.json');
    await eventually(() => new URL(page.url()).search).toBe('?q=bupati+tapin&di=Jawa+Barat');
    await page.reload();
    expect(await search.readStatus()).toMatch(/^Di provinsi itu tidak ditemukan/u);
    expect(await scope.inputValue()).toBe('Jawa Barat');

    await scope.selectOption('seluruh Indonesia');
    expect(await search.readStatus()).toBe('1 hasil untuk “bupati tapin”');
    expect(new URL(page.url()).search).toBe('?q=bupati+tapin');
    await page.context().close();
  });

  it('search in the whole country asks for its names alone', async () => {
    const { page, search, asked, open } = await openWindow('provinces');
    await open('?q=bogor');
    expect(await search.readStatus()).toBe('2 hasil untuk “bogor”');
    expect(listData(asked)).toEqual(['nama.json']);
    await page.context().close();
  });
});
