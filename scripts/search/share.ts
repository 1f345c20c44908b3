/** A share as per cent with one decimal; a dash where there is nothing to have a share of. */
export const formatShare = (part: number, all: number): string =>
  all === 0 ? '–' : ((100 * part) / all).toFixed(1).replace('.', ',');
