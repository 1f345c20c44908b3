import { z } from 'zod';

/** Name of a record in an address and a file name: lower case, digits and single hyphens. */
export const slug = z
  .string()
  .max(160, { error: 'slug terlalu panjang (paling banyak 160 huruf)', abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bukan slug: pakai huruf kecil, angka, dan tanda hubung tunggal');

/** Name of a race within the site: election and race, `pilkada-2024/wali-kota-banjarbaru`. */
export const racePath = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'bukan pemilihan: tulis seperti pilkada-2024/bupati-tapin');

/** Region code of Kemendagri (Kepmendagri 300.2.2-2430 Tahun 2025), always a string: `'63'`, `'63.10'`. */
export const regionCode = z
  .string({ error: "kode wilayah harus teks dalam tanda kutip, misalnya '63.10'; tanpa kutip 63.10 menjadi 63.1" })
  .regex(
    /^\d{2}(\.\d{2})?$/,
    "bukan kode Kemendagri: dua angka untuk provinsi ('63'), empat angka dengan titik untuk kabupaten/kota ('63.10')",
  );

/** District (kecamatan) code of Kemendagri: `'63.03.01'`. */
export const districtCode = z
  .string({ error: "kode kecamatan harus teks dalam tanda kutip, misalnya '63.03.01'" })
  .regex(/^\d{2}\.\d{2}\.\d{2}$/, "bukan kode kecamatan Kemendagri, misalnya '63.03.01'");

/** Whether a year, month or day exists: JavaScript turns 30 February into 1 March. */
const isOnCalendar = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

const dayMessage = "bukan tanggal: tulis 'TTTT-BB-HH' dalam tanda kutip, misalnya '2024-11-27'";

/** A calendar day, `'YYYY-MM-DD'` (ISO 8601), that exists. */
export const day = z
  .string({ error: dayMessage })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayMessage, abort: true })
  .refine(isOnCalendar, 'tanggal ini tidak ada di kalender; periksa hari dan bulannya');

/**
 * A date as exact as its source: `2024`, `2024-09`, `2024-09-23`, a range `2024-10-12/2024-10-13`;
 * a closing `~` marks an estimate (EDTF, ISO 8601-2).
 */
export const looseDate = z
  .string({ error: "tanggal sumber harus teks dalam tanda kutip, misalnya '2024'" })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}-\d{2}(-\d{2})?)?~?$/, {
    error:
      "bukan tanggal sumber: '2024', '2024-09', '2024-09-23', rentang '2024-10-12/2024-10-13', atau dengan ~ bila perkiraan",
    abort: true,
  })
  .refine((text) => {
    const [start = '', end = start] = text.replace('~', '').split('/');
    return start <= end && [start, end].every(isOnCalendar);
  }, 'tanggal ini tidak ada di kalender, atau rentangnya terbalik; periksa angkanya');

/**
 * Text that is printed as it stands: not empty, at most 2,000 characters, no control, format (direction marks,
 * zero width) or unassigned characters, no letter lost to a wrong encoding, no pile of combining marks.
 */
export const text = z
  .string()
  .min(1, 'teks kosong: hapus kuncinya bila tidak ada data')
  .max(2000, { error: 'teks terlalu panjang (paling banyak 2.000 huruf)', abort: true })
  .refine((value) => value.trim() === value, 'ada spasi atau baris kosong di awal atau akhir; hapus')
  .refine(
    (value) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(value),
    'ada karakter kendali, ganti baris, atau tanda arah tulisan; hapus',
  )
  .refine((value) => !value.includes('\ufffd'), 'ada huruf rusak; simpan berkas sebagai UTF-8 dan tulis ulang hurufnya')
  .refine((value) => !/\p{M}{3,}/u.test(value), 'ada tumpukan tanda diakritik; hapus');

/** A name as printed on pages: one line of at most 160 characters. */
export const name = text.max(160, 'nama terlalu panjang (paling banyak 160 huruf)');

/** A count of people, votes or places: a whole number from 0 to one thousand million. */
export const count = z
  .int('harus bilangan bulat tanpa titik dan tanpa kutip')
  .min(0, 'tidak boleh negatif')
  .max(1_000_000_000, 'terlalu besar (paling banyak 1.000.000.000)');

/** A share in percent, 0 to 100, as printed by a source. */
export const percent = z
  .number('harus bilangan dengan titik desimal, tanpa tanda persen dan tanpa kutip')
  .min(0, 'persen tidak boleh negatif')
  .max(100, 'persen tidak boleh lebih dari 100');

/** Number of a pair on the ballot paper (nomor urut). */
export const ballotNumber = z
  .int('nomor urut harus bilangan bulat')
  .min(1, 'nomor urut mulai dari 1')
  .max(99, 'nomor urut paling besar 99');

/** An entry of a ballot: a pair by its number, or the empty column (kolom kosong). */
export const ballotEntry = z.union([ballotNumber, z.literal('empty_column')], {
  error: 'harus nomor urut pasangan, atau empty_column',
});

export type BallotEntry = z.output<typeof ballotEntry>;
