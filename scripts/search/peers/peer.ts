/** Something that can be found, as text for a general search engine; its place in the list is its id. */
export interface PeerDocument {
  readonly name: string;
  /** Other names of it. */
  readonly other: string;
  /** Office, level, region, province, year, ballot number, parties: with every synonym that our own search knows. */
  readonly about: string;
  readonly address: string;
}

/** Finds documents, best first. */
export type PeerSearch = (text: string) => readonly number[] | Promise<readonly number[]>;
