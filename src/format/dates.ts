import type { Locale } from '../i18n/locale.ts';

const cache = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  cache.set(key, made);
  return made;
};

const dayOptions = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Day and month stay on one line. */
const keepTogether = (text: string): string => text.replace(/^(\d+) /, '$1\u00a0');

/** A day: `27 November 2024`. */
export const formatDay = (locale: Locale, day: string): string =>
  keepTogether(formatter(locale, dayOptions).format(toDate(day)));

/** A day with its weekday: `Rabu, 27 November 2024`. */
export const formatWeekday = (locale: Locale, day: string): string =>
  formatter(locale, { ...dayOptions, weekday: 'long' }).format(toDate(day));

/** A day with its weekday and a short month, for large type: `Rabu, 27 Nov 2024`. */
export const formatShortWeekday = (locale: Locale, day: string): string =>
  formatter(locale, { ...dayOptions, month: 'short', weekday: 'long' }).format(toDate(day));

/** Days from one to another, shortened where month or year are the same: `24–26 November 2024`. */
export const formatDays = (locale: Locale, start: string, end: string): string => {
  if (start === end) return formatDay(locale, start);
  const first = toDate(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${String(first.getUTCDate())}–${formatDay(locale, end)}`;
  const opening =
    start.slice(0, 4) === end.slice(0, 4)
      ? formatter(locale, { day: 'numeric', month: 'long' }).format(first)
      : formatter(locale, dayOptions).format(first);
  return `${keepTogether(opening)} – ${formatDay(locale, end)}`;
};

const formatPart = (locale: Locale, part: string): string => {
  if (part.length === 4) return part;
  if (part.length === 7) return formatter(locale, { month: 'long', year: 'numeric' }).format(toDate(`${part}-01`));
  return formatDay(locale, part);
};

/** A date as exact as its source (see `looseDate`): `2024`, `September 2024`, `12–13 Oktober 2024`. */
export const formatLooseDate = (locale: Locale, date: string): string => {
  const [start = '', end] = date.replace('~', '').split('/');
  if (end === undefined) return formatPart(locale, start);
  return start.length === 10 && end.length === 10
    ? formatDays(locale, start, end)
    : `${formatPart(locale, start)} – ${formatPart(locale, end)}`;
};
