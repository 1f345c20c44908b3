import type { Region } from './entities.ts';

/** A village of Kemendagri's list, which itself elects no head of a region. */
export interface Village {
  /** `63.10.01.2001`: its district, then four digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
}

/** A village and the name of the district it lies in. */
export interface PlacedVillage extends Village {
  readonly district: string;
}

export interface VillageCounts {
  readonly desa: number;
  readonly kelurahan: number;
  /** Districts that have a village. */
  readonly districts: number;
}

/** Villages of a region by its districts, of villages by district code. */
export const listVillages = (
  region: Region,
  byDistrict: ReadonlyMap<string, readonly Village[]>,
): readonly PlacedVillage[] =>
  region.districts.flatMap(({ code, name }) =>
    (byDistrict.get(code) ?? []).map((village) => ({ ...village, district: name })),
  );

/** How many villages there are of each kind, in how many districts. */
export const countVillages = (villages: readonly PlacedVillage[]): VillageCounts => {
  const kelurahan = villages.filter(({ kind }) => kind === 'kelurahan').length;
  return {
    desa: villages.length - kelurahan,
    kelurahan,
    districts: new Set(villages.map(({ code }) => code.slice(0, code.lastIndexOf('.')))).size,
  };
};
