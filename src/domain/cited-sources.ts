/** Ids of the sources that a text in MDX cites by `<Cite ids="a b" />`, each once, in order. */
export const listCitedSources = (mdx: string): readonly string[] => [
  ...new Set(
    [...mdx.matchAll(/<Cite ids="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/).filter(Boolean)),
  ),
];
