import type { CorrectionRecord } from '../schemas/correction.ts';
import type { ElectionRecord } from '../schemas/election.ts';
import type { PairRecord } from '../schemas/pair.ts';
import type { PartyRecord } from '../schemas/party.ts';
import type { PersonRecord } from '../schemas/person.ts';
import type { RaceRecord } from '../schemas/race.ts';
import type { RegionRecord } from '../schemas/region.ts';
import type { SourceRecord } from '../schemas/source.ts';

/** Records by key, as a content folder gives them: each valid by its schema, not yet checked against the others. */
export interface ContentRecords {
  readonly elections: ReadonlyMap<string, ElectionRecord>;
  /** Keyed by `election/race`. */
  readonly races: ReadonlyMap<string, RaceRecord>;
  /** Keyed by `election/race/pair`. */
  readonly pairs: ReadonlyMap<string, PairRecord>;
  readonly people: ReadonlyMap<string, PersonRecord>;
  readonly parties: ReadonlyMap<string, PartyRecord>;
  readonly regions: ReadonlyMap<string, RegionRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly corrections: ReadonlyMap<string, CorrectionRecord>;
  /** Ids of sources cited in prose, by the key of the text. */
  readonly guideCitations: ReadonlyMap<string, readonly string[]>;
}

/** Something wrong in the content: where, and what to do, in Indonesian because editors read it. */
export interface Fault {
  /** File below the content folder, `pairs/pilkada-2024/bupati-tapin/yamani-juanda.yaml`. */
  readonly file: string;
  /** Path of the field, `nomination.nominating.value[2]`. */
  readonly field: string;
  readonly message: string;
}

const raceFolder = { governor: 'races/governor', regent: 'races/regent', mayor: 'races/mayor' } as const;

/** The file of a race, by its key and office. */
export const raceFile = (key: string, office: RaceRecord['office']): string => `${raceFolder[office]}/${key}.yaml`;
