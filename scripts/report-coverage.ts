import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecords } from '../src/domain/integrity/check-records.ts';
import { printFaults } from './check-content.ts';
import { CommandError, runCommand } from './command.ts';
import { readContentFolder } from './content/read-folder.ts';
import { formatReport } from './coverage/format-report.ts';
import { findHandWritten } from './coverage/hand-written.ts';
import { ROOT } from './project.ts';

const CONTENT = join(ROOT, 'src/content');

/** Where the report stands. */
export const REPORT = join(ROOT, 'docs/content-coverage.md');

/** The report as it should be now; throws when the content has faults. */
export const buildReport = async (): Promise<string> => {
  const { records, faults } = await readContentFolder(CONTENT, CONTENT);
  const found = faults.length > 0 ? faults : checkRecords(records);
  if (found.length > 0) {
    printFaults(found);
    throw new CommandError('Laporan tidak ditulis karena kesalahan isi di atas. Perbaiki isinya lebih dahulu.');
  }
  const written = await readFile(REPORT, 'utf8').catch(() => '');
  return formatReport(records, findHandWritten(written));
};

if (import.meta.main) {
  await runCommand(async () => {
    await writeFile(REPORT, await buildReport());
    console.log('docs/content-coverage.md ditulis dari src/content; bagian yang ditulis tangan tidak diubah.');
  });
}
