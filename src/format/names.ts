import type { Pair } from '../domain/entities.ts';

/** Both names of a pair without titles, joined by a dash that closes a line: `Yamani – Juanda`. */
export const formatPairNames = (pair: Pair): string => `${pair.head.person.name}\u00a0– ${pair.deputy.person.name}`;
