import { z } from 'zod';
import { count, day, factOf, factsOf, percent, sourceIds, text } from './fact.ts';
import { fileHead } from './json-schema.ts';
import { ballotNumber, roundStatus, roundStatusMeaning } from './keys.ts';
import { correctionRow } from './tables/corrections.ts';
import { pairRow } from './tables/pairs.ts';
import { personRow } from './tables/people.ts';
import { raceRow } from './tables/races.ts';
import { resultRow } from './tables/results.ts';

const entry = {
  entry_kind: z
    .enum(['pair', 'empty_column'])
    .meta({ description: 'pair (pasangan) atau empty_column (kolom kosong).' }),
  ballot_number: ballotNumber.nullable().meta({ description: 'Nomor urut pasangan; null pada kolom kosong.' }),
};

const tally = z.strictObject({
  status: z.enum(['official', 'provisional']).meta({ description: 'official (resmi) atau provisional (sementara).' }),
  valid_votes: factOf(count, 'Suara sah.'),
  invalid_votes: factOf(count, 'Suara tidak sah.'),
  total_votes: factOf(count, 'Surat suara yang digunakan.'),
  margin: factOf(count, 'Selisih yang pertama dan yang kedua, bila hanya itu yang disebut sumber.'),
  stations_counted: factOf(count, 'TPS yang sudah dihitung.'),
  stations_total: factOf(count, 'TPS seluruhnya menurut hitungan itu.'),
  other_readings: z
    .array(
      z.strictObject({
        votes: z
          .array(
            z.strictObject({
              ...entry,
              votes: count.nullable().meta({ description: 'Suara menurut sumber itu.' }),
              reported_percent: percent.nullable().meta({ description: 'Persentase seperti dicetak sumber itu.' }),
            }),
          )
          .meta({ description: 'Suara menurut sumber lain.' }),
        text: text.nullable().meta({ description: 'Bacaan lain dengan kata.' }),
        sources: sourceIds,
        reason: text.nullable().meta({ description: 'Mengapa situs tidak memakainya.' }),
      }),
    )
    .meta({ description: 'Hitungan menurut sumber lain.' }),
});

export const roundPart = z.strictObject({
  number: z.int().min(1).meta({ description: 'Pemungutan suara ke berapa.' }),
  kind: z.enum(['first', 'revote']).meta({ description: 'first (pertama) atau revote (ulang).' }),
  date: day.meta({ description: 'Hari pemungutan suara; pada postponed hari yang semula dijadwalkan.' }),
  date_sources: z.array(text).meta({ description: 'Id sumber hari itu.' }),
  status: roundStatus.meta({ description: `Status: ${roundStatusMeaning}.` }),
  is_valid_round: z.boolean().meta({ description: 'true: pemungutan suara yang berlaku.' }),
  annulled_by: text.nullable().meta({ description: 'Nomor perkara MK yang membatalkannya.' }),
  ballot: z.array(z.strictObject(entry)).meta({ description: 'Isian surat suara dalam urutannya.' }),
  registered_voters: factOf(count, 'Pemilih terdaftar pemungutan suara ini.'),
  tally: tally.nullable().meta({ description: 'Hitungan; suara tiap isian ada di results. null: belum ada data.' }),
  turnout_percent: percent.nullable().meta({ description: 'Partisipasi, kami hitung, dua desimal.' }),
  reported_turnout: factOf(percent, 'Partisipasi seperti dicetak sumber.'),
  missing_areas: z.array(text).meta({ description: 'Bagian daerah yang angkanya tidak ada di sumber mana pun.' }),
  postponement: factOf(text, 'Mengapa ditunda.'),
  claims: factsOf(text, {}, 'Klaim pihak lain daripada KPU tentang hasil.'),
});

const date = day.meta({ description: 'Harinya.' });

/** Beside the page of a race: all that the page tells. */
export const raceFile = z.strictObject({
  ...fileHead,
  race: raceRow.meta({ description: 'Baris pemilihan ini di races.json.' }),
  empty_column: factOf(z.literal('empty_column'), 'Kolom kosong di surat suara.'),
  rounds: z.array(roundPart).meta({ description: 'Semua pemungutan suara, yang dibatalkan termasuk.' }),
  events: factsOf(
    text,
    { date, end_date: day.nullable().meta({ description: 'Hari terakhir; null bila sehari.' }) },
    'Peristiwa di luar tahapan, pemungutan suara, dan putusan.',
  ),
  rulings: factsOf(
    text,
    {
      case_number: text.meta({ description: 'Nomor perkara.' }),
      date,
      petitioner: text.nullable().meta({ description: 'Pemohon.' }),
      outcome: z.enum(['granted', 'granted_in_part', 'rejected', 'inadmissible', 'dropped']).meta({
        description:
          'granted (dikabulkan), granted_in_part (dikabulkan sebagian), rejected (ditolak), inadmissible (tidak dapat diterima), dropped (gugur atau ditarik).',
      }),
    },
    'Putusan Mahkamah Konstitusi.',
  ),
  result_decision: factOf(text, 'Keputusan KPU tentang hasil.'),
  decree_handover_date: factOf(day, 'Hari penyerahan surat keputusan Menteri Dalam Negeri.'),
  decree_handover_place: factOf(text, 'Tempat penyerahan surat keputusan.'),
  office_holder_pair_id: factOf(text, 'Pasangan yang disebut sumber kemudian sebagai pejabat, per tanggal as_of.'),
  statements: factsOf(text, {}, 'Pernyataan tentang hasil, masing-masing dengan pengucapnya.'),
  contradictions: factsOf(text, {}, 'Perbedaan antarsumber yang bukan milik satu nilai.'),
  pairs: z.array(pairRow).meta({ description: 'Baris pasangannya di pairs.json, urut nomor.' }),
  results: z.array(resultRow).meta({ description: 'Barisnya di results.json.' }),
  corrections: z.array(correctionRow).meta({ description: 'Koreksi catatan pemilihan ini dan pasangannya.' }),
});

/** Beside the page of a pair: all that the page tells. */
export const pairFile = z.strictObject({
  ...fileHead,
  pair: pairRow.meta({ description: 'Baris pasangan ini di pairs.json.' }),
  status_recommendation: text
    .nullable()
    .meta({ description: 'Rekomendasi tentang statusnya; sumbernya sumber status.' }),
  nomination_history: factsOf(text, {}, 'Kabar dukungan pada tahap sebelumnya; bukan pencalonan.'),
  vision_variants: factsOf(text, {}, 'Bunyi visi yang lain dalam sumber.'),
  quote: factOf(text, 'Kutipan dari kalimat berita.'),
  mission: factOf(z.array(text), 'Misi dengan kata kami; stage mengatakan kapan dinyatakan.'),
  programmes: factsOf(z.array(text), {}, 'Program dengan kata kami, dikelompokkan menurut sumbernya.'),
  people: z.array(personRow).meta({
    description:
      'Keduanya seperti di people.json, dengan pencalonan sampai pemilihan ini: calon kepala daerah, lalu wakil.',
  }),
  results: z.array(resultRow).meta({ description: 'Baris pasangan ini di results.json.' }),
  corrections: z.array(correctionRow).meta({ description: 'Koreksi catatan pasangan ini dan kedua orangnya.' }),
});
