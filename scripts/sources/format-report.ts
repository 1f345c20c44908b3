import { formatNumber, formatPercent } from '../../src/format/numbers.ts';
import { getMessages } from '../../src/i18n/messages.ts';
import type { SourceReport } from './report.ts';

const { kind: kindNames } = getMessages('id').source;

const count = (value: number): string => formatNumber('id', value);

const countOf = (value: number, whole: number): string =>
  whole === 0 ? count(value) : `${count(value)} (${formatPercent('id', (value / whole) * 100, 1)})`;

/** The report as an editor reads it: facts on one copy by file, then the totals. */
export const formatSourceReport = ({ totals, oneCopy }: SourceReport): string => {
  const files = [...Map.groupBy(oneCopy, ({ file }) => file)].flatMap(([file, facts]) => [
    file,
    ...facts.map(({ field, source, publisher, kind }) => `  ${field}: ${source} (${publisher}, ${kindNames[kind]})`),
  ]);
  const of = (value: number): string => countOf(value, totals.facts);
  return [
    'Fakta yang hanya bersandar pada satu salinan; carilah naskah aslinya atau sumber kedua:',
    '',
    ...(files.length > 0 ? files : ['Tidak ada.']),
    '',
    `Fakta: ${count(totals.facts)}`,
    `Dengan satu sumber: ${of(totals.oneSource)}, di antaranya satu salinan saja: ${of(totals.oneCopy)}`,
    `Dengan dua sumber atau lebih: ${of(totals.moreSources)}`,
    `Dengan sumber resmi: ${of(totals.official)}`,
    `Tanpa sumber resmi, tetapi dengan salinan data atau peraturan resmi: ${of(totals.officialCopy)}`,
  ].join('\n');
};
