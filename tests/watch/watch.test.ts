import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { aheadDates } from '../fixture-builds.ts';
import { type StartedScript, startScript, waitForOutput } from '../run-script.ts';
import { type Lab, openLab } from '../browser/lab.ts';

const RACE = 'pilkada-2099/bupati-contoh/';
const PAIR = 'pairs/pilkada-2099/bupati-contoh/nama-calon-lima-nama-calon-enam.yaml';
const WRITTEN = 'Jalan contoh di setiap kecamatan';

let folder: string;
let content: string;
let lab: Lab;
let watch: StartedScript;
let url: string;
let page: Page;

/** Saves one file of the content with a text in it replaced. */
const save = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
  content = join(folder, 'isi');
  await cp(join(ROOT, 'tests/fixtures/ahead'), content, { recursive: true });
  lab = await openLab();
  page = (await lab.open()).page;
  watch = startScript({
    args: ['scripts/start.ts', '--watch', '--port', '4390'],
    // Astro's server answers nothing where it finds itself inside a test.
    env: { CONTENT_DIR: content, SITE_DATE: aheadDates.campaign, VITEST: undefined },
  });
  url = await waitForOutput(watch, /http:\/\/127\.0\.0\.1:\d+\//u);
});

afterAll(async () => {
  watch.child.kill('SIGTERM');
  await Promise.all([watch.result, lab.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('npm start -- --watch', () => {
  it('shows a page as the built site does', async () => {
    const look = async (address: string) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      return {
        text: await page.locator('body').innerText(),
        height: await page.evaluate(() => document.documentElement.scrollHeight),
        colours: await page.locator('h1, main a').evaluateAll((list) => list.map((one) => getComputedStyle(one).color)),
      };
    };
    expect(await look(url + RACE)).toEqual(await look(lab.urlOf(RACE, 'ahead')));
  });

  it('shows a saved change in the open page by itself', async () => {
    await page.goto(url + RACE.concat('nama-calon-lima-nama-calon-enam/'));
    expect(await page.locator('main').innerText()).toContain(WRITTEN);
    await save(PAIR, WRITTEN, 'Jembatan contoh di setiap desa');
    await page.getByText('Jembatan contoh di setiap desa').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain(WRITTEN);
  });

  it('puts a mistake with its file, line and field in place of every page, and the page back once it is mended', async () => {
    await page.goto(url + RACE);
    const heading = await page.locator('h1').innerText();

    await save(PAIR, 'value: confirmed', 'value: terdaftar');
    await page.getByRole('heading', { name: '1 kesalahan isi' }).waitFor();
    const shown = await page.locator('li').innerText();
    expect(shown).toMatch(/^pairs\/pilkada-2099\/bupati-contoh\/nama-calon-lima-nama-calon-enam\.yaml:\d+\n/u);
    expect(shown).toContain('status.value: ditemukan "terdaftar"; seharusnya');
    expect(await waitForOutput(watch, /status\.value: ditemukan "terdaftar"/u)).not.toBe('');
    const other = await page.request.get(`${url}wilayah/`, { headers: { accept: 'text/html' } });
    expect(other.status()).toBe(500);
    expect(await other.text()).toContain('status.value');

    await save(PAIR, 'value: terdaftar', 'value: confirmed');
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await waitForOutput(watch, /Semua kesalahan sudah diperbaiki/u);
  });

  it('shows a record that was added, in a folder that was not there, and takes it away when it is deleted', async () => {
    await page.goto(`${url}koreksi/`);
    const reason = 'salah ketik pada lembar contoh';
    await mkdir(join(content, 'corrections'));
    const added = join(content, 'corrections', 'nomor-urut-contoh.yaml');
    const fields = { date: '2099-10-01', field: 'nomor urut', before: 'tujuh', after: 'satu', reason };
    const record = PAIR.replace('.yaml', '');
    await writeFile(added, JSON.stringify({ ...fields, record, sources: ['kpu-contoh-paslon'] }));
    await page.getByText(reason).waitFor();
    await rm(added);
    await page.getByText(reason).waitFor({ state: 'detached' });
    expect(await page.locator('h1').innerText()).toBe('Koreksi');
  });
});
