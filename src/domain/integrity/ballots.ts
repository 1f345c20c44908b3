import type { PairRecord } from '../../schemas/pair.ts';
import type { BallotEntry } from '../../schemas/primitives.ts';
import type { RaceRecord, RoundRecord } from '../../schemas/race.ts';
import { raceFile, type ContentRecords, type Fault } from '../records.ts';

type Pairs = readonly (readonly [key: string, pair: PairRecord])[];

/** Pairs stand in the folder of their race, ballot numbers are complete, and every ballot is one that could be printed. */
export function* checkBallots(records: ContentRecords): Generator<Fault> {
  const pairsOf = Map.groupBy(records.pairs, ([, pair]) => pair.race);
  for (const [key, pair] of records.pairs) {
    const folder = key.slice(0, key.lastIndexOf('/'));
    if (folder !== pair.race) {
      yield {
        file: `pairs/${key}.yaml`,
        field: 'race',
        message: `ditemukan "${pair.race}", padahal berkas ini di folder "${folder}". Samakan keduanya.`,
      };
    }
  }
  for (const [key, race] of records.races) {
    const file = raceFile(key, race.office);
    const pairs = pairsOf.get(key) ?? [];
    yield* checkNumbers(file, race, pairs);
    for (const [index, round] of race.rounds.entries())
      yield* checkBallot(file, `rounds[${String(index)}].ballot`, race, round, pairs);
    yield* checkPrinted(file, race, pairs);
  }
}

/** Every number from 1 on belongs to one pair; where one pair stands alone, the other number is the empty column's. */
function* checkNumbers(file: string, race: RaceRecord, pairs: Pairs): Generator<Fault> {
  const owners = new Map<number, string>();
  for (const [key, pair] of pairs) {
    const number = pair.ballotNumber.value;
    const owner = owners.get(number);
    if (owner !== undefined) {
      yield {
        file: `pairs/${key}.yaml`,
        field: 'ballotNumber.value',
        message: `nomor urut ${String(number)} sudah dipakai ${owner}. Tiap pasangan punya nomor sendiri; periksa keduanya.`,
      };
    }
    owners.set(number, key);
  }
  const emptyNumber = race.emptyColumn?.ballotNumber;
  const taken = new Set([...owners.keys(), ...(emptyNumber === undefined ? [] : [emptyNumber])]);
  for (let number = 1; number < Math.max(...taken); number++) {
    if (!taken.has(number)) {
      yield {
        file,
        field: 'rounds[0].ballot',
        message: `nomor urut ${String(number)} tidak punya pasangan; yang ada: ${[...taken].sort((a, b) => a - b).join(', ')}. Tambahkan pasangannya, atau perbaiki ballotNumber.`,
      };
    }
  }
}

function* checkBallot(
  file: string,
  field: string,
  race: RaceRecord,
  { ballot }: RoundRecord,
  pairs: Pairs,
): Generator<Fault> {
  const found = ballot.join(', ');
  const numbers = ballot.filter((entry) => entry !== 'empty_column');
  const hasEmptyColumn = ballot.length > numbers.length;
  const emptyNumber = race.emptyColumn?.ballotNumber;
  if (hasEmptyColumn && !race.emptyColumn) {
    yield {
      file,
      field,
      message:
        'surat suara memuat empty_column, tetapi emptyColumn (nomor dan sumbernya) belum diisi. Isi emptyColumn.',
    };
  }
  if (numbers.length === 1 && !hasEmptyColumn) {
    yield {
      file,
      field,
      message: `hanya satu pasangan di surat suara (nomor ${found}) tanpa kolom kosong. Tambahkan empty_column, atau pasangan yang kurang.`,
    };
  }
  if (numbers.length !== 1 && hasEmptyColumn) {
    yield {
      file,
      field,
      message: `ditemukan ${found}; kolom kosong hanya tercetak melawan satu pasangan. Hapus empty_column, atau perbaiki nomornya.`,
    };
  }
  if (new Set(ballot).size !== ballot.length) {
    yield { file, field, message: `isi surat suara berulang: ${found}. Tulis tiap kotak sekali.` };
  } else {
    const placeOf = (entry: BallotEntry): number => (entry === 'empty_column' ? (emptyNumber ?? Infinity) : entry);
    const ordered = [...ballot].sort((a, b) => placeOf(a) - placeOf(b)).join(', ');
    if (emptyNumber !== undefined && numbers.includes(emptyNumber) && hasEmptyColumn) {
      yield {
        file,
        field,
        message: `nomor ${String(emptyNumber)} dipakai pasangan dan kolom kosong di surat suara yang sama. Perbaiki emptyColumn.ballotNumber.`,
      };
    } else if (ordered !== found && (race.emptyColumn || !hasEmptyColumn)) {
      yield {
        file,
        field,
        message: `ditemukan urutan ${found}, seharusnya ${ordered} menurut nomor urut. Urutkan seperti di surat suara.`,
      };
    }
  }
  const known = new Set(pairs.map(([, pair]) => pair.ballotNumber.value));
  for (const number of new Set(numbers)) {
    if (!known.has(number)) {
      yield {
        file,
        field,
        message: `nomor ${String(number)} tercetak di surat suara, tetapi pasangannya tidak ada; yang ada: ${[...known].sort((a, b) => a - b).join(', ') || 'tidak ada'}. Tambahkan berkas pasangannya, atau perbaiki nomornya.`,
      };
    }
  }
}

/** What the race and its pairs claim to be on a ballot is on one. */
function* checkPrinted(file: string, race: RaceRecord, pairs: Pairs): Generator<Fault> {
  const printed = new Set<BallotEntry>(race.rounds.flatMap((round) => round.ballot));
  if (race.emptyColumn && !printed.has('empty_column')) {
    yield {
      file,
      field: 'emptyColumn',
      message:
        'emptyColumn diisi, tetapi empty_column tidak ada di surat suara mana pun. Tambahkan di rounds[].ballot, atau hapus emptyColumn.',
    };
  }
  for (const [key, pair] of pairs) {
    const number = pair.ballotNumber.value;
    if (pair.status.value === 'confirmed' && !printed.has(number)) {
      yield {
        file: `pairs/${key}.yaml`,
        field: 'status.value',
        message: `pasangan ditetapkan, tetapi nomor ${String(number)} tidak ada di surat suara ${file}. Tambahkan di rounds[].ballot, atau perbaiki status.`,
      };
    }
  }
}
