import type { RaceRecord } from '../../schemas/race.ts';
import { raceFile, type ContentRecords, type Fault } from '../records.ts';
import { isVoid, isVoted } from '../race.ts';
import { findLeadingEntry } from '../tally.ts';
import { nameEntry } from './entry-name.ts';

type LocalFault = Omit<Fault, 'file'>;

/** What KPU determined, a pair or nobody, is what won the round that counts, and what follows from it comes later. */
export function* checkDeterminations(records: ContentRecords): Generator<Fault> {
  const pairsOf = Map.groupBy(records.pairs.values(), (pair) => pair.race);
  for (const [key, race] of records.races) {
    const file = raceFile(key, race.office);
    const statuses = new Map((pairsOf.get(key) ?? []).map((pair) => [pair.ballotNumber.value, pair.status.value]));
    for (const fault of checkElected(race, statuses)) yield { file, ...fault };
    for (const fault of checkAftermath(race)) yield { file, ...fault };
  }
}

function* checkElected(race: RaceRecord, statuses: ReadonlyMap<number, string>): Generator<LocalFault> {
  if (!race.determination) return;
  const { pair, nobody } = race.determination;
  const winner = pair?.value ?? nobody?.value;
  if (winner === undefined) return;
  const field = `determination.${pair ? 'pair' : 'nobody'}.value`;
  const valid = race.rounds.findLast((round) => !isVoid(round));
  if (!valid) {
    yield {
      field,
      message: `ditetapkan ${nameEntry(winner)}, padahal semua putaran dibatalkan atau diulang. Hapus determination, atau tambahkan putaran yang berlaku.`,
    };
    return;
  }
  if (!isVoted(valid)) {
    yield {
      field,
      message: `ditetapkan ${nameEntry(winner)}, padahal pemungutan suara ${valid.date} masih ${valid.status}. Perbaiki status putarannya, atau hapus determination.`,
    };
  }
  if (!valid.ballot.includes(winner)) {
    yield {
      field,
      message: `${nameEntry(winner)} tidak ada di surat suara putaran yang berlaku (${valid.ballot.join(', ')}). Perbaiki nomornya.`,
    };
  }
  const status = pair && statuses.get(pair.value);
  if (status !== undefined && status !== 'confirmed') {
    yield {
      field,
      message: `pasangan terpilih ${nameEntry(winner)} berstatus ${status}, seharusnya confirmed. Perbaiki nomornya, atau status pasangannya.`,
    };
  }
  const leading = findLeadingEntry(valid);
  if (leading !== undefined && leading !== winner) {
    yield {
      field,
      message: `ditetapkan ${nameEntry(winner)}, tetapi suara resmi terbanyak milik ${nameEntry(leading)}. Yang berlaku penetapan KPU; periksa angka dan sumbernya.`,
    };
  }
  const date = race.determination.date?.value;
  if (date !== undefined && date <= valid.date) {
    yield {
      field: 'determination.date.value',
      message: `ditemukan ${date}, tidak sesudah pemungutan suara yang berlaku (${valid.date}). Periksa kedua tanggal.`,
    };
  }
}

function* checkAftermath(race: RaceRecord): Generator<LocalFault> {
  const elected = race.determination?.pair?.value;
  const date = race.determination?.date?.value;
  if (race.inauguration && elected === undefined) {
    yield {
      field: 'inauguration',
      message: 'ada pelantikan tanpa penetapan pasangan terpilih. Isi determination, atau hapus inauguration.',
    };
  }
  if (race.inauguration && date !== undefined && race.inauguration.date < date) {
    yield {
      field: 'inauguration.date',
      message: `pelantikan ${race.inauguration.date} mendahului penetapan ${date}. Periksa kedua tanggal.`,
    };
  }
  if (race.officeHolder && race.officeHolder.pair !== elected) {
    yield {
      field: 'officeHolder.pair',
      message: `nomor ${String(race.officeHolder.pair)} bukan pasangan terpilih (${String(elected ?? 'belum ada')}). Perbaiki nomornya.`,
    };
  }
}
