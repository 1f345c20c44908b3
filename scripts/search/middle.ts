/** The value below which a share of all lies; 0 for none. */
export const findQuantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** The value in the middle. */
export const findMiddle = (values: readonly number[]): number => findQuantile(values, 0.5);
