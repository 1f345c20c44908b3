import { isEmptyColumnName, partPair } from '../../src/domain/ballot-names/part-pair.ts';
import { regionSlug } from '../../src/domain/names.ts';
import { readCells, readRegion, readWholeNumber, type CellReader } from './cells.ts';
import type { TableFault, TableWarning } from './faults.ts';
import { parseRegionName, type OfficialRegion } from '../content/official-regions.ts';
import type { TableRow } from './read-table.ts';

/** One entry of one ballot, read from a row. */
export interface BallotRow {
  readonly line: number;
  readonly region: OfficialRegion;
  readonly kpuCode: string | undefined;
  readonly number: number;
  readonly kpuId: number | undefined;
  /** Absent on the empty column. */
  readonly names: { readonly pair: string; readonly head: string; readonly deputy: string } | undefined;
}

const levels = { provinsi: 'province', kabupaten: 'regency', kota: 'city' } as const;
const levelNames = { province: 'provinsi', regency: 'kabupaten', city: 'kota' } as const;

/** A place's name as spellings are compared: `PADANG SIDEMPUAN` and `Padangsidempuan` are one. */
const foldPlace = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const checkPlace = (
  cells: CellReader,
  line: number,
  region: OfficialRegion,
  official: ReadonlyMap<string, OfficialRegion>,
  warnings: TableWarning[],
): void => {
  const level = cells.text('tingkat').toLowerCase();
  if (level !== '' && levels[level as keyof typeof levels] !== region.level) {
    cells.refuse(
      'tingkat',
      `${levelNames[region.level]} menurut kode ${region.code} (${region.name})`,
      'Perbaiki tingkat atau kode.',
    );
  }
  const found = parseRegionName(cells.text('wilayah'));
  const bare = foldPlace(found.name);
  if (bare === '') {
    cells.refuse('wilayah', `nama wilayah berkode ${region.code}: ${region.name}`, 'Isi nama wilayahnya.');
    return;
  }
  if (bare === foldPlace(region.name)) return;
  const meant = [...official.values()].filter(
    (other) => other.level === region.level && foldPlace(other.name) === bare,
  );
  if (meant.length > 0) {
    const codes = meant.map(({ code, name }) => `${code} (${name})`).join(' atau ');
    cells.refuse(
      'wilayah',
      `${region.name}, wilayah berkode ${region.code} di daftar Kemendagri`,
      `Nama itu berkode ${codes}; perbaiki salah satunya. Kode BPS tidak dipakai di sini.`,
    );
    return;
  }
  warnings.push({
    line,
    message: `wilayah "${cells.text('wilayah')}" (${region.code}) bernama "${region.name}" di daftar Kemendagri; nama resmi yang dipakai`,
  });
};

const readNames = (cells: CellReader): BallotRow['names'] | undefined => {
  const pair = cells.text('nama_pasangan');
  const [head, deputy] = [cells.text('nama_calon'), cells.text('nama_wakil')];
  if (head !== '' && deputy !== '') return { pair, head, deputy };
  const parted = partPair(pair);
  if (parted && parted.head !== '' && parted.deputy !== '') return { pair, ...parted };
  return cells.refuse(
    'nama_pasangan',
    'nama calon dan wakilnya, dipisahkan " - " di satu tempat yang pasti',
    'Bila nama sendiri memuat " - ", tambahkan kolom nama_calon dan nama_wakil lalu isi di baris ini; nama tidak ditebak.',
  );
};

