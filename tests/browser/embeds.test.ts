import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract, hasProvider } from '@extractus/oembed-extractor';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSiteSettings } from '../../src/site.ts';
import { type Lab, openLab } from './lab.ts';

const { origin } = readSiteSettings({}, new Date(0));
const RACE = 'pilkada-2024/wali-kota-banjarbaru/';
const PAIR = `${RACE}muhammad-aditya-mufti-ariffin-said-abdullah/`;
const NARROW = 280;

let lab: Lab;
let article: { server: Server; url: string; html: string };

beforeAll(async () => {
  lab = await openLab();
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(article.html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  // Another host than that of the site, so another origin.
  article = { server, url: `http://localhost:${String(port)}/`, html: '' };
});

afterAll(async () => {
  await lab.close();
  article.server.close();
});

/** The published address, asked of the server that stands for it. */
const fetchPublished = (url: string): Promise<Response> => fetch(url.replace(`${origin}/`, lab.urlOf('')));

/** What a consumer that knows nothing of this site makes of a page of it. */
const readEmbed = async (address: string): Promise<{ html: string; width: number; height: number; title: string }> => {
  const url = origin + '/' + address;
  expect(hasProvider(url)).toBe(false);
  const data = await extract(url, { maxwidth: 600 }, fetchPublished as typeof fetch);
  expect(data).toMatchObject({ method: 'auto-discovery', type: 'rich', version: '1.0', provider_name: 'Kenal Paslon' });
  return data as never;
};

/** Opens an article of another site, in a column as wide as the window. */
async function openArticle(
  html: string,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ context: BrowserContext; page: Page }> {
  article.html = `<!doctype html><html lang="id"><title>Artikel</title><body style="margin:0">${html.replaceAll(`${origin}/`, lab.urlOf(''))}</body></html>`;
  const opened = await lab.open({ viewport: { width, height: 1200 }, colorScheme });
  await opened.page.goto(article.url, { waitUntil: 'load' });
  return opened;
}

const getFrame = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The article has no frame');
  await frame.waitForLoadState('load');
  return frame;
};

/** Finds the description of a page as WordPress does: links of the head, by a pattern, in the first 150 kB. */
const discoverAsWordPress = (html: string): string | undefined => {
  const head = html.slice(0, 150 * 1024).split(/<\/head>/iu)[0] ?? '';
  return [...head.matchAll(/<link([^<>]+)\/?>/giu)]
    .filter(([, attributes = '']) => attributes.includes('application/json+oembed'))
    .map(([, attributes = '']) => /href="([^"]+)"/u.exec(attributes)?.[1])[0];
};

describe('an article that embeds a page by its address alone', () => {
  it.each([RACE, PAIR])('finds and reads the description of /%s', async (address) => {
    const { html, width, height, title } = await readEmbed(address);
    expect([width, height].every(Number.isInteger)).toBe(true);
    const frame = parse(html).querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(title);
    expect(frame?.getAttribute('src')).toBe(`${origin}/${address.replace(/^[^/]+/u, 'sematkan')}`);
    expect(parse(html).querySelector('a')?.getAttribute('href')).toBe(`${origin}/${address}`);
  });

  it('finds it as WordPress looks for it, and keeps a frame when WordPress has taken out what it does not allow', async () => {
    const page = await (await fetchPublished(`${origin}/${RACE}`)).text();
    const found = discoverAsWordPress(page);
    expect(found).toBe(`${origin}/sematkan/wali-kota-banjarbaru/oembed.json`);
    const answer = await fetchPublished(`${found ?? ''}?maxwidth=600&maxheight=900&url=x&dnt=1&format=json`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/u);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const { html } = (await answer.json()) as { html: string };
    const [, quote, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(html) ?? [];
    // With a quotation WordPress hides the frame until a script in it speaks up.
    expect(quote).toBeUndefined();
    expect(frame).toMatch(/ src="https:[^"]+" width="100%" height="\d+" title="[^"]+"/u);
  });
});

describe('an embed in an article of another site', () => {
  it.each([
    ['of a race', RACE, 'light', 'rgb(255, 254, 251)'],
    ['of a race', RACE, 'dark', 'rgb(27, 23, 36)'],
    ['of a pair', PAIR, 'light', 'rgb(255, 254, 251)'],
  ] as const)(
    '%s is shown whole in a column of 280 px, as the reader has it: %s, %s',
    async (_of, address, scheme, colour) => {
      const { context, page } = await openArticle((await readEmbed(address)).html, NARROW, scheme);
      const frame = await getFrame(page);
      expect(await frame.locator('h1').innerText()).toMatch(/^Wali Kota dan Wakil Wali Kota Banjarbaru/u);
      const shown = await frame.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return {
          sideways: scrollWidth - clientWidth,
          below: scrollHeight - clientHeight,
          width: clientWidth,
          colour: getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(shown).toEqual({ sideways: 0, below: 0, width: NARROW, colour });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW);
      await context.close();
    },
  );

  it('leads back to the page in a window of its own, which is free of the frame’s limits', async () => {
    const { context, page } = await openArticle((await readEmbed(RACE)).html, 700);
    const frame = await getFrame(page);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByText('Semua pasangan di Kenal Paslon').click(),
    ]);
    await opened.waitForLoadState('load');
    expect(opened.url()).toBe(lab.urlOf(RACE));
    expect(await opened.locator('h1').innerText()).toBe('Wali Kota Banjarbaru 2024');
    expect(await opened.evaluate(() => [window.opener === null, window.origin])).toEqual([
      true,
      new URL(lab.urlOf('')).origin,
    ]);
    expect(page.url()).toBe(article.url);
    await context.close();
  });

  it('is the only page that a frame may show: the race itself refuses', async () => {
    const { context, page } = await openArticle(`<iframe src="${origin}/${RACE}"></iframe>`, 700);
    const frame = await getFrame(page);
    expect(frame.url()).not.toBe(lab.urlOf(RACE));
    expect(await frame.locator('h1', { hasText: 'Banjarbaru' }).count()).toBe(0);
    await context.close();
  });
});

describe('the code that a page offers', () => {
  it('is that of the description, and what it shows is loaded only when a reader asks for it', async () => {
    const { context, page } = await lab.open({ viewport: { width: 360, height: 900 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(lab.urlOf(RACE), { waitUntil: 'networkidle' });
    const details = page.locator('#kutip details.pakai', { hasText: 'Sematkan' });
    await details.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(requests.filter((path) => path !== '/favicon.ico')).toEqual([`/${RACE}`]);
    await Promise.all([page.waitForRequest(/\/sematkan\//u), details.locator('summary').click()]);
    expect(requests).toContain('/sematkan/wali-kota-banjarbaru/');
    expect(await page.frameLocator('iframe.sematan').locator('h1').innerText()).toMatch(/Banjarbaru/u);
    expect(await details.locator('pre').innerText()).toBe((await readEmbed(RACE)).html);
    await context.close();
  });
});
