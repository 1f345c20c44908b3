import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { eventually, listenForComplaints, readSearchPage, type SearchPage } from './search-page.ts';

const election = '/pilkada-2024/';
const RAUDATUL = `${election}gubernur-kalimantan-selatan/raudatul-jannah-akhmad-rozanie-himawan-nugraha/`;
const ARIFIN = `${election}wali-kota-banjarmasin/arifin-noor-muhammad-supian-akbari/`;
const LISA = `${election}wali-kota-banjarbaru/erna-lisa-halaby-wartono/`;
const ADITYA = `${election}wali-kota-banjarbaru/muhammad-aditya-mufti-ariffin-said-abdullah/`;
const BAMBANG = `${election}bupati-tanah-laut/bambang-alamsyah-ikhwan-khariri/`;
const MUJIYAT = `${election}bupati-barito-kuala/mujiyat-fahrin-nizar/`;
const RUSLI = `${election}bupati-kotabaru/muh-rusli-syairi-mukhlis/`;

let lab: Lab;
let page: Page;
let search: SearchPage;
let complaints: string[];

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open({ viewport: { width: 320, height: 640 } }));
  search = readSearchPage(page);
  complaints = listenForComplaints(page);
});

afterAll(() => lab.close());

afterEach(() => {
  expect(complaints).toEqual([]);
});

const open = (query = ''): Promise<unknown> => page.goto(lab.urlOf(`cari/${query}`));

