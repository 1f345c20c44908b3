import { buildCatalogue } from '../src/domain/catalogue.ts';
import { printFaults } from './check-content.ts';
import { CommandError, runCommand } from './command.ts';
import { findContentFolder, readChecked } from './content/read-checked.ts';
import { formatSourceReport } from './sources/format-report.ts';
import { readReportOptions } from './sources/options.ts';
import { reportSources } from './sources/report.ts';

await runCommand(async () => {
  const { asJson } = readReportOptions(process.argv.slice(2));
  // Read late: a setting that cannot be used is answered in a sentence, not with a stack.
  const { site } = await import('../src/site.ts');
  const { records, faults } = await readChecked(findContentFolder(site.contentDir));
  if (faults.length > 0) {
    printFaults(faults);
    throw new CommandError('Laporan tidak dibuat karena kesalahan isi di atas. Perbaiki isinya lebih dahulu.');
  }
  const report = reportSources(buildCatalogue(records));
  console.log(asJson ? JSON.stringify(report, undefined, 2) : formatSourceReport(report));
});
