import type { Messages } from '../i18n/messages.ts';
import type { IndexPart } from '../search/index-parts.ts';

/** What the names of a page of the index begin with: `Sa`, `A lain`, `lain`. */
export const formatPartLabel = ({ prefix, isRest, parent }: IndexPart, t: Messages): string =>
  prefix === undefined ? t.index.other : isRest && parent ? t.index.partLabel(prefix) : prefix;

/** First and last name of a page of the index. */
export const formatIndexRange = ({ entries }: IndexPart, t: Messages): string =>
  t.index.range(entries[0]?.name ?? '', entries.at(-1)?.name ?? '');
