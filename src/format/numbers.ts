import type { Locale } from '../i18n/locale.ts';

const cache = new Map<string, Intl.NumberFormat>();

const formatter = (locale: Locale, decimals: number): Intl.NumberFormat => {
  const key = `${locale} ${String(decimals)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  cache.set(key, made);
  return made;
};

/** A whole number with separators: `1.629.456`. */
export const formatNumber = (locale: Locale, value: number): string => formatter(locale, 0).format(value);

/** A decimal number with that many digits: `52,15`. */
export const formatDecimal = (locale: Locale, value: number, decimals = 2): string =>
  formatter(locale, decimals).format(value);

/** A percentage without a space, as CLDR has it for Indonesian: `52,15%`. */
export const formatPercent = (locale: Locale, value: number, decimals = 2): string =>
  `${formatDecimal(locale, value, decimals)}%`;

const words: Record<Locale, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
};

/** A small number in words, from twelve on in figures. */
export const formatCount = (locale: Locale, value: number): string =>
  words[locale][value] ?? formatNumber(locale, value);

/** A sentence's or line's first letter in upper case. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
