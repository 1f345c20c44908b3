import type { Page, Site } from '../built-site.ts';

/** Whether a page is shown in frames of other sites: it stands below `sematkan/`. */
export const isEmbed = ({ address }: Page, { base }: Pick<Site, 'base'>): boolean =>
  address.startsWith(`${base}sematkan/`);

/** The site without its embeds. */
export const withoutEmbeds = (site: Site): Site => ({
  ...site,
  pages: site.pages.filter((page) => !isEmbed(page, site)),
});

/** The embeds of a site. */
export const listEmbeds = (site: Site): Page[] => site.pages.filter((page) => isEmbed(page, site));
