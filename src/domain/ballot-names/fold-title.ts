/** A title without what styles differ in: `S.Pd.I.`, `S. Pd. I` and `SPdI` are all `spdi`. */
export const foldTitle = (printed: string): string => printed.toLowerCase().replace(/[^\p{L}]/gu, '');
