import type { OfficialRegion } from '../content/official-regions.ts';
import type { TableFault } from './faults.ts';
import type { TableRow } from './read-table.ts';

/** A reader of one row's cells; what cannot be read becomes a fault of that row. */
export interface CellReader {
  /** The cell's text; empty where the cell or the column is absent. */
  readonly text: (column: string) => string;
  readonly refuse: (column: string, expected: string, remedy: string) => undefined;
}

/** Reads the cells of a row and collects its faults. */
export const readCells = (row: TableRow, faults: TableFault[]): CellReader => ({
  text: (column) => row.cells.get(column) ?? '',
  refuse: (column, expected, remedy) => {
    faults.push({ line: row.line, column, found: row.cells.get(column) ?? '', expected, remedy });
  },
});

/** Codes that a spreadsheet may have made the found one from: `63.1` comes from 63.01 or 63.10. */
const listLikelyCodes = (found: string, official: ReadonlyMap<string, OfficialRegion>): readonly string[] => {
  const [province = '', rest = ''] = found.split(/[.,]/);
  const padded =
    rest === ''
      ? [`${found.slice(0, 2)}.${found.slice(2)}`]
      : [`${province}.${rest.padStart(2, '0')}`, `${province}.${rest.padEnd(2, '0')}`];
  return [...new Set(padded)].filter((code) => official.has(code));
};

/** The region that a row's `kode` names, in Kemendagri's scheme with a dot (`63.10`). */
export const readRegion = (
  { text, refuse }: CellReader,
  official: ReadonlyMap<string, OfficialRegion>,
): OfficialRegion | undefined => {
  const found = text('kode');
  const region = official.get(found);
  if (region) return region;
  const likely = listLikelyCodes(found, official);
  const isCode = /^\d{2}(\.\d{2})?$/.test(found);
  return refuse(
    'kode',
    isCode
      ? 'kode yang ada di daftar Kemendagri'
      : "kode Kemendagri sebagai teks: dua angka untuk provinsi ('63'), empat angka dengan titik untuk kabupaten/kota ('63.10')",
    likely.length > 0
      ? `Mungkin ${likely.map((code) => `${code} (${official.get(code)?.name ?? ''})`).join(' atau ')}; di lembar kerja, jadikan kolom ini teks sebelum mengisinya.`
      : 'Cocokkan dengan daftar Kemendagri (Kepmendagri 300.2.2-2430 Tahun 2025); kode BPS tidak dipakai di sini.',
  );
};

/** Whole numbers as spreadsheets write them: digits, or groups of three parted by one and the same sign. */
const wholeNumber = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)$/;

/** A whole number of a cell; undefined when the cell is empty, and a fault when it holds anything else. */
export const readWholeNumber = (
  { text, refuse }: CellReader,
  column: string,
  { max }: { readonly max: number },
): number | undefined => {
  const found = text(column);
  if (found === '') return undefined;
  const value = wholeNumber.test(found) ? Number(found.replace(/\D/g, '')) : NaN;
  if (value <= max) return value;
  return refuse(
    column,
    `bilangan bulat dari 0 sampai ${String(max)}`,
    'Tulis dengan angka saja, seperti 56043 (56.043 juga terbaca); kosongkan bila tidak diketahui.',
  );
};
