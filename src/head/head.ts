import type { View } from '../routes/view.ts';
import { toAbsolute } from './absolute.ts';
import { buildBreadcrumbList, serializeJsonLd, type JsonLd } from './json-ld.ts';

/** What a page says about itself. */
export interface HeadInput {
  title: string;
  description: string;
  /** Address of the page below the host, with the base path. */
  path: string;
  crumbs?: readonly { name: string; href: string }[];
  jsonLd?: readonly JsonLd[];
  noIndex?: boolean;
  /** Day of the version of what the page tells (`YYYY-MM-DD`), where its data say so. */
  modified?: string | undefined;
  /** The same in another form: feeds, data, the code that embeds it. */
  alternates?: readonly Alternate[];
}

/** A file that programs find by the page's head; `href` with the base path. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'application/json' | 'application/json+oembed';
  readonly href: string;
  readonly title: string;
}

export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly jsonLd: readonly string[];
  readonly noIndex: boolean;
  readonly alternates: readonly Alternate[];
  /** Open Graph (ogp.me) and Twitter cards: property and content, in the order of the page. */
  readonly social: readonly (readonly [property: string, content: string])[];
}

const longestDescription = 300;

const localeOf = { id: 'id_ID', en: 'en_GB' } as const;

/** Head of a page: title with the site's name, canonical address, what link previews show, JSON-LD ready to print. */
export const buildHead = (input: HeadInput, view: View): Head => {
  const { siteName } = view.t.common;
  const crumbs = input.crumbs ?? [];
  const blocks = [
    ...(input.jsonLd ?? []),
    ...(crumbs.length > 0 ? [buildBreadcrumbList(crumbs, view.site.origin)] : []),
  ];
  const description =
    input.description.length > longestDescription
      ? `${input.description.slice(0, longestDescription - 1)}…`
      : input.description;
  const canonical = toAbsolute(input.path, view.site.origin);
  return {
    title: input.title.includes(siteName) ? input.title : `${input.title} | ${siteName}`,
    description,
    canonical,
    jsonLd: blocks.map(serializeJsonLd),
    noIndex: input.noIndex ?? false,
    alternates: (input.alternates ?? []).map((file) => ({ ...file, href: toAbsolute(file.href, view.site.origin) })),
    social: [
      ['og:title', input.title],
      ['og:description', description],
      ['og:url', canonical],
      ['og:site_name', siteName],
      ['og:locale', localeOf[view.locale]],
      ['og:type', input.modified && input.path !== view.routes.home ? 'article' : 'website'],
      ...(input.modified ? ([['article:modified_time', input.modified]] as const) : []),
      ['twitter:card', 'summary'],
    ],
  };
};
