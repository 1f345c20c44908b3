import type { BallotEntry } from '../../schemas/primitives.ts';

/** A ballot entry as a fault names it: `nomor 1`, `kolom kosong`. */
export const nameEntry = (entry: BallotEntry): string =>
  entry === 'empty_column' ? 'kolom kosong' : `nomor ${String(entry)}`;
