import { common } from './id/common.ts';
import { data } from './id/data.ts';
import { election } from './id/election.ts';
import { embed } from './id/embed.ts';
import { feed } from './id/feed.ts';
import { fields } from './id/fields.ts';
import { correction, guide, index, notFound, search, source } from './id/pages.ts';
import { pair } from './id/pair.ts';
import { home, party, person, region, village } from './id/places.ts';
import { race } from './id/race.ts';
import { record } from './id/record.ts';
import type { Locale } from './locale.ts';

const id = {
  common,
  election,
  race,
  pair,
  region,
  village,
  party,
  person,
  home,
  source,
  correction,
  guide,
  search,
  index,
  notFound,
  fields,
  record,
  embed,
  data,
  feed,
};

/** Every visible sentence, by the noun it is about. */
export type Messages = typeof id;

const messages: Partial<Record<Locale, Messages>> = { id };

/** All words of a language; throws for one that is not written yet. */
export const getMessages = (locale: Locale): Messages => {
  const found = messages[locale];
  if (!found)
    throw new Error(`Bahasa "${locale}" belum ditulis di src/i18n; yang ada: ${Object.keys(messages).join(', ')}.`);
  return found;
};
