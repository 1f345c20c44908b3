import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, Column } from './columns.ts';

/** A sheet: its name, its columns, its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly unknown[];
}

/** Most characters that a cell of Excel holds. */
const longestText = 32_767;

/** The oldest day that a zip knows; local, because zip has no time zone and fflate reads the parts of local time. */
const fixedTime = (): Date => new Date(1980, 0, 1);

const textFormat = '@';

const toExcel = (cell: Cell, { name, type }: Column) => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (cell.length > longestText)
    throw new Error(
      `Kolom ${name}: teks sepanjang ${String(cell.length)} huruf tidak muat dalam sel Excel. Pendekkan.`,
    );
  return { value: cell, type: String, format: textFormat };
};

/** The same zip with its members in order and without the hour at which it was packed. */
const repack = (zip: Uint8Array): Uint8Array => {
  const members: Zippable = {};
  const files = unzipSync(zip);
  // Programs that sniff a workbook want its list of types first.
  for (const name of Object.keys(files).sort(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  ))
    members[name] = [files[name] ?? new Uint8Array(), { mtime: fixedTime(), level: 6 }];
  return zipSync(members);
};

/** A workbook with a sheet for each table: codes and other texts as text, days as days; the same bytes for the same rows. */
export const buildWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const packed = await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: Math.min(Math.max(column.name.length + 2, 12), 40) })),
      data: [
        columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          columns.map((column) => toExcel(column.read(row as Readonly<Record<string, unknown>>), column)),
        ),
      ],
    })),
  ).toBuffer();
  return repack(packed);
};
