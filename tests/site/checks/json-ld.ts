import { z } from 'zod';
import type { Page, Site } from '../built-site.ts';
import type { SiteCheck } from './check.ts';
import { collapse } from './visible-text.ts';

/** The terms of schema.org that this site uses, and what a value of each looks like. */
const address = z.url({ protocol: /^https?$/u });
const names = z.array(z.string().min(1)).min(1);
const day = z.iso.date();
const withContext = { '@context': z.literal('https://schema.org') };

const KINDS = {
  WebSite: z.strictObject({
    ...withContext,
    '@type': z.literal('WebSite'),
    name: z.string().min(1),
    url: address,
    inLanguage: z.literal('id'),
    potentialAction: z.strictObject({
      '@type': z.literal('SearchAction'),
      target: z.string().regex(/\?q=\{search_term_string\}$/u),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
  Event: z.strictObject({
    ...withContext,
    '@type': z.literal('Event'),
    name: z.string().min(1),
    description: z.string().min(1),
    startDate: day,
    eventStatus: z.literal('https://schema.org/EventPostponed').optional(),
    url: address,
    eventAttendanceMode: z.literal('https://schema.org/OfflineEventAttendanceMode'),
    location: z.strictObject({ '@type': z.literal('AdministrativeArea'), name: z.string().min(1) }),
  }),
  Person: z.strictObject({
    ...withContext,
    '@type': z.literal('Person'),
    name: z.string().min(1),
    alternateName: names.optional(),
    url: address,
  }),
  PoliticalParty: z.strictObject({
    ...withContext,
    '@type': z.literal('PoliticalParty'),
    name: z.string().min(1),
    alternateName: z.array(z.string().min(1)),
    url: address,
  }),
  Dataset: z.strictObject({
    ...withContext,
    '@type': z.literal('Dataset'),
    name: z.string().min(1),
    description: z.string().min(50).max(5000),
    url: address,
    inLanguage: z.literal('id'),
    isAccessibleForFree: z.literal(true),
    license: address,
    creator: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: address }),
    spatialCoverage: z
      .array(z.strictObject({ '@type': z.literal('AdministrativeArea'), name: z.string().min(1) }))
      .min(1),
    temporalCoverage: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u)
      .optional(),
    dateModified: day.optional(),
    distribution: z
      .array(
        z.strictObject({
          '@type': z.literal('DataDownload'),
          encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/u),
          contentUrl: address,
        }),
      )
      .min(1),
  }),
  BreadcrumbList: z.strictObject({
    ...withContext,
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          name: z.string().min(1),
          item: address,
        }),
      )
      .min(2),
  }),
} as const;

type Kind = keyof typeof KINDS;
type Block<Name extends Kind> = z.output<(typeof KINDS)[Name]>;

