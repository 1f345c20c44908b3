import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER, listDifferences, listTables, readCsv } from './data-package.ts';
import type { Table } from './data-package.ts';
import { reopenCsv, saveSheets } from './libreoffice.ts';

/** What the CSV writes before a text that a spreadsheet would take for a formula; a workbook knows its texts as such. */
const GUARD = /^'(?=[=+\-@\t\r])/u;
const CODE_THAT_LOOKS_LIKE_A_NUMBER = /^\d\d\.\d0$/u;

let room: string;
let tables: Table[];

beforeAll(async () => {
  tables = listTables();
  room = await mkdtemp(join(tmpdir(), 'kenal-paslon-sheets-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** Cells of a table as a workbook holds them: texts without their guard, TRUE and FALSE in capitals. */
const asWorkbook = ({ file, fields }: Table): string[][] =>
  readCsv(file).map((row, number) =>
    row.map((cell, column) => {
      const type = fields[column]?.type;
      return type === 'boolean' && number > 0 ? cell.toUpperCase() : cell.replace(GUARD, '');
    }),
  );

describe('the tables that anyone may download', () => {
  it('are UTF-8 without a byte-order mark, with line ends that spreadsheets expect, and have the columns of the package', () => {
    expect(tables.length).toBeGreaterThan(5);
    for (const { file, fields } of tables) {
      const text = readFileSync(file, 'utf8');
      expect(text.startsWith('\uFEFF'), file).toBe(false);
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/\r(?!\n)|�/u);
      expect(text.endsWith('\r\n'), file).toBe(true);
      expect(readCsv(file)[0], file).toEqual(fields.map(({ name }) => name));
    }
  });

  it('come back from LibreOffice without one changed cell, when each column is opened by its type', async () => {
    for (const table of tables) {
      const again = await reopenCsv(room, table);
      expect(listDifferences(readCsv(table.file), readCsv(again)), table.name).toEqual([]);
    }
  });

  it('hold the same cells as the workbook does in LibreOffice, sheet by sheet, with every code intact', async () => {
    const findSheet = await saveSheets(room, join(DATA_FOLDER, 'kenal-paslon.xlsx'));
    const faults = tables.flatMap((table) => {
      const sheet = findSheet(table.name);
      return sheet === undefined
        ? [`no sheet ${table.name}`]
        : listDifferences(asWorkbook(table), readCsv(sheet)).map((fault) => `${table.name}: ${fault}`);
    });
    expect(faults).toEqual([]);
    const codes = readCsv(findSheet('regions') ?? '').flat();
    expect(codes.filter((cell) => CODE_THAT_LOOKS_LIKE_A_NUMBER.test(cell))).not.toEqual([]);
  });
});

describe('the comparison of two tables', () => {
  it('sees a code that lost its zero, a row that is gone and a letter that changed', () => {
    const before = [['code'], ['63.10'], ['é']];
    expect(listDifferences(before, [['code'], ['63.1'], ['é']])).toEqual(['row 2, code: 63.10 became 63.1']);
    expect(listDifferences(before, [['code'], ['63.10'], ['Ã©']])).toEqual(['row 3, code: é became Ã©']);
    expect(listDifferences(before, before.slice(0, 2))).toContain('3 rows became 2');
    expect(listDifferences(before, before)).toEqual([]);
  });
});
