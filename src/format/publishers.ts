import type { View } from '../routes/view.ts';
import { formatList } from './labels.ts';
import { formatNumber } from './numbers.ts';

const mostPublishers = 3;

/** Publishers of some sources, each once, the first three by name and the rest as a number; `belum ada data` without any. */
export const formatPublishers = (ids: readonly string[], { sources, t, locale }: View): string => {
  const names = [...new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []))];
  if (names.length === 0) return t.common.unknown;
  // One name more takes no more room than the words that leave it out.
  if (names.length <= mostPublishers + 1) return formatList(names, locale);
  const rest = formatNumber(locale, names.length - mostPublishers);
  return formatList([...names.slice(0, mostPublishers), t.embed.otherPublishers(rest)], locale);
};
