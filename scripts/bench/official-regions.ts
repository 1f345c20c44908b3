import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project.ts';

export interface OfficialRegion {
  readonly code: string;
  readonly level: 'province' | 'regency' | 'city';
  /** Without "Kabupaten" or "Kota". */
  readonly name: string;
}

export interface OfficialRegency extends OfficialRegion {
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

export interface OfficialProvince extends OfficialRegion {
  readonly regencies: readonly OfficialRegency[];
}

async function readTable(name: string): Promise<string[][]> {
  const text = await readFile(join(ROOT, `node_modules/idn-area-data/data/${name}.csv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
}

// Parts of Jakarta that elect nobody.
const ELECTS_NOBODY = /^(?:Kabupaten|Kota) Administrasi /u;

/** Reads the provinces with the regencies and cities that elect their heads, and the districts of these, by code. */
export async function readOfficialProvinces(): Promise<OfficialProvince[]> {
  const districts = Map.groupBy(await readTable('districts'), ([, regency = '']) => regency);
  const regencies = Map.groupBy(
    (await readTable('regencies')).filter(([, , name = '']) => !ELECTS_NOBODY.test(name)),
    ([, province = '']) => province,
  );
  return (await readTable('provinces')).map(([code = '', name = '']) => ({
    code,
    level: 'province',
    name,
    regencies: (regencies.get(code) ?? []).map(([regency = '', , fullName = '']) => ({
      code: regency,
      level: fullName.startsWith('Kota ') ? 'city' : 'regency',
      name: fullName.replace(/^(?:Kabupaten|Kota) /u, ''),
      districts: (districts.get(regency) ?? []).map(([district = '', , label = '']) => ({
        code: district,
        name: label,
      })),
    })),
  }));
}
