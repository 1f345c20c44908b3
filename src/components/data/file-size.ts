import type { DataFile } from '../../exports/data/data-files.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { View } from '../../routes/view.ts';

/** A file's size as it is downloaded without compression: `35 kB`, one thousand bytes each, rounded up. */
export const formatSize = (file: Pick<DataFile, 'bytes'> | undefined, { t, locale }: View): string =>
  t.data.size(formatNumber(locale, Math.ceil((file?.bytes.length ?? 0) / 1000)));
