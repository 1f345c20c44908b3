/** Languages a page can be written in. */
export const locales = ['id', 'en'] as const;

export type Locale = (typeof locales)[number];
