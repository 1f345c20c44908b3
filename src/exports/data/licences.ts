import type { LicenceName } from './table.ts';

/** A licence as a data package names it, and what must be said by whoever uses a file under it. */
export const licences = {
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
    attribution:
      'Kenal Paslon contributors, CC BY 4.0. Kode dan nama wilayah: idn-area-data (https://github.com/fityannugroho/idn-area-data), ODbL 1.0.',
  },
  'ODbL-1.0': {
    name: 'ODbL-1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Open Data Commons Open Database License v1.0',
    attribution:
      'Contains information from idn-area-data (https://github.com/fityannugroho/idn-area-data), which is made available here under the Open Database License (ODbL) v1.0.',
  },
} as const satisfies Record<LicenceName, Record<string, string>>;
