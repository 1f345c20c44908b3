import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { getSite, readPackage, readRows, TABLES } from './published-data.ts';

const site = getSite('Kalimantan Selatan');
const members = unzipSync(site.readFile('data/v1/kenal-paslon.xlsx'));
const read = (name: string): string => strFromU8(members[name] ?? new Uint8Array());
const sheetNames = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name);
const texts = [...read('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/gu)].map(([, text]) => text);
const sheetOf = (table: string): string => read(`xl/worksheets/sheet${String(sheetNames.indexOf(table) + 1)}.xml`);
const columnsOf = (table: string): string[] =>
  readPackage(site)
    .resources.find(({ name }) => name === table)
    ?.schema?.fields.map(({ name }) => name) ?? [];

/** Cells of a column: how each is stored, and what it shows. */
const cellsOf = (table: string, column: string): { attributes: string; value: string | undefined }[] => {
  const place = columnsOf(table).indexOf(column);
  const letter =
    (place >= 26 ? String.fromCharCode(64 + Math.floor(place / 26)) : '') + String.fromCharCode(65 + (place % 26));
  return [...sheetOf(table).matchAll(new RegExp(`<c r="${letter}(\\d+)"([^>]*)><v>([^<]*)</v>`, 'gu'))]
    .filter(([, row]) => row !== '1')
    .map(([, , attributes = '', value = '']) => ({
      attributes,
      value: attributes.includes('t="s"') ? texts[Number(value)] : value,
    }));
};

describe('the workbook', () => {
  it('has a sheet for each table with a row for each of its rows below a frozen header', () => {
    expect(new Set(sheetNames)).toEqual(new Set(TABLES));
    expect(sheetNames).toHaveLength(TABLES.length);
    for (const table of TABLES) {
      expect(sheetOf(table).match(/<row /gu)).toHaveLength(readRows(site, table).length + 1);
      expect(sheetOf(table)).toContain('ySplit="1"');
    }
  });

  it('keeps codes as text, so that 63.10 stays 63.10', () => {
    const codes = cellsOf('races', 'region_code');
    expect(codes.map(({ value }) => value)).toEqual(readRows(site, 'races').map((row) => row['region_code']));
    expect(codes.every(({ attributes }) => attributes.includes('t="s"'))).toBe(true);
  });

  it('keeps days as days and votes as numbers', () => {
    const day = cellsOf('races', 'voting_date')[0];
    expect(day?.attributes).not.toContain('t="s"');
    expect(Number(day?.value) - 25_569).toBe(Date.parse('2024-11-27') / 86_400_000);
    const votes = cellsOf('results', 'votes')[0];
    expect([votes?.attributes.includes('t="s"'), votes?.value]).toEqual([false, '1629456']);
  });

  it('holds no formula, and no apostrophe before a text', () => {
    expect(TABLES.map(sheetOf).join('')).not.toMatch(/<f[ >]/u);
    expect(texts.filter((text) => /^'[=+\-@]/u.test(text ?? ''))).toEqual([]);
  });
});
