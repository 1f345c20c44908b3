import type { z } from 'zod';
import type { Office, governorRaceSchema } from '../../src/schemas/race.ts';
import type { Random } from './random.ts';

export type RaceInput = Omit<z.input<typeof governorRaceSchema>, 'office'> & { office: Office };
type RoundInput = RaceInput['rounds'][number];
type AreaInput = NonNullable<RoundInput['areas']>[number];
type Entry = RoundInput['ballot'][number];

/** What a made-up race is made from. */
export interface RacePlan {
  readonly election: string;
  readonly year: number;
  readonly office: Office;
  readonly region: string;
  readonly pairs: number;
  readonly sources: string[];
  /** Parts of the region whose figures are told apart; none for a race without them. */
  readonly areas: readonly AreaInput['area'][];
}

const CASES = { governor: 'GUB', regent: 'BUP', mayor: 'WAKO' } as const;

/** Parts that add up to a whole number, in proportion to weights. */
function split(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum));
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index === 0 ? part + rest : part));
}

function inventAreas(
  random: Random,
  { areas, sources }: RacePlan,
  votes: readonly { entry: Entry; votes: number }[],
): AreaInput[] {
  const weights = areas.map(() => random.integer(50, 150));
  const shares = votes.map((line) => split(line.votes, weights));
  return areas.map((area, index) => {
    const lines = votes.map(({ entry }, place) => ({ entry, votes: shares[place]?.[index] ?? 0 }));
    return { area, votes: lines, validVotes: lines.reduce((sum, line) => sum + line.votes, 0), sources };
  });
}

/** Invents a race that was held, counted and decided; every sum in it is right. */
export function inventRace(random: Random, plan: RacePlan): RaceInput {
  const { election, year, office, region, sources } = plan;
  const isSingle = plan.pairs === 1;
  const ballot: Entry[] = isSingle ? [1, 'empty_column'] : Array.from({ length: plan.pairs }, (_, index) => index + 1);
  const registered = random.integer(40_000, 900_000);
  const total = Math.floor((registered * random.integer(60, 85)) / 100);
  const invalid = Math.floor(total / random.integer(20, 60));
  // The first of an only pair wins against the empty column; equal weights could make two winners.
  const weights = random.shuffle(ballot.map((_, index) => 100 + 37 * index));
  const parts = split(total - invalid, isSingle ? [70, 30] : weights);
  const votes = ballot.map((entry, index) => ({ entry, votes: parts[index] ?? 0 }));
  const winner = votes.reduce((best, line) => (line.votes > best.votes ? line : best)).entry;
  const caseNumber = `${String(random.integer(1, 300)).padStart(2, '0')}/PHPU.${CASES[office]}-II/${String(year + 1)}`;
  const stations = Math.ceil(registered / 400);
  return {
    office,
    election,
    region,
    registeredVoters: { value: registered, sources },
    pollingStations: { value: stations, sources },
    ...(isSingle ? { emptyColumn: { ballotNumber: 2, sources } } : {}),
    rounds: [
      {
        kind: 'first',
        date: `${String(year)}-11-27`,
        status: 'official',
        ballot,
        tally: {
          status: 'official',
          votes,
          validVotes: total - invalid,
          invalidVotes: invalid,
          totalVotes: total,
          stationsCounted: stations,
          stationsTotal: stations,
          sources,
        },
        areas: inventAreas(random, plan, votes),
      },
    ],
    ...(random.chance(0.15)
      ? {
          dispute: { value: 'filed', sources },
          rulings: [
            {
              caseNumber,
              date: `${String(year + 1)}-01-20`,
              outcome: 'rejected',
              text: 'Mahkamah menolak permohonan',
              sources,
            },
          ],
        }
      : { dispute: { value: 'none', sources } }),
    events: [{ date: `${String(year)}-12-03`, text: 'Rapat pleno rekapitulasi', sources }],
    determination: {
      pair: { value: winner === 'empty_column' ? 1 : winner, sources },
      date: { value: `${String(year + 1)}-02-05`, sources },
    },
    inauguration: { date: `${String(year + 1)}-02-20`, place: 'Gedung Contoh', sources },
  };
}
