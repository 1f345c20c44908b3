import { parse } from 'csv-parse/sync';
import { readAreaTable } from '../../src/catalogue/area-table.ts';
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

const readRows = (name: Parameters<typeof readAreaTable>[0]): Row[] =>
  parse<Row>(readAreaTable(name), { columns: true });

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

let officialRegions: ReadonlyMap<string, OfficialRegion> | undefined;

const readLists = (): ReadonlyMap<string, OfficialRegion> => {
  const districtsOf = Map.groupBy(readRows('districts'), ({ regency_code }) => regency_code);
  return new Map(
    [...readRows('provinces'), ...readRows('regencies')].map(({ code, name }) => [
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
  Promise.resolve((officialRegions ??= readLists()));
