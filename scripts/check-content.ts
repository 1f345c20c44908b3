import type { Fault } from '../src/domain/records.ts';
import { formatNumber } from '../src/format/numbers.ts';
import { runCommand } from './command.ts';
import { findContentFolder, readChecked } from './content/read-checked.ts';
import { checkCorrections } from './since/check-corrections.ts';
import { readCheckOptions } from './since/read-options.ts';
import { readVersions } from './since/read-versions.ts';

export type { Fault };

/** All faults of a content folder: by schema first, between records only when every record is readable. */
export const checkContentFolder = async (dir: string): Promise<readonly Fault[]> => (await readChecked(dir)).faults;

/** Prints each fault on standard output: file, field, what was found and what to do. */
export const printFaults = (faults: readonly Fault[]): void => {
  for (const { file, field, message } of faults) console.log(`${file}\n  ${field}: ${message}`);
  if (faults.length > 0) {
    console.log(`\n${String(faults.length)} kesalahan. Tidak ada yang diterbitkan sampai semuanya diperbaiki.`);
  }
};

if (import.meta.main) {
  await runCommand(async () => {
    const { since } = readCheckOptions(process.argv.slice(2));
    // Read late: a setting that cannot be used is answered in a sentence, not with a stack.
    const { site } = await import('../src/site.ts');
    const faults = await checkContentFolder(site.contentDir);
    if (faults.length > 0 || since === undefined) {
      printFaults(faults);
      if (faults.length === 0) console.log('Isi lengkap dan konsisten: 0 kesalahan.');
      else process.exitCode = 1;
      return;
    }
    const { before, after } = readVersions(findContentFolder(site.contentDir), since);
    const compared = checkCorrections(before, after, { since, today: site.date });
    printFaults(compared.faults);
    if (compared.faults.length > 0) process.exitCode = 1;
    else {
      const count = formatNumber('id', compared.changes.length);
      console.log('Isi lengkap dan konsisten: 0 kesalahan.');
      console.log(`Dibandingkan dengan ${since}: ${count} fakta terbit berubah, semuanya tercatat di corrections/.`);
    }
  });
}
