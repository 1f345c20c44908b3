/** A name as it is matched. */
export interface Name {
  readonly text: string;
  readonly parts: readonly NamePart[];
  /** Letters in all its words. */
  readonly size: number;
}

/** A word of a name, or two neighbouring ones as one: `Nor Hasani` is found as `norhasani`. */
export interface NamePart {
  /** Its place among the library's words, or among its joined words. */
  readonly id: number;
  readonly isJoined: boolean;
  /** Which words of the name it takes up, a bit each. */
  readonly mask: number;
  readonly length: number;
}

/** Something that can be found: what it is called, what may be typed beside that, and where it leads. */
export interface Entry {
  readonly kind: 'pair' | 'region' | 'party' | 'place';
  /** Names, the official one first; of a pair the head's, the deputy's, and those of both as one. */
  readonly names: readonly (readonly Name[])[];
  /** Words for its region, level, office and year, by their place among the library's words. */
  readonly context: readonly number[];
  /** Words for the province around its region, likewise. */
  readonly around: readonly number[];
  /** Words for the parties behind a pair, likewise. */
  readonly backers: readonly number[];
  /** Level of its region (0 province, 1 regency, 2 city) and ballot number: what orders equals. */
  readonly level: number;
  readonly number: number;
  readonly region: Region | undefined;
  readonly race: Race | undefined;
  /** Addresses below the site's root: of the thing itself, then of the head and of the deputy. */
  readonly listPaths: () => readonly string[];
  /** What a place is, and the kecamatan it lies in. */
  readonly place: readonly [kind: PlaceKind, district: string] | undefined;
}

export type PlaceKind = 'kecamatan' | 'desa' | 'kelurahan';

export interface Region {
  readonly level: number;
  readonly name: string;
  readonly path: string;
  readonly province: Region | undefined;
  /** Whether its name may be cut short to a word. */
  readonly isShort: (word: string) => boolean;
  /** Latest first. */
  readonly races: readonly Race[];
}

export interface Race {
  readonly year: number;
  readonly path: string;
}
