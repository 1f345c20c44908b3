import { z } from 'zod';
import { text } from './fact.ts';

const id = text.meta({ description: 'Id.' });
const links = z
  .array(
    z.strictObject({
      url: z.url().meta({ description: 'Alamat.' }),
      note: text.optional().meta({ description: 'Nama.' }),
    }),
  )
  .meta({ description: 'Halaman di situs ini.' });
const sources = z
  .array(
    z.strictObject({
      url: z.url().meta({ description: 'Halaman sumber di situs ini.' }),
      note: text.meta({ description: 'Id sumber; lihat sources.json.' }),
    }),
  )
  .meta({ description: 'Sumbernya.' });
const names = z
  .array(
    z.strictObject({
      name: text.meta({ description: 'Nama lain.' }),
      end_date: z.iso.date().optional().meta({ description: 'Hari terakhir nama itu dipakai.' }),
    }),
  )
  .meta({ description: 'Nama lain.' });
const identifiers = z
  .array(
    z.strictObject({
      scheme: text.meta({ description: 'Asal id itu.' }),
      identifier: text.meta({ description: 'Id itu, selalu teks.' }),
    }),
  )
  .meta({ description: 'Id lain: id lama, kode KPU.' });
const areaId = text.meta({ description: 'Id wilayah dalam areas.' });

export const popoloPerson = z.strictObject({
  id: id.meta({ description: 'Id tetap orang, sama dengan people.' }),
  name: text.meta({ description: 'Nama.' }),
  other_names: names,
  identifiers,
  links,
});

export const popoloOrganization = z.strictObject({
  id: id.meta({ description: 'Id partai atau pasangan, sama dengan parties dan pairs.' }),
  name: text.meta({ description: 'Nama.' }),
  other_names: names,
  classification: z
    .enum(['political party', 'candidate pair'])
    .meta({ description: 'political party (partai) atau candidate pair (pasangan calon).' }),
  area_id: areaId.optional(),
  links,
});

export const popoloArea = z.strictObject({
  id: id.meta({ description: 'Id wilayah, sama dengan regions.' }),
  name: text.meta({ description: 'Nama dengan Kabupaten atau Kota.' }),
  classification: text.meta({ description: 'Tingkat: province, regency, city.' }),
  identifier: text.meta({ description: 'Kode Kemendagri, teks.' }),
  other_identifiers: identifiers,
  parent_id: areaId.optional(),
  links,
});

export const popoloPost = z.strictObject({
  id,
  label: text.meta({ description: 'Jabatan dan tempatnya.' }),
  role: text.meta({ description: 'Jabatan.' }),
  area_id: areaId,
});

export const popoloMembership = z.strictObject({
  id,
  label: text.meta({ description: 'Keanggotaan itu dengan kata.' }),
  role: z.enum(['candidate', 'nominating party', 'supporting party', 'office holder']).meta({
    description:
      'candidate (calon dalam pasangan), nominating party (pengusung), supporting party (pendukung), office holder (dilantik).',
  }),
  person_id: text.optional().meta({ description: 'Orangnya, dalam persons.' }),
  member_id: text.optional().meta({ description: 'Partainya, dalam organizations; bila anggota bukan orang.' }),
  organization_id: text.optional().meta({ description: 'Pasangannya, dalam organizations.' }),
  post_id: text.optional().meta({ description: 'Jabatan yang dicalonkan atau dipegang, dalam posts.' }),
  area_id: areaId,
  event_id: text.meta({ description: 'Pemilihan serentak, dalam events.' }),
  start_date: z.iso.date().optional().meta({ description: 'Hari mulai: hari pelantikan.' }),
  sources,
});

export const popoloEvent = z.strictObject({
  id,
  name: text.meta({ description: 'Nama.' }),
  classification: z
    .enum(['election', 'voting'])
    .meta({ description: 'election (pemilihan serentak) atau voting (satu pemungutan suara).' }),
  start_date: z.iso.date().optional().meta({ description: 'Hari pertama.' }),
  end_date: z.iso.date().optional().meta({ description: 'Hari terakhir.' }),
  status: text.optional().meta({ description: 'Status pemungutan suara; annulled dan repeat-ordered bukan hasil.' }),
  area_id: areaId.optional(),
  parent_id: text.optional().meta({ description: 'Pemilihan serentaknya.' }),
  links,
});

/** The same facts by the Popolo specification: who stood with whom for which post, and who put them forward. */
export const popoloFile = z.strictObject({
  $schema: z.url().meta({ description: 'Alamat JSON Schema berkas ini.' }),
  license: text.meta({ description: 'Lisensi isi; areas: ODbL 1.0.' }),
  attribution: text.meta({ description: 'Yang harus disebut bila berkas ini dipakai.' }),
  persons: z.array(popoloPerson).meta({ description: 'Orang.' }),
  organizations: z.array(popoloOrganization).meta({ description: 'Partai dan pasangan calon.' }),
  areas: z.array(popoloArea).meta({ description: 'Wilayah.' }),
  posts: z.array(popoloPost).meta({ description: 'Jabatan.' }),
  memberships: z.array(popoloMembership).meta({ description: 'Pencalonan, pengusungan, dukungan, jabatan.' }),
  events: z.array(popoloEvent).meta({ description: 'Pemilihan serentak dan pemungutan suara.' }),
});

export type Popolo = z.output<typeof popoloFile>;
