import type { Region } from '../domain/entities.ts';
import { buildPlaces } from '../search/build-places.ts';
import type { PlacesFile } from '../search/names-file.ts';
import { catalogue } from './catalogue.ts';
import { listRegionVillages } from './villages.ts';

/** Each province with the files of its places. */
export const searchProvinces: readonly { readonly province: Region; readonly places: readonly PlacesFile[] }[] = [
  ...catalogue.regions.values(),
]
  .filter((region) => !region.province)
  .map((province) => ({ province, places: buildPlaces(province.children, listRegionVillages) }));
