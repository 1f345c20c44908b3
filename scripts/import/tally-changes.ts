import type { ContentRecords } from '../../src/domain/records.ts';
import { isVoid } from '../../src/domain/race.ts';
import type { RaceRecord } from '../../src/schemas/race.ts';
import { readBallotNumber } from './ballot-rows.ts';
import { toRaceFile, toRaceKey } from './ballot-changes.ts';
import { readCells, readRegion, readWholeNumber } from './cells.ts';
import type { Change } from './changes.ts';
import type { TableFault, TableWarning } from './faults.ts';
import type { OfficialRegion } from '../content/official-regions.ts';
import type { TableRow } from './read-table.ts';

/** Votes of one ballot entry, read from a row; an empty cell is unknown. */
export interface TallyRow {
  readonly line: number;
  readonly region: OfficialRegion;
  readonly number: number;
  readonly kpuId: number | undefined;
  readonly votes: number | undefined;
  readonly stationsCounted: number | undefined;
  readonly stationsTotal: number | undefined;
}

export interface TallyContext {
  readonly election: string;
  readonly status: 'provisional' | 'official';
  readonly source: string;
  readonly records: ContentRecords;
}

const MOST_VOTES = 1_000_000_000;

/** Votes from the rows of a table; every row that cannot be read is a fault, and none is left out. */
export const readTallyRows = (
  rows: readonly TableRow[],
  official: ReadonlyMap<string, OfficialRegion>,
): { readonly entries: readonly TallyRow[]; readonly faults: readonly TableFault[] } => {
  const entries: TallyRow[] = [];
  const faults: TableFault[] = [];
  for (const row of rows) {
    const cells = readCells(row, faults);
    const region = readRegion(cells, official);
    const number = readBallotNumber(cells);
    const count = (column: string): number | undefined => readWholeNumber(cells, column, { max: MOST_VOTES });
    const kind = cells.text('jenis');
    if (kind !== '' && kind.toLowerCase() !== 'reguler') {
      cells.refuse(
        'jenis',
        'Reguler',
        'Hitungan putaran lain dicatat dengan tangan di rounds; hapus barisnya di sini.',
      );
    }
    const counts = {
      kpuId: count('id_kpu'),
      votes: count('suara'),
      stationsCounted: count('tps_masuk'),
      stationsTotal: count('tps_total'),
    };
    if (region && number !== undefined) entries.push({ line: row.line, region, number, ...counts });
  }
  return { entries, faults };
};

type Entry = RaceRecord['rounds'][number]['ballot'][number];

/** What stands under a number on a race's ballot. */
const findEntry = (race: RaceRecord, number: number): Entry | undefined => {
  if (race.emptyColumn?.ballotNumber === number) return 'empty_column';
  return race.rounds.some(({ ballot }) => ballot.includes(number)) ? number : undefined;
};

/** Faults of one race's rows against its ballot. */
function* listRowFaults(
  rows: readonly TallyRow[],
  race: RaceRecord,
  kpuIds: ReadonlyMap<Entry, number | undefined>,
): Generator<TableFault> {
  const lines = new Map<number, number>();
  const [first] = rows;
  for (const { line, number, kpuId, stationsCounted, stationsTotal, region } of rows) {
    const entry = findEntry(race, number);
    const other = lines.get(number);
    lines.set(number, line);
    if (entry === undefined) {
      yield {
        line,
        column: 'nomor_urut',
        found: String(number),
        expected: `nomor di surat suara ${region.name}: ${race.rounds[0]?.ballot.join(', ') ?? ''}`,
        remedy: 'Perbaiki nomornya, atau impor dulu surat suaranya.',
      };
    } else if (other !== undefined) {
      yield {
        line,
        column: 'nomor_urut',
        found: String(number),
        expected: `yang belum dipakai di baris ${String(other)}`,
        remedy: 'Hapus salah satu barisnya.',
      };
    } else if (kpuId !== undefined && kpuIds.get(entry) !== undefined && kpuIds.get(entry) !== kpuId) {
      yield {
        line,
        column: 'id_kpu',
        found: String(kpuId),
        expected: `${String(kpuIds.get(entry))}, id nomor ${String(number)} di ${region.name}`,
        remedy: 'Baris ini mungkin milik pemilihan lain; periksa kode dan nomornya.',
      };
    }
    if (first && (stationsCounted !== first.stationsCounted || stationsTotal !== first.stationsTotal)) {
      yield {
        line,
        column: 'tps_masuk, tps_total',
        found: `${String(stationsCounted ?? '')}/${String(stationsTotal ?? '')}`,
        expected: `sama di semua baris ${region.name}: ${String(first.stationsCounted ?? '')}/${String(first.stationsTotal ?? '')} (baris ${String(first.line)})`,
        remedy: 'Samakan.',
      };
    }
  }
}