/** The text of each block of linked data exactly as its bytes stand in the page. */
export const listRawBlocks = ({ html }: Page): string[] =>
  [...html.matchAll(/<script\b[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script/gu)].map(
    ([, text = '']) => text,
  );

/** A block as JSON; undefined when it is none. */
export function parseBlock(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The blocks of one kind in a page that are as they should be. */
export function listBlocks<Name extends Kind>(page: Page, kind: Name): Block<Name>[] {
  return listRawBlocks(page).flatMap((text) => {
    const { data } = KINDS[kind].safeParse(parseBlock(text));
    return data === undefined ? [] : [data as Block<Name>];
  });
}

/** Which kinds a page must have, by its address inside the site. */
const KINDS_OF_PAGES: readonly { address: RegExp; kinds: readonly Kind[] }[] = [
  { address: /^$/u, kinds: ['WebSite'] },
  { address: /^pilkada-[a-z0-9-]+\/$/u, kinds: ['BreadcrumbList'] },
  { address: /^pilkada-[a-z0-9-]+\/[^/]+\/$/u, kinds: ['Event', 'BreadcrumbList'] },
  { address: /^pilkada-[a-z0-9-]+\/[^/]+\/bandingkan\/$/u, kinds: ['BreadcrumbList'] },
  { address: /^pilkada-[a-z0-9-]+\/[^/]+\/(?!bandingkan\/)[^/]+\/$/u, kinds: ['Person', 'Person', 'BreadcrumbList'] },
  { address: /^tokoh\/[^/]+\/$/u, kinds: ['Person', 'BreadcrumbList'] },
  { address: /^partai\/[^/]+\/$/u, kinds: ['PoliticalParty', 'BreadcrumbList'] },
  { address: /^data\/$/u, kinds: ['Dataset', 'BreadcrumbList'] },
  { address: /^data\/kamus\/$/u, kinds: ['BreadcrumbList'] },
  { address: /^(?:wilayah|panduan|sumber|indeks)\/.+\/$/u, kinds: ['BreadcrumbList'] },
];

const kindOf = (text: string): string => String((parseBlock(text) as { '@type'?: unknown } | undefined)?.['@type']);

const isPage = (url: string, { origin, base, files }: Site): boolean =>
  url.startsWith(origin + base) && files.has(`${url.slice((origin + base).length)}index.html`);

const isFile = (url: string, { origin, base, files }: Site): boolean =>
  url.startsWith(origin + base) && files.has(url.slice((origin + base).length));

const breadcrumbNames = ({ main }: Page): string[] =>
  main.querySelectorAll('nav.jejak a').map((link) => collapse(link.textContent).replace(/\s*›$/u, ''));

const block = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
const crumb = (position: number, name: string, item: string) => ({ '@type': 'ListItem', position, name, item });
const home = 'https://kenal-paslon.example/';
const dataset = (contentUrl: string) => ({
  '@type': 'Dataset',
  name: 'Data',
  description: 'Data yang cukup panjang untuk dimengerti oleh siapa pun yang mencarinya.',
  url: `${home}data/`,
  inLanguage: 'id',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: { '@type': 'Organization', name: 'x', url: home },
  spatialCoverage: [{ '@type': 'AdministrativeArea', name: 'Indonesia' }],
  distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl }],
});
const crumbs = (...items: object[]): Record<string, string> => ({
  'index.html': '',
  'partai/index.html': `${block({ '@type': 'BreadcrumbList', itemListElement: items })}<main><nav class="jejak"><a href="/">Kenal Paslon ›</a> <a href="/partai/">Partai</a></nav></main>`,
});

