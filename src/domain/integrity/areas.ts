import type { RaceRecord, RoundRecord } from '../../schemas/race.ts';
import type { ContentRecords, Fault } from '../records.ts';
import { findVotes, sumVotes } from '../tally.ts';
import { nameEntry } from './entry-name.ts';

type LocalFault = Omit<Fault, 'file'>;

/** Parts of a region are its parts, each once, and their votes together are no more than the whole, and the whole when none is missing. */
export function* checkAreas(records: ContentRecords, race: RaceRecord, round: RoundRecord): Generator<LocalFault> {
  const districts = new Set(records.regions.get(race.region)?.districts.map(({ name }) => name));
  const seen = new Set<string>();
  for (const [index, { area, ...part }] of round.areas.entries()) {
    const field = `areas[${String(index)}]`;
    const name = 'region' in area ? area.region : area.district;
    const isPart =
      'region' in area ? records.regions.get(area.region)?.province === race.region : districts.has(area.district);
    if (!isPart && ('district' in area || records.regions.has(name))) {
      yield {
        field: `${field}.area`,
        message: `"${name}" bukan bagian dari ${race.region}. Perbaiki namanya menurut regions/${race.region}.yaml.`,
      };
    }
    if (seen.has(name))
      yield { field: `${field}.area`, message: `bagian "${name}" ditulis dua kali. Gabungkan menjadi satu.` };
    seen.add(name);
    const sum = sumVotes(part, round.ballot);
    if (sum !== undefined && part.validVotes !== undefined && sum !== part.validVotes) {
      yield {
        field: `${field}.validVotes`,
        message: `suara di "${name}" berjumlah ${String(sum)}, suara sah tertulis ${String(part.validVotes)}. Periksa angkanya.`,
      };
    }
  }
  if (round.areas.length > 0 && round.tally) yield* checkTotals(round, round.tally);
}

function* checkTotals(round: RoundRecord, tally: NonNullable<RoundRecord['tally']>): Generator<LocalFault> {
  for (const entry of round.ballot) {
    const whole = findVotes(tally, entry);
    const parts = round.areas.map((area) => findVotes(area, entry));
    const sum = parts.reduce<number>((total, votes) => total + (votes ?? 0), 0);
    if (whole === undefined) continue;
    const isComplete = round.missingAreas.length === 0 && !parts.includes(undefined);
    if (isComplete ? sum !== whole : sum > whole) {
      yield {
        field: 'areas',
        message: `suara ${nameEntry(entry)} di semua bagian berjumlah ${String(sum)}, di seluruh daerah ${String(whole)}. Periksa angkanya, atau sebut bagian yang tidak ada datanya di missingAreas.`,
      };
    }
  }
}
