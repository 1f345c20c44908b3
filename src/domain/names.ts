import type { Office } from '../schemas/race.ts';
import type { RegionRecord } from '../schemas/region.ts';

/** A name as an address writes it: lower case ASCII, words joined by hyphens. */
export const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The office in addresses, which are Indonesian for good. */
export const officeSlug = { governor: 'gubernur', regent: 'bupati', mayor: 'wali-kota' } as const satisfies Record<
  Office,
  string
>;

const levelSlug = { province: '', regency: 'kabupaten-', city: 'kota-' } as const;

/** Address of a region: `kabupaten-banjar`, `kota-banjarbaru`, `kalimantan-selatan`. */
export const regionSlug = (level: RegionRecord['level'], name: string): string => levelSlug[level] + toSlug(name);
