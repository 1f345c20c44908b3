import type { Election, Region } from '../domain/entities.ts';
import { listElectionProvinces } from '../domain/provinces.ts';
import type { View } from '../routes/view.ts';
import { formatList } from './labels.ts';
import { formatCount } from './numbers.ts';

const longestList = 3;

/** Where an election is held, in a sentence: its provinces by name where they are few, else their number (`38 provinsi`). */
export const formatElectionPlace = (
  election: Pick<Election, 'races'>,
  provinces: readonly Region[],
  { locale, t }: View,
): string => {
  const held = listElectionProvinces(election);
  const places = held.length > 0 ? held : provinces;
  return places.length > longestList
    ? t.region.provinceCount(formatCount(locale, places.length))
    : formatList(
        places.map(({ name }) => name),
        locale,
      );
};
