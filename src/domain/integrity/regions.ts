import type { RegionRecord } from '../../schemas/region.ts';
import { regionSlug } from '../names.ts';
import type { ContentRecords, Fault } from '../records.ts';

type LocalFault = Omit<Fault, 'file'>;

/** Codes are unique and nested, slugs follow from level and name, neighbourhood is mutual, tiles do not overlap. */
export function* checkRegions(records: ContentRecords): Generator<Fault> {
  const codes = new Map<string, string>();
  const tiles = new Map<string, string>();
  for (const [key, region] of records.regions) {
    const file = `regions/${key}.yaml`;
    const other = codes.get(region.code);
    if (other !== undefined)
      yield {
        file,
        field: 'code',
        message: `kode "${region.code}" sudah dipakai ${other}. Cocokkan keduanya dengan daftar Kemendagri.`,
      };
    codes.set(region.code, key);
    const expected = regionSlug(region.level, region.name);
    if (key !== expected)
      yield {
        file,
        field: 'nama berkas',
        message: `ditemukan "${key}", seharusnya "${expected}" menurut jenis dan nama wilayah. Ganti nama berkasnya.`,
      };
    for (const fault of checkCode(region, records)) yield { file, ...fault };
    for (const fault of checkNeighbours(key, region, records)) yield { file, ...fault };
    if (!region.tile) continue;
    const place = `baris ${String(region.tile.row)} kolom ${String(region.tile.column)}`;
    const taken = tiles.get(`${region.province ?? ''} ${place}`);
    if (taken !== undefined)
      yield { file, field: 'tile', message: `petak ${place} sudah ditempati ${taken}. Pilih petak lain.` };
    tiles.set(`${region.province ?? ''} ${place}`, key);
  }
}

function* checkCode(region: RegionRecord, records: ContentRecords): Generator<LocalFault> {
  const isProvince = region.level === 'province';
  if (isProvince !== (region.code.length === 2)) {
    yield {
      field: 'code',
      message: `ditemukan "${region.code}", seharusnya kode ${isProvince ? "provinsi, dua angka ('63')" : "kabupaten/kota, empat angka ('63.10')"}. Perbaiki code atau level.`,
    };
  }
  if (isProvince === (region.province !== undefined)) {
    yield {
      field: 'province',
      message: isProvince
        ? `ditemukan ${region.province ?? ''}; provinsi tidak menyebut provinsi. Hapus province.`
        : 'tidak ada isi; kabupaten dan kota menyebut provinsinya. Isi province.',
    };
  }
  const province = region.province === undefined ? undefined : records.regions.get(region.province);
  if (province && !isProvince && !region.code.startsWith(`${province.code}.`)) {
    yield {
      field: 'code',
      message: `kode "${region.code}" tidak di bawah provinsi ${province.name} (${province.code}). Perbaiki code atau province.`,
    };
  }
  const seen = new Set<string>();
  for (const [index, { code, name }] of region.districts.entries()) {
    const field = `districts[${String(index)}].code`;
    if (!code.startsWith(`${region.code}.`)) {
      yield {
        field,
        message: `kecamatan ${name} (${code}) tidak di bawah kode ${region.code}. Perbaiki kodenya, atau pindahkan kecamatannya.`,
      };
    }
    if (seen.has(code))
      yield { field, message: `kode kecamatan ${code} ditulis dua kali. Perbaiki atau hapus salah satunya.` };
    seen.add(code);
  }
}

function* checkNeighbours(key: string, region: RegionRecord, records: ContentRecords): Generator<LocalFault> {
  const isKnown = (province: string | undefined): boolean => province !== undefined && records.regions.has(province);
  for (const [index, slug] of region.neighbours.entries()) {
    const field = `neighbours[${String(index)}]`;
    const neighbour = records.regions.get(slug);
    if (slug === key || region.neighbours.indexOf(slug) !== index) {
      yield { field, message: `"${slug}" adalah wilayah ini sendiri atau sudah tertulis. Hapus.` };
    } else if (
      neighbour &&
      isKnown(neighbour.province) &&
      isKnown(region.province) &&
      neighbour.province !== region.province
    ) {
      yield {
        field,
        message: `"${slug}" di provinsi lain (${neighbour.province ?? ''}). Tulis hanya tetangga seprovinsi.`,
      };
    } else if (neighbour && !neighbour.neighbours.includes(key)) {
      yield {
        field,
        message: `"${slug}" tidak menyebut wilayah ini sebagai tetangga, padahal ketetanggaan berlaku dua arah. Tambahkan di sana, atau hapus di sini.`,
      };
    }
  }
}
