import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Table } from './data-package.ts';
import { getProgram, runProgram } from './program.ts';

// Tokens of LibreOffice's CSV filter: comma, quotation mark, UTF-8, from the first line, column formats, language (English
// of the USA: a full stop before decimals), no quoted field as text, no guessing of numbers; on the way out: cells as shown.
const CSV = 'Text - txt - csv (StarCalc)';
const OUT = `csv:${CSV}:44,34,76,1,,1033,false,true,true,false,false`;
const EVERY_SHEET = -1;
const [AUTOMATIC, TEXT, DATE] = [10, 2, 5];

/** What a careful person chooses for a column in the dialogue that opens a CSV file. */
function chooseFormat(type: string): number {
  if (type === 'date') {
    return DATE;
  }
  return type === 'integer' || type === 'number' ? AUTOMATIC : TEXT;
}

async function convert(room: string, args: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(room, 'profile')).href}`;
  const said = await runProgram(getProgram('KENAL_SOFFICE'), [profile, '--headless', ...args]);
  if (!said.includes('convert ')) {
    throw new Error(`LibreOffice converted nothing: ${said}`);
  }
}

/** Opens a table as a careful person does, every column by its type, and saves it as CSV again; gives the new file. */
export async function reopenCsv(room: string, { name, file, fields }: Table): Promise<string> {
  const formats = fields.map(({ type }, index) => `${index + 1}/${chooseFormat(type)}`).join('/');
  const filter = `--infilter=${CSV}:44,34,76,1,${formats},1033,false,false`;
  await convert(room, [filter, '--convert-to', OUT, '--outdir', room, file]);
  return join(room, `${name}.csv`);
}

/** Saves every sheet of a workbook as CSV; gives the file of a sheet, or nothing where the workbook has no such sheet. */
export async function saveSheets(room: string, workbook: string): Promise<(sheet: string) => string | undefined> {
  await convert(room, ['--convert-to', `${OUT},${EVERY_SHEET}`, '--outdir', room, workbook]);
  return (sheet) => {
    const file = join(room, `kenal-paslon-${sheet}.csv`);
    return existsSync(file) ? file : undefined;
  };
}
