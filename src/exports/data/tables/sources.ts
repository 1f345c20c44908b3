import { z } from 'zod';
import type { Source } from '../../../domain/entities.ts';
import type { View } from '../../../routes/view.ts';
import { sourceKind } from '../../../schemas/source.ts';
import { text } from '../fact.ts';
import { url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';

const groups = {
  official: 'official',
  'kpu-data-copy': 'copy',
  'regulation-copy': 'copy',
  'news-copy': 'copy',
  'encyclopedia-mirror': 'copy',
  news: 'media',
  blog: 'media',
  data: 'data',
} as const satisfies Record<Source['kind'], string>;

export const sourceRow = z.strictObject({
  id: text.meta({ description: 'Id sumber; dengan id ini setiap fakta menyebutnya.' }),
  url,
  publisher: text.meta({ description: 'Penerbit.' }),
  title: text.meta({ description: 'Judul.' }),
  title_is_ours: z.boolean().meta({ description: 'true: judul aslinya tidak terlihat, ini judul dari kami.' }),
  link: z.url().nullable().meta({ description: 'Alamat sumber; null bila tidak ada.' }),
  date: text.nullable().meta({
    description: 'Tanggal setepat sumbernya (EDTF): 2024, 2024-09, sehari, rentang dengan /; ~ berarti perkiraan.',
  }),
  kind: sourceKind.meta({
    description:
      'Jenis: news (berita), news-copy (salinan berita), official (lembaga resmi), kpu-data-copy (salinan data KPU), regulation-copy (salinan peraturan), encyclopedia-mirror (salinan ensiklopedia), blog, data.',
  }),
  group: z.enum(['official', 'copy', 'media', 'data']).meta({
    description: 'Kelompok jenis: official (resmi), copy (salinan), media (berita dan blog), data (berkas data).',
  }),
  read_as: z
    .enum(['excerpt', 'whole', 'dataset'])
    .meta({ description: 'Cara dibaca: excerpt (kutipan tersimpan), whole (utuh), dataset (berkas data).' }),
  partial: z.boolean().meta({ description: 'true: sumber memihak.' }),
  license: text.nullable().meta({ description: 'Lisensi sumber bila dinyatakan.' }),
  note: text.nullable().meta({ description: 'Keterangan kami tentang sumber.' }),
});

/** A source as a row. */
export const toSourceRow = (source: Source, view: View): z.output<typeof sourceRow> => ({
  id: source.key,
  url: toUrl(view.routes.source(source), view),
  publisher: source.publisher,
  title: source.title,
  title_is_ours: source.titleIsOurs ?? false,
  link: source.url ?? null,
  date: source.date ?? null,
  kind: source.kind,
  group: groups[source.kind],
  read_as: source.readAs,
  partial: source.partial ?? false,
  license: source.license ?? null,
  note: source.note ?? null,
});

export const sourcesTable = defineTable({
  name: 'sources',
  title: 'Sumber',
  description: 'Setiap sumber yang disebut sebuah fakta atau panduan: penerbit, judul, tanggal, tautan, cara dibaca.',
  schema: sourceRow,
  primaryKey: ['id'],
  foreignKeys: [],
  licence: 'CC-BY-4.0',
  listRows: (_catalogue, view) => [...view.sources.values()].map((source) => toSourceRow(source, view)),
});