const buildTally = (rows: readonly TallyRow[], race: RaceRecord, ballot: readonly Entry[], context: TallyContext) => {
  const votesOf = new Map(rows.map(({ number, votes }) => [findEntry(race, number), votes]));
  const [first] = rows;
  return {
    status: context.status,
    votes: ballot.map((entry) => {
      const votes = votesOf.get(entry);
      return votes === undefined ? { entry } : { entry, votes };
    }),
    ...(first?.stationsCounted !== undefined && { stationsCounted: first.stationsCounted }),
    ...(first?.stationsTotal !== undefined && { stationsTotal: first.stationsTotal }),
    sources: [context.source],
  };
};

/** The change of every race that the table has figures for, joined by region and ballot number. */
export const listTallyChanges = (
  entries: readonly TallyRow[],
  context: TallyContext,
): {
  readonly changes: readonly Change[];
  readonly faults: readonly TableFault[];
  readonly warnings: readonly TableWarning[];
} => {
  const changes: Change[] = [];
  const faults: TableFault[] = [];
  const warnings: TableWarning[] = [];
  const pairsOf = Map.groupBy(context.records.pairs.values(), ({ race }) => race);
  for (const rows of Map.groupBy(entries, ({ region }) => region.code).values()) {
    const [first] = rows;
    if (!first) continue;
    const { line, region } = first;
    const key = toRaceKey(context.election, region);
    const race = context.records.races.get(key);
    if (!race) {
      faults.push({
        line,
        column: 'kode',
        found: region.code,
        expected: `wilayah yang punya pemilihan di ${context.election}; ${key} tidak ada`,
        remedy: 'Impor dulu surat suaranya ke folder yang sama, atau perbaiki kodenya.',
      });
      continue;
    }
    const kpuIds = new Map<Entry, number | undefined>(
      (pairsOf.get(key) ?? []).map((pair) => [pair.ballotNumber.value, pair.kpuId]),
    );
    kpuIds.set('empty_column', race.emptyColumn?.kpuId);
    faults.push(...listRowFaults(rows, race, kpuIds));
    const index = race.rounds.findLastIndex((round) => !isVoid(round));
    const round = race.rounds[index];
    if (!round || rows.every(({ votes }) => votes === undefined)) continue;
    if (context.status === 'provisional' && round.tally?.status === 'official') {
      warnings.push({
        line,
        message: `${key} sudah punya hitungan resmi, jadi hitungan sementara tidak dipasang`,
      });
      continue;
    }
    const missing = round.ballot.filter((entry) => !rows.some(({ number }) => findEntry(race, number) === entry));
    if (missing.length > 0)
      warnings.push({ line, message: `${key}: tidak ada baris untuk ${missing.join(', ')}; suaranya belum diketahui` });
    changes.push({
      file: toRaceFile(context.election, region),
      record: {
        rounds: race.rounds.map((_, place) =>
          place === index ? { status: context.status, tally: buildTally(rows, race, round.ballot, context) } : {},
        ),
      },
      keep: new Set(),
      keepAlways: new Set(),
    });
  }
  return { changes, faults, warnings };
};
