import type { Fault } from '../../src/domain/records.ts';
import type { RegionRecord } from '../../src/schemas/region.ts';
import { readOfficialRegions } from './official-regions.ts';

/** Codes that Kemendagri gives to no province, kept for made-up elections. */
const EXAMPLES = '99';

/** Every province, regency, city and district code of the official list. */
export const readOfficialCodes = async (): Promise<ReadonlySet<string>> =>
  new Set(
    [...(await readOfficialRegions()).values()].flatMap(({ code, districts }) => [
      code,
      ...districts.map((district) => district.code),
    ]),
  );

/** Codes of regions and districts that are not in the official list; codes from 99 stand only in a made-up election. */
export function* checkCodes(
  regions: ReadonlyMap<string, RegionRecord>,
  official: ReadonlySet<string>,
  isExample: boolean,
): Generator<Fault> {
  for (const [key, region] of regions) {
    const codes = new Map([['code', region.code]]);
    for (const [index, { code }] of region.districts.entries()) codes.set(`districts[${String(index)}].code`, code);
    for (const [field, code] of codes) {
      if (official.has(code) || (isExample && code.startsWith(EXAMPLES))) continue;
      yield {
        file: `regions/${key}.yaml`,
        field,
        message: `kode "${code}" tidak ada dalam daftar resmi Kemendagri. Cocokkan dengan daftar itu; kode ${EXAMPLES} hanya untuk pemilihan contoh.`,
      };
    }
  }
}
