/** Levenshtein distance of two short words: insertions, deletions and replacements of one letter. */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** The known key nearest to a mistyped one, if it is near enough to be meant. */
export const findNearest = (found: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(found.length / 4)) + 1;
  for (const key of known) {
    if (Math.abs(key.length - found.length) >= bestDistance) continue;
    const distance = editDistance(found.toLowerCase(), key);
    if (distance < bestDistance) [best, bestDistance] = [key, distance];
  }
  return best;
};
