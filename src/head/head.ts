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
}

const longestDescription = 300;

/** Head of a page: title with the site's name, canonical address, JSON-LD ready to print. */
export const buildHead = (input: HeadInput, view: View): Head => {
  const { siteName } = view.t.common;
  const crumbs = input.crumbs ?? [];
  const blocks = [
    ...(input.jsonLd ?? []),
    ...(crumbs.length > 0 ? [buildBreadcrumbList(crumbs, view.site.origin)] : []),
  ];
  return {
    title: input.title.includes(siteName) ? input.title : `${input.title} | ${siteName}`,
    description:
      input.description.length > longestDescription
        ? `${input.description.slice(0, longestDescription - 1)}…`
        : input.description,
    canonical: toAbsolute(input.path, view.site.origin),
    jsonLd: blocks.map(serializeJsonLd),
    noIndex: input.noIndex ?? false,
    alternates: (input.alternates ?? []).map((file) => ({ ...file, href: toAbsolute(file.href, view.site.origin) })),
  };
};
