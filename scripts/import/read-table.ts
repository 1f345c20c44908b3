import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command.ts';
import { matchHeader, type Columns } from './columns.ts';
import { throwFaults } from './faults.ts';

/** One line of a table by column; a column that the table does not have is absent. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const DELIMITERS = [',', ';', '\t'] as const;

const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      error.code === 'ENOENT' || error.code === 'EISDIR'
        ? `Berkas tidak ditemukan: "${file}". Seharusnya sebuah tabel CSV. Periksa nama dan foldernya.`
        : `Berkas "${file}" tidak dapat dibaca (${error.code ?? error.message}). Periksa izinnya.`,
    );
  });
  try {
    // A byte-order mark is dropped by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(
      `${file}: bukan teks UTF-8. Simpan lagi dari lembar kerja sebagai "CSV UTF-8"; tidak ada yang ditulis.`,
    );
  }
};

/** The sign that parts most cells of the header: spreadsheets in Indonesian write semicolons. */
const findDelimiter = (text: string): string => {
  const header = text.slice(0, /[\r\n]|$/.exec(text)?.index);
  const count = (sign: string): number => header.split(sign).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

const describe = (error: CsvError): string => {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  const place = `baris ${String(line)}`;
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    const [expected = '?', found = '?'] = error.message.match(/\d+/g) ?? [];
    return `${place}: jumlah sel ${found}. Seharusnya ${expected}, sebanyak baris judul; periksa tanda pemisah dan kutip di baris ini`;
  }
  return `${place}: kutip tidak berpasangan atau salah tempat (${error.code}). Seharusnya sel dengan tanda pemisah diapit kutip ganda; perbaiki baris ini`;
};

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

/** Reads a CSV file (comma, semicolon or tab; UTF-8 with or without byte-order mark) into rows by known columns. */
export const readTable = async (file: string, columns: Columns): Promise<readonly TableRow[]> => {
  const text = await readText(file);
  let parsed: Parsed[];
  try {
    parsed = parse(text, { delimiter: findDelimiter(text), info: true, trim: true, skip_empty_lines: true }) as never;
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(`${file}, ${describe(error)}; tidak ada yang ditulis.`);
    throw error;
  }
  const [header, ...rows] = parsed;
  const { places, faults } = matchHeader(header?.record ?? [], columns);
  throwFaults(file, faults);
  if (rows.length === 0) {
    throw new CommandError(`${file}: tidak ada satu baris pun di bawah judul kolom; tidak ada yang ditulis.`);
  }
  return rows.map(({ record, info }) => ({
    line: info.lines,
    cells: new Map([...places].map(([name, index]) => [name, (record[index] ?? '').replace(/\s+/gu, ' ')])),
  }));
};
