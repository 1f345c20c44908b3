import { foldTitle } from './fold-title.ts';
import { partName } from './part-name.ts';
import { titlesAfter } from './titles.ts';

/** Head and deputy as printed; undefined when more than one place, or none, may part them. */
export const partPair = (printed: string): { readonly head: string; readonly deputy: string } | undefined => {
  const text = printed.replace(/\s+/gu, ' ').trim();
  const splits = [...text.matchAll(/ [-–—] /gu)].map(({ index }) => ({
    head: text.slice(0, index).trim(),
    deputy: text.slice(index + 3).trim(),
  }));
  if (splits.length <= 1) return splits[0];
  const certain = splits.filter(({ head, deputy }) => endsWithTitle(head) || partName(deputy).before.length > 0);
  return certain.length === 1 ? certain[0] : undefined;
};

/** Whether a printed name closes with a title, which no name goes on after. */
const endsWithTitle = (printed: string): boolean =>
  printed.includes(',') && titlesAfter.has(foldTitle(printed.slice(printed.lastIndexOf(',') + 1)));

/** Whether the ballot prints the empty column here: `KOLOM KOSONG -`, `Kotak Kosong`. */
export const isEmptyColumnName = (printed: string): boolean =>
  /^kolom kosong\b[\s\-–—.]*$|^kotak kosong\b[\s\-–—.]*$/iu.test(printed.trim());
