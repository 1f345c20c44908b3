import { findNearest } from '../../src/domain/integrity/nearest.ts';
import type { TableFault } from './faults.ts';

/** A column of a table: its name in templates, other names by which it is known, and whether a table must have it. */
export interface Column {
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** Columns of a table of ballot entries. */
export const ballotColumns = {
  kode: { aliases: ['kode_wilayah', 'kode_kemendagri', 'region_code'], required: true },
  kode_kpu: { aliases: [], required: false },
  tingkat: { aliases: ['level', 'jenis_wilayah'], required: false },
  wilayah: { aliases: ['nama_wilayah', 'daerah', 'region'], required: true },
  nomor_urut: { aliases: ['no_urut', 'nomor', 'ballot_number'], required: true },
  nama_pasangan: { aliases: ['pasangan', 'nama_paslon', 'paslon', 'pair'], required: true },
  nama_calon: { aliases: ['nama_kepala', 'calon', 'head'], required: false },
  nama_wakil: { aliases: ['wakil', 'calon_wakil', 'deputy'], required: false },
  id_kpu: { aliases: ['kpu_id'], required: false },
} as const satisfies Record<string, Column>;

/** Columns of a table of votes. */
export const tallyColumns = {
  kode: ballotColumns.kode,
  nomor_urut: ballotColumns.nomor_urut,
  id_kpu: ballotColumns.id_kpu,
  suara: { aliases: ['perolehan_suara', 'jumlah_suara', 'votes'], required: true },
  tps_masuk: { aliases: ['tps_terhitung', 'stations_counted'], required: false },
  tps_total: { aliases: ['jumlah_tps', 'stations_total'], required: false },
  jenis: { aliases: [], required: false },
} as const satisfies Record<string, Column>;

export type Columns = Readonly<Record<string, Column>>;

/** A header cell as names are compared: `"Nomor Urut "` is `nomor_urut`. */
const fold = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');

/** Which cell of a row belongs to which column; unknown, doubled and missing columns are faults. */
export const matchHeader = (
  header: readonly string[],
  columns: Columns,
): { readonly places: ReadonlyMap<string, number>; readonly faults: readonly TableFault[] } => {
  const names = new Map<string, string>();
  for (const [name, { aliases }] of Object.entries(columns)) {
    for (const known of [name, ...aliases]) names.set(known, name);
  }
  const places = new Map<string, number>();
  const faults: TableFault[] = [];
  const expected = `salah satu dari ${Object.keys(columns).join(', ')}`;
  for (const [index, cell] of header.entries()) {
    const name = names.get(fold(cell));
    const column = `ke-${String(index + 1)}`;
    if (name === undefined) {
      const nearest = findNearest(fold(cell), names.keys());
      faults.push({
        line: 1,
        column,
        found: cell.trim(),
        expected,
        remedy: nearest
          ? `Mungkin maksudnya ${nearest}; perbaiki nama kolomnya.`
          : 'Ganti nama kolomnya, atau hapus kolom itu; contoh: npm run import -- --template.',
      });
    } else if (places.has(name)) {
      faults.push({
        line: 1,
        column,
        found: cell.trim(),
        expected: `kolom ${name} sekali saja`,
        remedy: 'Hapus salah satunya.',
      });
    } else places.set(name, index);
  }
  for (const [name, { required }] of Object.entries(columns)) {
    if (required && !places.has(name)) {
      faults.push({
        line: 1,
        column: name,
        found: '',
        expected: `kolom ${name}`,
        remedy: 'Tambahkan kolom itu; contoh: npm run import -- --template.',
      });
    }
  }
  return { places, faults };
};
