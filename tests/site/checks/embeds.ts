import { randomBytes } from 'node:crypto';
import { parse } from 'node-html-parser';
import { z } from 'zod';
import { sandbox } from '../../../src/exports/embed-code.ts';
import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed, listEmbeds } from './embed-pages.ts';
import { readTitle } from './head-texts.ts';

const LARGEST = 8_000;
const NARROWEST = 280;

/** What oembed.com says of an answer of type `rich`, narrowed to what this site promises. */
const oembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  html: z.string().min(1),
  width: z.int().min(NARROWEST),
  height: z.int().positive(),
  cache_age: z.int().positive(),
});

const readCanonical = ({ root }: Page): string[] =>
  root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href') ?? '');

/** The file behind a whole address of this site. */
const fileOf = (url: string, { origin, base }: Site): string | undefined => {
  if (!url.startsWith(origin + base)) return undefined;
  const path = url.slice((origin + base).length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** Pages that must offer an embed: those that some embed is about. */
const listDiscoveries = (page: Page): string[] =>
  page.root
    .querySelectorAll('link[rel="alternate"][type="application/json+oembed"]')
    .map((link) => link.getAttribute('href') ?? '');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is wrong with the oEmbed description that a page names, if anything. */
function findOembedFault(url: string, page: Page, site: Site): string | undefined {
  const file = fileOf(url, site);
  if (file === undefined || !site.files.has(file)) return 'is no file of this site';
  const { data, error } = oembed.safeParse(parseJson(site.readFile(file).toString()));
  if (!data) return z.prettifyError(error).replaceAll('\n', ' ');
  const html = parse(data.html);
  const [frame, ...more] = html.querySelectorAll('iframe');
  const link = html.querySelector('a')?.getAttribute('href');
  if (!frame || more.length > 0 || html.querySelector('script, style, blockquote')) return 'shows not just one frame';
  const embed = fileOf(frame.getAttribute('src') ?? '', site);
  if (embed === undefined || !site.files.has(embed)) return 'has a frame that leads nowhere';
  if (link !== site.origin + page.address) return `has a link to ${link ?? 'nothing'}`;
  const attributes: readonly (readonly [name: string, value: string])[] = [
    ['loading', 'lazy'],
    ['sandbox', sandbox],
    ['title', data.title],
    ['height', String(data.height)],
  ];
  return attributes
    .filter(([name, value]) => frame.getAttribute(name) !== value)
    .map(([name]) => `has a frame with ${name}="${frame.getAttribute(name) ?? ''}"`)[0];
}

const CANONICAL = '<link rel="canonical" href="https://kenal-paslon.example/a/b/">';
const embed = (body: string, head = CANONICAL): Record<string, string> => ({
  'a/b/index.html': '',
  'sematkan/b/index.html': `<html><head><title>x</title>${head}</head><body><main>${body}</main></body></html>`,
});
const back = (attributes: string): string => `<a href="/a/b/" ${attributes}>x</a>`;
const discovery = (answer: object | string): Record<string, string> => ({
  'a/b/index.html':
    '<link rel="alternate" type="application/json+oembed" href="https://kenal-paslon.example/sematkan/b/oembed.json">',
  'sematkan/b/index.html': CANONICAL,
  'sematkan/b/oembed.json': typeof answer === 'string' ? answer : JSON.stringify(answer),
});
const frame = `<iframe src="https://kenal-paslon.example/sematkan/b/" width="100%" height="400" title="x" loading="lazy" sandbox="${sandbox}"></iframe>`;
const answer = {
  version: '1.0',
  type: 'rich',
  title: 'x',
  provider_name: 'x',
  provider_url: 'https://kenal-paslon.example/',
  html: `${frame}<p><a href="https://kenal-paslon.example/a/b/">x</a></p>`,
  width: 640,
  height: 400,
  cache_age: 86_400,
};

/** Embeds: small pages without anything around them, which stand in frames of other sites. */
export const embedChecks: readonly SiteCheck[] = [
  {
    title: 'an embed takes at most 8,000 bytes compressed',
    find: (site) =>
      listEmbeds(site)
        .filter(({ gzipBytes }) => gzipBytes > LARGEST)
        .map(({ address, gzipBytes }) => `${address}: ${gzipBytes} bytes`),
    faulty: [embed(randomBytes(LARGEST).toString('hex'))],
  },
  {
    title:
      'an embed sends search engines to the page that it is about, which is no embed, and two about one page are the same',
    find: (site) => {
      const embeds = listEmbeds(site);
      const faults = embeds.filter((page) => {
        const named = readCanonical(page);
        const file = fileOf(named[0] ?? '', site);
        return named.length !== 1 || file === undefined || !site.files.has(file) || file.startsWith('sematkan/');
      });
      const texts = Map.groupBy(embeds, (page) => readCanonical(page).join());
      const differing = [...texts.values()].filter((pages) => new Set(pages.map(({ html }) => html)).size > 1);
      return [...faults, ...differing.flat()].map((page) => `${page.address}: ${readCanonical(page).join() || 'none'}`);
    },
    faulty: [
      embed('', ''),
      embed('', '<link rel="canonical" href="https://kenal-paslon.example/c/">'),
      embed('', '<link rel="canonical" href="https://kenal-paslon.example/sematkan/b/">'),
      embed('', '<link rel="canonical" href="https://lain.example/">'),
      { ...embed('a'), 'sematkan/c/index.html': CANONICAL },
    ],
  },
  {
    title: 'two embeds have the same title only where they are about the same page',
    find: (site) =>
      [...Map.groupBy(listEmbeds(site), readTitle)].flatMap(([title, pages]) =>
        title === '' || new Set(pages.map((page) => readCanonical(page).join())).size > 1
          ? pages.map(({ address }) => `${address}: "${title}"`)
          : [],
      ),
    faulty: [
      { 'sematkan/a/index.html': '' },
      {
        'sematkan/a/index.html': '<title>x</title><link rel="canonical" href="https://kenal-paslon.example/a/">',
        'sematkan/b/index.html': '<title>x</title><link rel="canonical" href="https://kenal-paslon.example/b/">',
      },
    ],
  },
  {
    title: 'an embed has no script, no form and no frame of its own, and nothing but its text',
    find: (site) =>
      listEmbeds(site).flatMap(({ root, address }) =>
        root
          .querySelectorAll('script, form, iframe, img, object, embed, video, audio, input, button, header, footer')
          .map((element) => `${address}: <${element.rawTagName}>`),
      ),
    faulty: [embed('<script>x()</script>'), embed('<iframe src="/"></iframe>'), embed('<form action="/"></form>')],
  },
  {
    title: 'every link of an embed opens a new window, and one leads to the page that it is about',
    find: (site) =>
      listEmbeds(site).flatMap((page) => {
        const links = page.root.querySelectorAll('a');
        const faults = links.filter(
          (link) => link.getAttribute('target') !== '_blank' || link.getAttribute('rel') !== 'noopener',
        );
        const hasBack = links.some(
          (link) => site.origin + (link.getAttribute('href') ?? '') === readCanonical(page)[0],
        );
        return [
          ...faults.map((link) => `${page.address}: ${link.toString().slice(0, 100)}`),
          ...(hasBack ? [] : [`${page.address}: no link back`]),
        ];
      }),
    faulty: [
      embed(back('')),
      embed(back('target="_top" rel="noopener"')),
      embed(back('target="_blank"')),
      embed('<a href="/" target="_blank" rel="noopener">x</a>'),
    ],
  },
  {
    title:
      'a page that has an embed names its oEmbed description, which answers as oEmbed 1.0 asks, with one lazy sandboxed frame',
    find: (site) => {
      const offered = new Set(listEmbeds(site).flatMap(readCanonical));
      return site.pages
        .filter((page) => !isEmbed(page, site))
        .flatMap((page) => {
          const urls = listDiscoveries(page);
          if (urls.length !== (offered.has(site.origin + page.address) ? 1 : 0))
            return [`${page.address}: ${String(urls.length)} descriptions`];
          return urls.flatMap((url) => {
            const fault = findOembedFault(url, page, site);
            return fault === undefined ? [] : [`${page.address}: ${url} ${fault}`];
          });
        });
    },
    faulty: [
      embed(''),
      discovery('{'),
      discovery({ ...answer, type: 'link' }),
      discovery({ ...answer, width: '640' }),
      discovery({ ...answer, height: 400.5 }),
      discovery({ ...answer, html: `<blockquote>x</blockquote>${answer.html}` }),
      discovery({ ...answer, html: answer.html + frame }),
      discovery({ ...answer, html: frame }),
      discovery({ ...answer, html: answer.html.replace(' loading="lazy"', '') }),
      discovery({ ...answer, html: answer.html.replace('allow-popups ', '') }),
      discovery({ ...answer, html: answer.html.replace('sematkan/b/', 'sematkan/c/') }),
      { 'index.html': discovery(answer)['a/b/index.html'] ?? '' },
    ],
  },
];
