import type { CorrectionRecord } from '../schemas/correction.ts';
import type { ElectionRecord } from '../schemas/election.ts';
import type { PairRecord } from '../schemas/pair.ts';
import type { PartyRecord } from '../schemas/party.ts';
import type { PersonRecord } from '../schemas/person.ts';
import type { RaceRecord } from '../schemas/race.ts';
import type { RegionRecord } from '../schemas/region.ts';
import type { SourceRecord } from '../schemas/source.ts';

/** Records linked to each other; `slug` is the last part of the address, `key` the name of the file. */
interface Entity {
  readonly key: string;
  readonly slug: string;
}

/** What a record carries that may be corrected. */
interface Corrected {
  /** Logged changes of its facts, latest first. */
  readonly corrections: readonly Correction[];
}

export interface Election extends Entity, Corrected, Readonly<ElectionRecord> {
  /** All its races: provinces by code, in each the governor's race first, then regions by code. */
  readonly races: readonly Race[];
}

export interface Race extends Entity, Corrected, Readonly<Omit<RaceRecord, 'election' | 'region'>> {
  readonly election: Election;
  readonly region: Region;
  /** All registered pairs in ballot order, cancelled ones included. */
  readonly pairs: readonly Pair[];
}

export interface Candidate {
  readonly role: 'head' | 'deputy';
  readonly person: Person;
  readonly ballotName: string;
}

export interface Pair
  extends Entity, Corrected, Readonly<Omit<PairRecord, 'race' | 'head' | 'deputy' | 'ballotNumber'>> {
  readonly race: Race;
  readonly number: number;
  readonly ballotNumber: PairRecord['ballotNumber'];
  readonly head: Candidate;
  readonly deputy: Candidate;
}

export interface Candidacy {
  readonly pair: Pair;
  readonly role: 'head' | 'deputy';
}

export interface Person extends Entity, Corrected, Readonly<PersonRecord> {
  /** Every candidacy on record, latest election first. */
  readonly candidacies: readonly Candidacy[];
}

export type BackingRole = 'nominating' | 'supporting';

export interface Backing {
  readonly pair: Pair;
  readonly role: BackingRole;
}

export interface Party extends Entity, Corrected, Readonly<PartyRecord> {
  /** Each pair once, in the order of races and ballots. */
  readonly backings: readonly Backing[];
}

export interface Region extends Entity, Corrected, Readonly<Omit<RegionRecord, 'province' | 'neighbours'>> {
  readonly province: Region | undefined;
  /** Regencies and cities of a province, by code. */
  readonly children: readonly Region[];
  readonly neighbours: readonly Region[];
  readonly races: readonly Race[];
}

export interface Source extends Entity, Readonly<SourceRecord> {}

export interface Correction extends Entity, Readonly<CorrectionRecord> {}

/** Everything the site knows, linked, indexed and frozen. */
export interface Catalogue {
  readonly elections: ReadonlyMap<string, Election>;
  readonly races: ReadonlyMap<string, Race>;
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
}
