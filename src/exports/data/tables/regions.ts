import { z } from 'zod';
import type { Region } from '../../../domain/entities.ts';
import { findRegionVersion } from '../../../domain/version.ts';
import { formatRegionName } from '../../../format/labels.ts';
import type { View } from '../../../routes/view.ts';
import { factOf, sourceIds, text, toDataFact } from '../fact.ts';
import { kemendagriCode, level, updated, url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';

export const regionRow = z.strictObject({
  id: text.meta({ description: 'Id wilayah: bagian terakhir alamatnya, seperti kabupaten-tapin.' }),
  url,
  code: kemendagriCode,
  code_sources: sourceIds.meta({ description: 'Sumber kode, nama, dan kecamatan.' }),
  kpu_code: text
    .regex(/^\d{2}(\d{2})?$/)
    .nullable()
    .meta({ description: 'Kode KPU untuk wilayah yang sama, teks tanpa titik: 6310. Bukan kode Kemendagri.' }),
  level,
  name: text.meta({ description: 'Nama tanpa kata Kabupaten atau Kota; tidak unik.' }),
  full_name: text.meta({ description: 'Nama dengan Kabupaten atau Kota, yang membedakan wilayah senama.' }),
  abbreviations: z.array(text).meta({ description: 'Singkatan yang dipakai orang.' }),
  province_id: text.nullable().meta({ description: 'Id provinsinya; null pada provinsi.' }),
  province_code: kemendagriCode
    .nullable()
    .meta({ description: 'Kode Kemendagri provinsinya, teks; null pada provinsi.' }),
  capital: factOf(text, 'Ibu kota (CC BY 4.0).'),
  neighbour_codes: z.array(text).meta({ description: 'Kode Kemendagri wilayah tetangga seprovinsi.' }),
  neighbour_sources: z.array(text).meta({ description: 'Sumber wilayah tetangga.' }),
  district_codes: z.array(text).meta({ description: 'Kode Kemendagri kecamatannya, teks: 63.03.01.' }),
  district_names: z.array(text).meta({ description: 'Nama kecamatannya, urutan sama dengan district_codes.' }),
  race_ids: z.array(text).meta({ description: 'Id pemilihan di wilayah ini; lihat races.' }),
  updated,
});

/** A region as a row. */
export const toRegionRow = (region: Region, view: View): z.output<typeof regionRow> => ({
  id: region.key,
  url: toUrl(view.routes.region(region), view),
  code: region.code,
  code_sources: region.sources,
  kpu_code: region.kpuCode ?? null,
  level: region.level,
  name: region.name,
  full_name: formatRegionName(region, view.t),
  abbreviations: region.abbreviations,
  province_id: region.province?.key ?? null,
  province_code: region.province?.code ?? null,
  capital: toDataFact(region.capital),
  neighbour_codes: region.neighbours.map(({ code }) => code),
  neighbour_sources: region.neighbourSources ?? [],
  district_codes: region.districts.map(({ code }) => code),
  district_names: region.districts.map(({ name }) => name),
  race_ids: region.races.map(({ key }) => key),
  updated: findRegionVersion(region) ?? null,
});

export const regionsTable = defineTable({
  name: 'regions',
  title: 'Wilayah',
  description: 'Provinsi, kabupaten, dan kota dengan kode Kemendagri dan KPU serta kecamatannya.',
  schema: regionRow,
  primaryKey: ['id'],
  foreignKeys: [{ field: 'province_id', table: 'regions', to: 'id' }],
  licence: 'ODbL-1.0',
  listRows: (catalogue, view) => [...catalogue.regions.values()].map((region) => toRegionRow(region, view)),
});
