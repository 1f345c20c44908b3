import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ROOT } from '../project.ts';
import type { RegionRecord } from '../../src/schemas/region.ts';

/** A region of Kemendagri's list (by `idn-area-data`). */
export interface OfficialRegion {
  readonly code: string;
  readonly level: RegionRecord['level'];
  /** Name without "Kabupaten" or "Kota". */
  readonly name: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

type Row = { code: string; regency_code: string; name: string };

const readRows = async (name: string): Promise<Row[]> =>
  parse(await readFile(join(ROOT, `node_modules/idn-area-data/data/${name}.csv`)), { columns: true }) as Row[];

const kinds = [
  ['Kabupaten ', 'regency'],
  ['Kota ', 'city'],
] as const;

/** Level and bare name of an official name: `Kota Banjarmasin` is a city, `Banjarmasin`. */
export const parseRegionName = (official: string): Pick<OfficialRegion, 'level' | 'name'> => {
  for (const [prefix, level] of kinds) {
    if (official.toLowerCase().startsWith(prefix.toLowerCase())) return { level, name: official.slice(prefix.length) };
  }
  return { level: 'province', name: official };
};

let officialRegions: Promise<ReadonlyMap<string, OfficialRegion>> | undefined;

const readLists = async (): Promise<ReadonlyMap<string, OfficialRegion>> => {
  const [provinces, regencies, districts] = await Promise.all(['provinces', 'regencies', 'districts'].map(readRows));
  const districtsOf = Map.groupBy(districts ?? [], ({ regency_code }) => regency_code);
  return new Map(
    [...(provinces ?? []), ...(regencies ?? [])].map(({ code, name }) => [
      code,
      {
        code,
        ...parseRegionName(name),
        districts: (districtsOf.get(code) ?? []).map((district) => ({ code: district.code, name: district.name })),
      },
    ]),
  );
};

/** Every province, regency and city by its code (Kepmendagri, by `idn-area-data`), read once. */
export const readOfficialRegions = (): Promise<ReadonlyMap<string, OfficialRegion>> =>
  (officialRegions ??= readLists());
