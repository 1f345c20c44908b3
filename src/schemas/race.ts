import { z } from 'zod';
import { ballotEntry, ballotNumber, count, day, looseDate, name, percent, slug, text } from './primitives.ts';
import { fact, provenance, sourced, statement } from './provenance.ts';

/** Votes of one ballot entry; `reportedPercent` only as the source prints it. */
export const entryVotes = z.strictObject({
  entry: ballotEntry,
  votes: count.optional(),
  reportedPercent: percent.optional(),
});

/** What a source other than the used one prints for a tally. */
const tallyReading = sourced({ votes: z.array(entryVotes).optional(), text: text.optional(), reason: text.optional() });

/** A count of a round: all of it shares its sources; what a source does not give is absent. */
export const tally = z.strictObject({
  status: z.enum(['official', 'provisional']),
  votes: z.array(entryVotes).default([]),
  validVotes: count.optional(),
  invalidVotes: count.optional(),
  /** Ballot papers in the boxes: valid and invalid. */
  totalVotes: count.optional(),
  /** Lead of the first over the second, where a source gives only that. */
  margin: count.optional(),
  stationsCounted: count.optional(),
  stationsTotal: count.optional(),
  ...provenance,
  otherReadings: z.array(tallyReading).min(1).optional(),
});

/** Votes of one part of the region: a regency in a governor's race, a district in another. */
const areaTally = sourced({
  area: z.union([z.strictObject({ region: slug }), z.strictObject({ district: name })], {
    error: 'isi region (slug) atau district (nama kecamatan), salah satu saja',
  }),
  votes: z.array(entryVotes),
  validVotes: count.optional(),
  invalidVotes: count.optional(),
});

/** One day of voting in a race and what came of it. */
export const round = z.strictObject({
  kind: z.enum(['first', 'revote']),
  date: day,
  status: z.enum([
    'scheduled',
    'postponed',
    'held',
    'provisional',
    'official',
    'disputed',
    'annulled',
    'repeat-ordered',
  ]),
  /** Entries printed on the ballot paper, in its order; a cancelled pair stays if it was printed. */
  ballot: z.array(ballotEntry).min(1),
  registeredVoters: fact(count).optional(),
  tally: tally.optional(),
  reportedTurnout: fact(percent).optional(),
  areas: z.array(areaTally).default([]),
  /** Names of areas whose figures no source gave. */
  missingAreas: z.array(name).default([]),
  /** Why nobody voted on `date` and what is known of a new day; with `status: postponed` and only with it. */
  postponement: statement.optional(),
  /** Case number of the ruling that annulled the round. */
  annulledBy: name.optional(),
  /** Claims about the result by others than KPU, with the note that belongs to each. */
  claims: z.array(statement).default([]),
});

/** A court's ruling on the race. */
export const ruling = sourced({
  caseNumber: z
    .string()
    .regex(/^\d+\/PHPU\.(GUB|BUP|WAKO)-[IVXLC]+\/\d{4}$/, 'bukan nomor perkara MK, misalnya 05/PHPU.WAKO-XXIII/2025'),
  date: day,
  petitioner: text.optional(),
  outcome: z.enum(['granted', 'granted_in_part', 'rejected', 'inadmissible', 'dropped']),
  text,
});

/** Something that happened to the race outside stages, rounds and rulings. */
export const raceEvent = sourced({ date: day, endDate: day.optional(), text });

/**
 * KPU's decision on who was elected: a pair, or nobody, because the empty column got the most votes; the date and
 * either of the two are facts of their own.
 */
export const determination = z
  .strictObject({
    pair: fact(ballotNumber).optional(),
    nobody: fact(
      z.literal('empty_column', { error: 'harus empty_column: hanya kolom kosong yang bisa menang tanpa terpilih' }),
    ).optional(),
    date: fact(day).optional(),
    decision: fact(text).optional(),
  })
  .refine(
    ({ pair, nobody }) => (pair === undefined) !== (nobody === undefined),
    'penetapan menyebut pair (pasangan terpilih) atau nobody (kolom kosong menang), salah satu saja',
  );

const shared = {
  election: slug,
  region: slug,
  registeredVoters: fact(count).optional(),
  /** The provisional list (DPS); never shown as DPT. */
  provisionalVoters: fact(count).optional(),
  pollingStations: fact(count).optional(),
  /** The empty column (kolom kosong): no person and no pair; KPU's data gives it a number all the same. */
  emptyColumn: sourced({ ballotNumber: ballotNumber.optional(), kpuId: z.int().optional() }).optional(),
  rounds: z.array(round).min(1),
  dispute: sourced({ value: z.enum(['none', 'filed']), text: text.optional() }).optional(),
  rulings: z.array(ruling).default([]),
  events: z.array(raceEvent).default([]),
  determination: determination.optional(),
  inauguration: sourced({ date: day, place: name.optional(), by: name.optional() }).optional(),
  decreeHandover: sourced({ date: day, place: name.optional() }).optional(),
  /** Who a later source names as holder of the office. */
  officeHolder: sourced({ pair: ballotNumber, asOf: looseDate }).optional(),
  resultDecision: fact(text).optional(),
  /** Differences between sources that belong to no single value. */
  contradictions: z.array(statement).default([]),
  /** Further statements about the result, each attributed. */
  statements: z.array(statement).default([]),
  /** Day on which the record was last compiled from its sources (`YYYY-MM-DD`); absent, that of its election counts. */
  updated: day.optional(),
  formerSlugs: z.array(slug).default([]),
};

const raceOf = <Name extends Office>(office: Name) =>
  z.strictObject({
    office: z.literal(office, { error: `folder ini hanya untuk ${office}: pindahkan berkasnya atau perbaiki office` }),
    ...shared,
  });

/** A contest for one office in one region of one election; the office is fixed by the collection. */
export const governorRaceSchema = raceOf('governor');
export const regentRaceSchema = raceOf('regent');
export const mayorRaceSchema = raceOf('mayor');

export type Office = 'governor' | 'regent' | 'mayor';
export type RaceRecord = Omit<z.output<typeof governorRaceSchema>, 'office'> & { office: Office };
export type RoundRecord = z.output<typeof round>;
export type Tally = z.output<typeof tally>;
export type TallyReading = z.output<typeof tallyReading>;
export type AreaTally = z.output<typeof areaTally>;
export type Ruling = z.output<typeof ruling>;