/** Linked data: what search engines read instead of the page. */
export const jsonLdChecks: readonly SiteCheck[] = [
  {
    title: 'linked data is read from the bytes of the page as it stands, and no name in it can close its element',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        listRawBlocks(page)
          .filter((text) => parseBlock(text) === undefined || text.includes('<') || /&(?:[a-z]+|#\d+);/u.test(text))
          .map((text) => `${page.address}: ${text.slice(0, 120)}`),
      ),
    faulty: [
      { 'index.html': '<script type="application/ld+json">{"a":</script>' },
      { 'index.html': '<script type="application/ld+json">{"a":"<b>"}</script>' },
      { 'index.html': '<script type="application/ld+json">{"a":"&quot;"}</script>' },
    ],
  },
  {
    title: 'linked data uses only the terms of schema.org that this test knows, each with a value of its form',
    find: ({ pages }) =>
      pages.flatMap((page) =>
        listRawBlocks(page).flatMap((text) => {
          const kind = kindOf(text);
          const schema = Object.hasOwn(KINDS, kind) ? KINDS[kind as Kind] : undefined;
          const { error, success } = schema?.safeParse(parseBlock(text)) ?? { success: false, error: undefined };
          return success
            ? []
            : [
                `${page.address}: ${kind} ${error ? z.prettifyError(error).replaceAll('\n', ' ') : 'is an unknown kind'}`,
              ];
        }),
      ),
    faulty: [
      { 'index.html': block({ '@type': 'Restaurant', name: 'x' }) },
      { 'index.html': block({ '@type': 'Person', name: 'x', url: home, religion: 'x' }) },
      { 'index.html': block({ '@type': 'Person', name: 'x', url: '/tokoh/x/' }) },
      { 'index.html': block({ '@type': 'Event', name: 'x', url: home }) },
    ],
  },
  {
    title: 'every page has the linked data of its kind: races, people, parties, the way to it, the site itself',
    find: ({ pages, base }) =>
      pages.flatMap((page) => {
        const expected =
          KINDS_OF_PAGES.find(({ address: pattern }) => pattern.test(page.address.slice(base.length)))?.kinds ?? [];
        const found = listRawBlocks(page).map(kindOf);
        const missing = expected.filter(
          (kind) => found.filter((one) => one === kind).length < expected.filter((one) => one === kind).length,
        );
        return missing.length > 0 ? [`${page.address}: lacks ${missing.join(', ')}`] : [];
      }),
    faulty: [
      { 'index.html': '' },
      { 'tokoh/a/index.html': block({ '@type': 'BreadcrumbList' }) },
      { 'pilkada-2024/x/a/index.html': block({ '@type': 'Person' }) },
    ],
  },
  {
    title: 'addresses in linked data are pages of this site, and a page that is about one thing names itself',
    find: (site) =>
      site.pages.flatMap((page) => {
        const own = site.origin + page.address;
        const things = [
          ...listBlocks(page, 'Event'),
          ...listBlocks(page, 'PoliticalParty'),
          ...listBlocks(page, 'WebSite'),
          ...listBlocks(page, 'Dataset'),
        ];
        const people = listBlocks(page, 'Person');
        const items = listBlocks(page, 'BreadcrumbList').flatMap(({ itemListElement }) =>
          itemListElement.map(({ item }) => item),
        );
        const targets = listBlocks(page, 'WebSite').map(({ potentialAction }) =>
          potentialAction.target.replace(/\?.*$/u, ''),
        );
        const downloads = listBlocks(page, 'Dataset').flatMap(({ distribution }) =>
          distribution.map(({ contentUrl }) => contentUrl),
        );
        return [
          ...downloads.filter((file) => !isFile(file, site)),
          ...things.filter(({ url }) => url !== own).map(({ url }) => url),
          ...[...people.map(({ url }) => url), ...items, ...targets].filter((url) => !isPage(url, site)),
          ...(page.address.startsWith(`${site.base}tokoh/`)
            ? people.filter(({ url }) => url !== own).map(({ url }) => url)
            : []),
        ].map((url) => `${page.address}: ${url}`);
      }),
    faulty: [
      { 'index.html': block({ '@type': 'PoliticalParty', name: 'x', alternateName: [], url: `${home}partai/x/` }) },
      { 'index.html': block({ '@type': 'Person', name: 'x', url: `${home}tokoh/x/` }) },
      { 'index.html': '', 'tokoh/a/index.html': block({ '@type': 'Person', name: 'x', url: home }) },
      { 'data/index.html': block(dataset(`${home}data/v1/tidak-ada.csv`)) },
    ],
  },
  {
    title: 'the way to a page is told to search engines as it is shown: same names, same order, counted from one',
    find: ({ pages, origin }) =>
      pages.flatMap((page) => {
        const shown = breadcrumbNames(page);
        const told = listBlocks(page, 'BreadcrumbList')[0]?.itemListElement ?? [];
        const isRight =
          told.every(({ position, name }, index) => position === index + 1 && name === shown[index]) &&
          told.length === shown.length &&
          (told.length === 0 || told.at(-1)?.item === origin + page.address);
        return isRight
          ? []
          : [
              `${page.address}: ${told.map(({ position, name }) => `${position} ${name}`).join(', ')} instead of ${shown.join(', ')}`,
            ];
      }),
    faulty: [
      crumbs(crumb(1, 'Kenal Paslon', home), crumb(3, 'Partai', `${home}partai/`)),
      crumbs(crumb(1, 'Kenal Paslon', home), crumb(2, 'Golkar', `${home}partai/`)),
      crumbs(crumb(1, 'Kenal Paslon', home), crumb(2, 'Partai', home)),
      { 'index.html': '<main><nav class="jejak"><a href="/">Kenal Paslon</a></nav></main>' },
    ],
  },
];
