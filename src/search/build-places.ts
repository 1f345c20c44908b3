import type { Region } from '../domain/entities.ts';
import type { PlacedVillage } from '../domain/village.ts';
import type { PlaceRow, PlacesFile } from './names-file.ts';

/** Letters of one file at most, which are some 12 kB compressed; the places of a large province are divided. */
const longestFile = 30_000;

const toRow = (region: Region, villages: readonly PlacedVillage[]): PlaceRow => {
  const byDistrict = Map.groupBy(villages, ({ district }) => district);
  return [
    region.slug,
    ...region.districts.map(({ name }) => {
      const inside = byDistrict.get(name) ?? [];
      return [
        name,
        inside.map((village) => (village.kind === 'kelurahan' ? '!' : '') + village.name).join('|'),
      ] as const;
    }),
  ];
};

/** Kecamatan, desa and kelurahan of a province's regions, in as many files as keep each one small. */
export const buildPlaces = (
  regions: readonly Region[],
  listVillages: (region: Region) => readonly PlacedVillage[],
): readonly PlacesFile[] => {
  const files: PlaceRow[][] = [];
  let length = Infinity;
  for (const region of regions) {
    if (region.districts.length === 0) continue;
    const row = toRow(region, listVillages(region));
    const size = JSON.stringify(row).length;
    length += size;
    if (length > longestFile) {
      files.push([]);
      length = size;
    }
    files.at(-1)?.push(row);
  }
  return files;
};