describe('somebody who types a name', () => {
  it.each([
    ['Raudhatul Jannah', 'Ahmad Rozanie Himawan Nugraha', RAUDATUL],
    ['Arifin Noor', 'Supian Akbari', ARIFIN],
    ['Erna Lisa Halaby', 'Wartono', LISA],
    ['Bambang Alamsyah', 'Ikhwan Khariri', BAMBANG],
    ['Mujiyat', 'Fahrin Nizar', MUJIYAT],
    ['Ahmad Rusli', 'Syairi Mukhlis', RUSLI],
  ])('as the press spells it comes to the pair by two keys: %s, %s', async (head, deputy, address) => {
    await open();
    for (const name of [head, deputy]) {
      await search.box.fill('');
      await page.keyboard.type(name);
      await eventually(async () => (await search.listAddresses())[0]).toBe(address);
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('[aria-selected="true"]').getAttribute('href')).toBe(address);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(lab.urlOf(address.slice(1)), { waitUntil: 'commit' });
  });

  it('finds by nickname, by short name, by ballot number, by kotak kosong and by kelurahan', async () => {
    await open();
    const found: Record<string, string | undefined> = {};
    for (const query of ['acil odah', 'batola', 'paslon 2 banjarbaru', 'kotak kosong tanah bumbu', 'landasan ulin']) {
      await search.ask(query);
      [found[query]] = await search.listAddresses();
    }
    expect(found).toEqual({
      'acil odah': RAUDATUL,
      batola: '/wilayah/kabupaten-barito-kuala/',
      'paslon 2 banjarbaru': ADITYA,
      'kotak kosong tanah bumbu': `${election}bupati-tanah-bumbu/`,
      'landasan ulin': '/wilayah/kota-banjarbaru/',
    });
    await search.ask('kotak kosong tanah bumbu');
    expect(await search.listTexts()).toEqual(['Bupati Tanah Bumbu 2024', 'Kabupaten Tanah Bumbu Kalimantan Selatan']);
  });

  it('sees results while typing, and no other step in the way back for each letter', async () => {
    await open();
    const before = Number(await page.evaluate('history.length'));
    await search.box.pressSequentially('wart');
    await eventually(search.listAddresses).toEqual([LISA, '/tokoh/wartono/']);
    await search.box.pressSequentially('ono');
    await eventually(() => new URL(page.url()).search).toBe('?q=wartono');
    expect(Number(await page.evaluate('history.length')) - before).toBe(1);
    await search.box.fill('w');
    expect(await search.readStatus()).toBe('Tulis nama calon, wilayah, kecamatan, desa, atau partai.');
    expect(await search.listAddresses()).toEqual([]);
  });

  it('reads of a person the pair first and then the person, with number, official names, office and year', async () => {
    await open('?q=acil+odah');
    expect(await search.readStatus()).toBe('1 hasil untuk “acil odah”');
    expect(await search.listTexts()).toEqual([
      'Nomor urut 2 Raudatul Jannah dan Akhmad Rozanie Himawan Nugraha Calon gubernur Kalimantan Selatan 2024 Ditemukan lewat sebutan “Acil Odah”.',
      'Tokoh: Raudatul Jannah',
    ]);
    expect(await search.listAddresses()).toEqual([RAUDATUL, '/tokoh/raudatul-jannah/']);
    await search.ask('Raudhatul Jannah');
    expect((await search.listTexts())[0]).toMatch(/ 2024 Ditemukan lewat ejaan “Raudhatul Jannah”\.$/u);
    await search.ask('Raudatul Jannah');
    expect((await search.listTexts())[0]).toMatch(/ 2024$/u);
    const first = page.locator('main').locator(`a[href^="${election}"], a[href^="/tokoh/"]`).first();
    expect(await first.getAttribute('href')).toBe(RAUDATUL);
    await page
      .getByRole('option', { name: /^Nomor urut 2 Raudatul Jannah dan Akhmad .* Kalimantan Selatan 2024$/u })
      .click();
    await page.waitForURL(`**${RAUDATUL}`, { waitUntil: 'commit' });
  });

  it('is told a doubtful name as a guess and never led to it', async () => {
    await open();
    expect(await search.ask('muhidin halaby')).toBe('Tidak ditemukan: “muhidin halaby”');
    const groups = page.getByRole('group');
    expect(await groups.count()).toBe(1);
    await page.getByRole('group', { name: 'Kurang yakin. Mungkin maksud Anda:' }).waitFor();
    expect((await search.listTexts())[0]).toMatch(/^Nomor urut 1 Muhidin dan Hasnuryadi Sulaiman/u);
    await search.box.press('Enter');
    await search.ask('muhidin');
    await search.box.press('Enter');
    expect(await search.listAddresses()).toContain('/tokoh/muhidin/');
    expect(new URL(page.url()).pathname).toBe('/cari/');
  });

  it('of nobody here is told so and led on', async () => {
    await open('?q=xyzzyq');
    expect(await search.readStatus()).toBe('Tidak ditemukan: “xyzzyq”');
    expect(await search.listAddresses()).toEqual([]);
    await page.getByRole('link', { name: 'indeks A–Z', exact: true }).click();
    await page.waitForURL('**/indeks/', { waitUntil: 'commit' });
  });

  it('on any page comes here with what was typed', async () => {
    await page.goto(lab.urlOf('partai/golkar/'));
    await page.getByRole('searchbox').fill('barito kuala');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/cari/?q=barito+kuala');
    expect(await search.readStatus()).toMatch(/hasil untuk “barito kuala”/u);
    expect(await search.listTexts()).toContain('Bupati Barito Kuala 2024');
  });

  it.each([
    ['the ten thousandth letter', 'x'.repeat(10_000)],
    ['thousands of words', 'ahmad noor '.repeat(900)],
    ['nothing to see', '\0\0\u200b\u200f'],
    ['pictures', '🗳️🐓😀'],
    ['writing from the right', '\u202eonotraW\u202c'],
    ['signs of addresses', '%%20%zz&q=#?'],
    ['signs of patterns', '.*+?^${}()|[]\\$&$1'],
    ['quotes and markup', `"'<img src=x onerror=alert(1)><b>`],
    ['words of the script', '__proto__ constructor toString'],
  ])('breaks nothing by %s', async (_name, text) => {
    if (!page.url().startsWith(lab.urlOf('cari/'))) await open();
    await search.box.fill(text);
    await eventually(() => page.locator('.jumlah').innerText()).toMatch(/^Tidak ditemukan: “|^\d+ hasil untuk “/u);
    expect(await page.locator('.jumlah *').count()).toBe(0);
    if ((await search.listAddresses()).length === 0)
      expect(await page.getByRole('link', { name: 'indeks A–Z', exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await search.ask('wartono');
    expect((await search.listAddresses())[0]).toBe(LISA);
    await eventually(() => page.title()).toBe('Cari: wartono | Kenal Paslon');
  });
});

describe('the box and its options', () => {
  const chosen = async (): Promise<string> => {
    const id = await search.box.getAttribute('aria-activedescendant');
    const marked = await page.locator('#pilihan [aria-selected="true"]').evaluateAll((all) => all.map((one) => one.id));
    expect(marked).toEqual(id ? [id] : []);
    return id ? ((await page.locator(`[id="${id}"]`).getAttribute('href')) ?? '') : '';
  };

  it('are a combobox that tells what is chosen, wraps around, and lets go by Escape', async () => {
    await open();
    expect(await search.box.getAttribute('aria-expanded')).toBe('false');
    expect(await search.box.getAttribute('aria-controls')).toBe('pilihan');
    expect(await search.box.getAttribute('aria-autocomplete')).toBe('list');
    await search.ask('wartono');
    expect(await search.box.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('listbox').getAttribute('id')).toBe('pilihan');
    expect(await page.getByRole('status').first().innerText()).toBe('1 hasil untuk “wartono”');
    const steps: string[] = [await chosen()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await search.box.press(key);
      steps.push(await chosen());
    }
    const person = '/tokoh/wartono/';
    expect(steps).toEqual(['', LISA, person, '', person, LISA, '', person]);
    await search.box.press('Escape');
    expect([await chosen(), await search.box.inputValue()]).toEqual(['', 'wartono']);
    await search.box.press('Escape');
    expect(await search.box.inputValue()).toBe('');
    expect(await search.box.getAttribute('aria-expanded')).toBe('false');
    expect(await search.readStatus()).toMatch(/^Tulis nama calon/u);
  });

  it('show ten things at first, and more when asked, where the reader goes on', async () => {
    await open('?q=banjar');
    await search.readStatus();
    await eventually(() => search.listTexts()).toContain('Desa Banjar Sari Kecamatan Angsana, Kabupaten Tanah Bumbu');
    const [first] = await search.listAddresses();
    const before = await search.options.count();
    await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).first().click();
    expect(await search.options.count()).toBeGreaterThan(before);
    expect((await search.listAddresses())[0]).toBe(first);
    expect(await search.options.nth(before).evaluate((option) => option === document.activeElement)).toBe(true);
  });
});
