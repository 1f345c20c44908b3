import { toAbsolute } from './absolute.ts';

/** A node of linked data in schema.org's vocabulary. */
export type JsonLd = { readonly '@type': string; readonly [property: string]: unknown };

/** JSON-LD as it stands in a page: `<` escaped, so that no value can close its script element. */
export const serializeJsonLd = (node: JsonLd): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...node })
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);

/** The way from the home page down to this one. */
export const buildBreadcrumbList = (crumbs: readonly { name: string; href: string }[], origin: string): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: toAbsolute(href, origin),
  })),
});
