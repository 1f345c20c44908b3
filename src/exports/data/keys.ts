import { z } from 'zod';
import { day, text } from './fact.ts';

/** Fields that many tables share, each described once. */
export const url = z.url().meta({ description: 'Alamat halaman di situs ini; tidak berubah.' });
export const formerUrls = z.array(z.url()).meta({ description: 'Alamat lama halaman itu; semuanya mengantar ke url.' });
export const updated = day.nullable().meta({
  description: 'Versi baris: hari terakhir isinya disusun atau dikoreksi; null bila catatannya tidak bertanggal.',
});
export const electionId = text.meta({ description: 'Id pemilihan serentak; lihat elections.' });
export const raceId = text.meta({ description: 'Id pemilihan; lihat races.' });
export const office = z
  .enum(['governor', 'regent', 'mayor'])
  .meta({ description: 'Jabatan: governor (gubernur), regent (bupati), mayor (wali kota).' });
export const level = z
  .enum(['province', 'regency', 'city'])
  .meta({ description: 'Tingkat: province (provinsi), regency (kabupaten), city (kota).' });
export const kemendagriCode = text
  .regex(/^\d{2}(\.\d{2})?$/)
  .meta({ description: 'Kode wilayah Kemendagri, selalu teks: 63 atau 63.10.' });
export const ballotNumber = z.int().min(1).max(99);
export const roundStatus = z.enum([
  'scheduled',
  'postponed',
  'held',
  'provisional',
  'official',
  'disputed',
  'annulled',
  'repeat-ordered',
]);
/** What each status of a round means, for descriptions. */
export const roundStatusMeaning =
  'scheduled (dijadwalkan), postponed (ditunda), held (sudah, tanpa angka), provisional (sementara), official (resmi), disputed (disengketakan), annulled (dibatalkan MK: bukan hasil), repeat-ordered (diperintahkan diulang: bukan hasil)';