/** Entries of ballots from the rows of a table; every row that cannot be read is a fault, and none is left out. */
export const readBallotRows = (
  rows: readonly TableRow[],
  official: ReadonlyMap<string, OfficialRegion>,
): {
  readonly entries: readonly BallotRow[];
  readonly faults: readonly TableFault[];
  readonly warnings: readonly TableWarning[];
} => {
  const entries: BallotRow[] = [];
  const faults: TableFault[] = [];
  const warnings: TableWarning[] = [];
  const warned = new Set<string>();
  for (const row of rows) {
    const cells = readCells(row, faults);
    const region = readRegion(cells, official);
    const number = readBallotNumber(cells);
    const kpuId = readWholeNumber(cells, 'id_kpu', { max: 1_000_000_000 });
    if (region) checkPlace(cells, row.line, region, official, warned.has(region.code) ? [] : warnings);
    if (region) warned.add(region.code);
    const isEmptyColumn = isEmptyColumnName(cells.text('nama_pasangan'));
    const names = isEmptyColumn ? undefined : readNames(cells);
    const kpuCode = cells.text('kode_kpu') || undefined;
    if (kpuCode !== undefined && !/^\d{2}(\d{2})?$/.test(kpuCode)) {
      cells.refuse('kode_kpu', "kode KPU: '63' atau '6310'", 'Perbaiki, atau kosongkan.');
    } else if (region && number !== undefined && (isEmptyColumn || names)) {
      entries.push({ line: row.line, region, kpuCode, number, kpuId, names });
    }
  }
  return { entries, faults: [...faults, ...listBallotFaults(entries, faults.length > 0)], warnings };
};

/** The ballot number of a row, which no entry is without. */
export const readBallotNumber = (cells: CellReader): number | undefined => {
  const number = readWholeNumber(cells, 'nomor_urut', { max: 99 });
  const found = cells.text('nomor_urut');
  if (number !== 0 && found !== '') return number;
  return cells.refuse('nomor_urut', 'nomor urut, mulai dari 1', 'Isi nomor urut di surat suara.');
};

/** Faults between rows: one ballot number or KPU id used twice, a number left out, a pair alone without the empty column. */
function* listBallotFaults(entries: readonly BallotRow[], hasUnread: boolean): Generator<TableFault> {
  const owners = new Map<string, number>();
  for (const { line, region, number, kpuId } of entries) {
    const keys = [['nomor_urut', `${region.code} ${String(number)}`, String(number)] as const];
    for (const [column, key, found] of kpuId === undefined
      ? keys
      : [...keys, ['id_kpu', `id ${String(kpuId)}`, String(kpuId)] as const]) {
      const other = owners.get(key);
      if (other !== undefined) {
        yield {
          line,
          column,
          found,
          expected: `yang belum dipakai di baris ${String(other)}`,
          remedy: 'Perbaiki atau hapus salah satu barisnya.',
        };
      }
      owners.set(key, line);
    }
  }
  // With rows missing, what follows would be blamed on the wrong line.
  if (hasUnread) return;
  for (const ballot of Map.groupBy(entries, ({ region }) => region.code).values()) {
    const [first] = ballot;
    if (!first) continue;
    const numbers = new Set(ballot.map(({ number }) => number));
    for (let number = 1; number <= Math.max(...numbers); number++) {
      if (numbers.has(number)) continue;
      yield {
        line: first.line,
        column: 'nomor_urut',
        found: [...numbers].sort((a, b) => a - b).join(', '),
        expected: `nomor urut ${first.region.name} tanpa lompatan; nomor ${String(number)} tidak ada`,
        remedy: 'Tambahkan barisnya, atau perbaiki nomornya.',
      };
    }
    const empty = ballot.filter(({ names }) => !names);
    if (ballot.length - empty.length === 1 ? empty.length !== 1 : empty.length > 0) {
      yield {
        line: (empty[0] ?? first).line,
        column: 'nama_pasangan',
        found: `${String(ballot.length - empty.length)} pasangan dan ${String(empty.length)} kolom kosong`,
        expected: `di ${first.region.name} satu pasangan melawan satu kolom kosong, atau beberapa pasangan tanpa kolom kosong`,
        remedy: 'Tambahkan baris yang kurang, atau perbaiki namanya.',
      };
    }
  }
}

/** Key of a region's record, which is its address: `kabupaten-banjar`. */
export const toRegionKey = ({ level, name }: OfficialRegion): string => regionSlug(level, name);
