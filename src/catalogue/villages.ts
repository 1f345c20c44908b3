import { parse } from 'csv-parse/sync';
import type { Region } from '../domain/entities.ts';
import { listVillages, type PlacedVillage, type Village } from '../domain/village.ts';
import { readAreaTable } from './area-table.ts';

const columns = ['code', 'district', 'name'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

let linesByProvince: ReadonlyMap<string, readonly string[]> | undefined;
const villagesByProvince = new Map<string, ReadonlyMap<string, readonly Village[]>>();

const provinceOf = (code: string): string => code.slice(0, 2);

/** The fourth part of a code tells the kind: 1 kelurahan, 2 desa, 3 desa adat, which is a desa too. */
const kindOf = (code: string): Village['kind'] => (code.charAt('63.10.01.'.length) === '1' ? 'kelurahan' : 'desa');

const parseVillages = (lines: readonly string[]): ReadonlyMap<string, readonly Village[]> => {
  const villages = new Map<string, Village[]>();
  for (const { code, district, name } of parse<Row>(lines.join('\n'), { columns: [...columns] })) {
    const list = villages.get(district) ?? [];
    if (list.length === 0) villages.set(district, list);
    list.push({ code, name, kind: kindOf(code) });
  }
  return villages;
};

/**
 * Villages of a province (`63`) by the code of their district (`63.10.01`), in the order of their own; an empty map
 * where the list of `idn-area-data` does not know the province. The list is read once, a province parsed once.
 */
export const readVillages = (provinceCode: string): ReadonlyMap<string, readonly Village[]> => {
  const known = villagesByProvince.get(provinceCode);
  if (known) return known;
  linesByProvince ??= Map.groupBy(readAreaTable('villages').split(/\r?\n/), provinceOf);
  const made = parseVillages(linesByProvince.get(provinceCode) ?? []);
  villagesByProvince.set(provinceCode, made);
  return made;
};

/** Villages of a regency or city by its districts; none where it has no districts, or none that the list knows. */
export const listRegionVillages = (region: Region): readonly PlacedVillage[] =>
  listVillages(region, readVillages(provinceOf(region.code)));
