import type { Office, RaceRecord } from '../../schemas/race.ts';
import { isVoid } from '../race.ts';
import { raceFile, type ContentRecords, type Fault } from '../records.ts';

type LocalFault = Omit<Fault, 'file'>;

const caseOffice = { governor: 'GUB', regent: 'BUP', mayor: 'WAKO' } as const satisfies Record<Office, string>;

/** Days of voting follow each other, a repetition follows the ruling that ordered it, and rulings belong to the race. */
export function* checkRounds(records: ContentRecords): Generator<Fault> {
  for (const [key, race] of records.races) {
    const file = raceFile(key, race.office);
    const voting = records.elections.get(race.election)?.stages.find((stage) => stage.kind === 'voting');
    const [first] = race.rounds;
    if (voting && first && first.date < voting.start) {
      yield {
        file,
        field: 'rounds[0].date',
        message: `ditemukan ${first.date}, sebelum hari pemungutan suara pemilu ini (${voting.start}). Periksa kedua tanggal.`,
      };
    }
    for (const index of race.rounds.keys()) {
      for (const { field, message } of checkRound(race, index))
        yield { file, field: `rounds[${String(index)}].${field}`, message };
    }
    for (const fault of checkRulings(race)) yield { file, ...fault };
  }
}

function* checkRound(race: RaceRecord, index: number): Generator<LocalFault> {
  const round = race.rounds[index];
  if (!round) return;
  const previous = race.rounds[index - 1];
  const kind = previous ? 'revote' : 'first';
  if (round.kind !== kind) {
    yield {
      field: 'kind',
      message: `ditemukan ${round.kind}, seharusnya ${kind}: putaran pertama first, ulangannya revote. Perbaiki kind atau urutan rounds.`,
    };
  }
  if (previous && previous.date >= round.date) {
    yield {
      field: 'date',
      message: `ditemukan ${round.date}, tidak sesudah putaran sebelumnya (${previous.date}). Urutkan putaran menurut tanggal.`,
    };
  }
  if (previous && !isVoid(previous)) {
    yield {
      field: 'kind',
      message: `pemungutan suara diulang, padahal putaran sebelumnya berstatus ${previous.status}, seharusnya annulled atau repeat-ordered. Perbaiki status putaran sebelumnya.`,
    };
  }
  if (isVoid(round) !== (round.annulledBy !== undefined)) {
    yield {
      field: 'annulledBy',
      message: `status ${round.status}, annulledBy ${round.annulledBy ?? 'tidak ada isi'}; status annulled atau repeat-ordered dan nomor perkaranya harus ada bersama. Perbaiki salah satunya.`,
    };
  }
  if ((round.status === 'postponed') !== (round.postponement !== undefined)) {
    yield {
      field: 'postponement',
      message: `status ${round.status}, postponement ${round.postponement ? 'diisi' : 'tidak ada isi'}; status postponed dan alasannya harus ada bersama. Perbaiki salah satunya.`,
    };
  }
  if (round.annulledBy === undefined) return;
  const ruling = race.rulings.find((candidate) => candidate.caseNumber === round.annulledBy);
  const next = race.rounds[index + 1];
  if (!ruling) {
    yield {
      field: 'annulledBy',
      message: `putusan "${round.annulledBy}" tidak ada di rulings. Tambahkan putusan itu dengan sumbernya.`,
    };
  } else if (ruling.date <= round.date || (next && ruling.date >= next.date)) {
    yield {
      field: 'annulledBy',
      message: `putusan bertanggal ${ruling.date}, seharusnya sesudah pemungutan suara ${round.date}${next ? ` dan sebelum ulangannya ${next.date}` : ''}. Periksa tanggalnya.`,
    };
  } else if (ruling.outcome !== 'granted' && ruling.outcome !== 'granted_in_part') {
    yield {
      field: 'annulledBy',
      message: `putusan "${round.annulledBy}" berhasil ${ruling.outcome}, tidak membatalkan apa pun; seharusnya granted atau granted_in_part. Periksa nomor perkaranya.`,
    };
  }
}

function* checkRulings(race: RaceRecord): Generator<LocalFault> {
  for (const [index, { caseNumber }] of race.rulings.entries()) {
    const field = `rulings[${String(index)}].caseNumber`;
    if (!caseNumber.includes(`PHPU.${caseOffice[race.office]}-`)) {
      yield {
        field,
        message: `ditemukan "${caseNumber}", bukan perkara pemilihan ${race.office} (PHPU.${caseOffice[race.office]}). Perbaiki nomornya, atau pindahkan putusannya.`,
      };
    }
    if (race.rulings.findIndex((ruling) => ruling.caseNumber === caseNumber) !== index) {
      yield { field, message: `putusan "${caseNumber}" ditulis dua kali. Gabungkan menjadi satu.` };
    }
  }
  if (race.dispute?.value === 'none' && race.rulings.length > 0) {
    yield {
      field: 'dispute.value',
      message: `ditemukan none (tidak ada sengketa), padahal ada ${String(race.rulings.length)} putusan di rulings. Tulis filed, atau hapus putusannya.`,
    };
  }
}
