/** A page's body with numbered citations, and the cited ids in the order of their numbers. */
export interface NumberedBody {
  readonly html: string;
  readonly ids: readonly string[];
}

/** A mark, with the space that line breaks of a template leave before it: a number follows its word closely. */
const mark = /\s*<sup data-cite="([^"]*)"><\/sup>/g;

/**
 * Numbers the marks of `ui/Cite` in reading order. The finished page is the only place that knows this order: components
 * are rendered in parallel, and one text may stand in several pages.
 */
export const numberCitations = (body: string, label: (number: number) => string): NumberedBody => {
  const numbers = new Map<string, number>();
  const html = body.replace(mark, (_mark, list: string) => {
    const found = new Set<number>();
    for (const id of list.split(' ').filter(Boolean)) {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      found.add(number);
    }
    const links = [...found]
      .sort((a, b) => a - b)
      .map((number) => `<a href="#s${String(number)}" aria-label="${label(number)}">${String(number)}</a>`);
    return links.length > 0 ? `<sup>${links.join(' ')}</sup>` : '';
  });
  return { html, ids: [...numbers.keys()] };
};
