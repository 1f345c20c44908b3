import { readOfficialRegions } from '../content/official-regions.ts';
import type { OfficialRegion } from '../content/official-regions.ts';

export interface OfficialProvince extends OfficialRegion {
  readonly regencies: readonly OfficialRegion[];
}

// Parts of Jakarta that elect nobody.
const ELECTS_NOBODY = /^Administrasi /u;

/** Reads the provinces with the regencies and cities that elect their heads, by code. */
export async function readOfficialProvinces(): Promise<OfficialProvince[]> {
  const regions = [...(await readOfficialRegions()).values()];
  const regencies = Map.groupBy(
    regions.filter(({ level, name }) => level !== 'province' && !ELECTS_NOBODY.test(name)),
    ({ code }) => code.slice(0, 2),
  );
  return regions
    .filter(({ level }) => level === 'province')
    .map((province) => ({ ...province, regencies: regencies.get(province.code) ?? [] }));
}
