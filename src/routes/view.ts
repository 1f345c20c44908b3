import type { Catalogue, Source } from '../domain/entities.ts';
import type { Locale } from '../i18n/locale.ts';
import { getMessages, type Messages } from '../i18n/messages.ts';
import { site, type SiteSettings } from '../site.ts';
import { buildRoutes, type Routes } from './routes.ts';

/** What every component needs beside its own noun: language, words, addresses, the day of the build. */
export interface View {
  readonly locale: Locale;
  readonly t: Messages;
  readonly routes: Routes;
  /** The day the build speaks of, `YYYY-MM-DD`. */
  readonly today: string;
  readonly site: SiteSettings;
  readonly parties: Catalogue['parties'];
  readonly sources: ReadonlyMap<string, Source>;
}

/** The view of a page in one language. */
export const buildView = (
  locale: Locale,
  parties: Catalogue['parties'],
  sources: ReadonlyMap<string, Source>,
): View => ({
  locale,
  t: getMessages(locale),
  routes: buildRoutes(site.base, locale),
  today: site.date,
  site,
  parties,
  sources,
});
