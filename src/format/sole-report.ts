import type { View } from '../routes/view.ts';

/** Who alone reports a statement that has no second source. */
export const findSolePublisher = (statement: { readonly sources: readonly string[] }, view: View): string =>
  view.sources.get(statement.sources[0] ?? '')?.publisher ?? view.t.common.unknown;
