import type { View } from '../routes/view.ts';

/** What crawlers may read (RFC 9309): everything; the embeds ask by themselves not to be listed. */
export const formatRobots = ({ routes, site }: View): string =>
  `User-agent: *\nAllow: ${site.base}\n\nSitemap: ${site.origin}${routes.sitemap}\n`;

/** Who stands behind the site, as far as it says, and what it is made with (humanstxt.org). */
export const formatHumans = (version: string | undefined, { t, routes, site }: View): string => {
  const address = (path: string): string => site.origin + path;
  return [
    `/* ${t.record.humans.about} */`,
    `${t.common.siteName}: ${address(routes.about)}`,
    `${t.record.humans.method}: ${address(routes.method)}`,
    `${t.record.humans.report}: ${site.contact ?? address(routes.corrections)}`,
    '',
    `/* ${t.record.humans.thanks} */`,
    `${t.record.humans.sources}: ${address(routes.sources)}`,
    '',
    `/* ${t.record.humans.site} */`,
    ...(version ? [`Last update: ${version.replaceAll('-', '/')}`] : []),
    `Language: ${t.record.humans.language}`,
    'Standards: HTML, CSS, JSON-LD, Atom, JSON Schema, Data Package',
    'Components: Astro, Tailwind CSS, Pagefind, zod',
    `License: ${t.common.footer.license}`,
    '',
  ].join('\n');
};

/** Until when the file may be trusted: less than a year, as RFC 9116 recommends, and never less than eleven months. */
const findExpiry = (today: string): string =>
  `${String(Number(today.slice(0, 4)) + 1)}-${today.slice(5, 7)}-01T00:00:00Z`;

/** Whom to tell of a weakness (RFC 9116); undefined where no contact is known. */
export const formatSecurity = ({ locale, today, site }: View): string | undefined =>
  site.contact &&
  [
    `Contact: mailto:${site.contact}`,
    `Expires: ${findExpiry(today)}`,
    `Preferred-Languages: ${locale}, en`,
    `Canonical: ${site.origin}/.well-known/security.txt`,
    '',
  ].join('\n');
