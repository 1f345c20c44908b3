import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until something is read as expected; searching takes its time on a busy machine. */
export const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 20_000 });

/** What a reader of the search page sees and does. */
export interface SearchPage {
  readonly box: Locator;
  /** What can be chosen: pairs, people, regions, parties. */
  readonly options: Locator;
  /** How many were found, said when the search is done. */
  readonly readStatus: () => Promise<string>;
  /** Writes into the box and waits for the answer. */
  readonly ask: (text: string) => Promise<string>;
  /** Where the options lead, in order. */
  readonly listAddresses: () => Promise<string[]>;
  /** The options as somebody reads them, in order. */
  readonly listTexts: () => Promise<string[]>;
  /** What the search in the whole text found, in order. */
  readonly listPages: () => Promise<string[]>;
  /** All that has to agree: what is typed, asked for and found, and what the window is called. */
  readonly readPlace: () => Promise<Readonly<Record<string, unknown>>>;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const readSearchPage = (page: Page): SearchPage => {
  const box = page.getByRole('combobox', { name: 'Cari nama, wilayah, atau partai' });
  const options = page.locator('#pilihan').getByRole('option');
  const status = page.locator('.jumlah');
  const readStatus = async (): Promise<string> => {
    await status.filter({ hasText: /hasil untuk|Tidak ditemukan|Tulis nama/u }).waitFor();
    return status.innerText();
  };
  const listAddresses = (): Promise<string[]> =>
    options.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return {
    box,
    options,
    readStatus,
    ask: async (text) => {
      await box.fill(text);
      await status.filter({ hasText: `“${text}”` }).waitFor();
      return readStatus();
    },
    listAddresses,
    // In one go: the list may be drawn anew at any time.
    listTexts: async () =>
      (
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('#pilihan [role="option"]')].map(({ innerText }) => innerText),
        )
      ).map(squeeze),
    listPages: () => page.locator('.seluruh .daftar a .nama').allInnerTexts(),
    readPlace: async () => ({
      typed: await box.inputValue(),
      asked: new URL(page.url()).search,
      said: await readStatus(),
      found: await listAddresses(),
      title: await page.title(),
    }),
  };
};

/** Collects what a page complains of, on its console or by an error that nobody caught. */
export const listenForComplaints = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};
