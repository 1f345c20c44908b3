import type { Fault } from '../src/domain/records.ts';
import { runCommand } from './command.ts';
import { readChecked } from './content/read-checked.ts';

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
    // Read late: a setting that cannot be used is answered in a sentence, not with a stack.
    const { site } = await import('../src/site.ts');
    const faults = await checkContentFolder(site.contentDir);
    printFaults(faults);
    if (faults.length > 0) process.exitCode = 1;
    else console.log('Isi lengkap dan konsisten: 0 kesalahan.');
  });
}
