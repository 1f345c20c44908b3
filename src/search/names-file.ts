import type { Lexicon } from './lexicon.ts';

/** A pair: the names of head and deputy, and what cannot be told from them. */
export type PairRow = readonly [head: string, deputy: string, extra?: PairExtra];

/** What a pair has beside two names; a name is followed by the person's other names, `Raudatul Jannah|Acil Odah`. */
export interface PairExtra {
  /** Ballot number, where it is not the place in the race. */
  readonly n?: number;
  /** Names of the pair as one: `SAJIWA`. */
  readonly x?: string;
  /** Parties that back it, by their place in the file. */
  readonly b?: readonly number[];
  /** Last part of its address, where it is not made of the two names. */
  readonly s?: string;
  /** Last part of the head's and the deputy's address, where it is not made of the name; 1: name and region. */
  readonly h?: string | 1;
  readonly d?: string | 1;
}

/** A race: its election by its place in the file, whether an empty column stands on the ballot, its pairs in order. */
export type RaceRow = readonly [election: number, emptyColumn: 0 | 1, ...pairs: readonly PairRow[]];

/** A region: level (0 province, 1 regency, 2 city), name and other names, its province by place or -1, its races. */
export type RegionRow = readonly [level: number, names: string, province: number, ...races: readonly RaceRow[]];

/** Everything that search by name knows, of one province or of all; arrays, since keys would cost a third more bytes. */
export interface NamesFile extends Lexicon {
  /** Address and year, latest first. */
  readonly elections: readonly (readonly [slug: string, year: number])[];
  /** Address, and names with the short one first. */
  readonly parties: readonly (readonly [slug: string, names: string])[];
  readonly regions: readonly RegionRow[];
}

/** Kecamatan of a region, each with its villages; a `!` before a name marks a kelurahan. */
export type PlaceRow = readonly [
  regionSlug: string,
  ...districts: readonly (readonly [name: string, villages: string])[],
];

/** Kecamatan, desa and kelurahan of a province, or of some of its regions. */
export type PlacesFile = readonly PlaceRow[];
