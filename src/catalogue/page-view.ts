import type { Locale } from '../i18n/locale.ts';
import { buildView, type View } from '../routes/view.ts';
import { catalogue, sources } from './catalogue.ts';

const views = new Map<Locale, View>();

/** The view of all pages in one language, made once per build. */
export const getView = (locale: Locale): View => {
  const known = views.get(locale);
  if (known) return known;
  const made = buildView(locale, catalogue.parties, sources);
  views.set(locale, made);
  return made;
};
