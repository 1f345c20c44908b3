import { formatDay } from '../../src/format/dates.ts';
import { formatNumber } from '../../src/format/numbers.ts';
import { isFields } from './record-values.ts';

const LONGEST = 1900;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A value by which the data tells kinds apart; readers are told it in other words, so editors may be too. */
const isCode = (value: unknown): boolean => typeof value === 'boolean' || /^[a-z]+([_-][a-z]+)*$/.test(String(value));

const readNumbers = (text: string): readonly number[] =>
  (text.match(/\d[\d.,]*/g) ?? []).flatMap((token) => {
    const digits = token.replace(/[.,]+$/, '');
    const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits);
    return [
      Number(digits.replace(',', '.')),
      ...(isGrouped ? [Number(digits.replaceAll('.', '').replace(',', '.'))] : []),
    ];
  });

/** Whether a sentence of a correction names a value: numbers with or without dots, days in figures or in words. */
export const namesValue = (text: string, value: unknown): boolean => {
  if (typeof value === 'number') return readNumbers(text).includes(value);
  if (typeof value !== 'string' || isCode(value)) return true;
  if (isDay(value) && fold(text).includes(fold(formatDay('id', value)))) return true;
  return fold(text).includes(fold(value));
};

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const write = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(write).join(', ');
  if (isFields(value)) return Object.values(value).map(write).join('; ');
  return typeof value === 'number' && Number.isInteger(value)
    ? formatNumber('id', value)
    : String(value).replace('.', typeof value === 'number' ? ',' : '.');
};

/** A value in one line of a correction; what is gone is called so. */
export const writeValue = (value: unknown): string => (value === undefined ? 'Dihapus' : cut(write(value)));
