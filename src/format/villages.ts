import type { PlacedVillage, VillageCounts } from '../domain/village.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { compareNames } from './collation.ts';
import { formatNumber } from './numbers.ts';

/** Villages by name, namesakes by district. */
export const sortVillages = <Placed extends PlacedVillage>(villages: readonly Placed[]): readonly Placed[] =>
  villages.toSorted(
    (a, b) => compareNames(a.name, b.name) || compareNames(a.district, b.district) || (a.code < b.code ? -1 : 1),
  );

/** How many there are of each kind: `144 desa dan 5 kelurahan`. */
export const formatVillageCount = ({ desa, kelurahan }: VillageCounts, t: Messages, locale: Locale): string =>
  [
    ...(desa > 0 ? [t.village.desaCount(formatNumber(locale, desa))] : []),
    ...(kelurahan > 0 ? [t.village.kelurahanCount(formatNumber(locale, kelurahan))] : []),
  ].join(` ${t.common.and} `);

/** Which kinds there are: `Desa dan kelurahan`, or the only one. */
export const formatVillageKinds = ({ desa, kelurahan }: VillageCounts, t: Messages): string =>
  desa > 0 && kelurahan > 0 ? t.village.both : desa > 0 ? t.village.desa : t.village.kelurahan;
