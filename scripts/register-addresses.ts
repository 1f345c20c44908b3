import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { DEFAULT_OUT_DIR, ROOT } from './project.ts';
import { openFolder } from './register/built-addresses.ts';
import { listUnregistered } from './register/check-register.ts';
import { parseRegister } from './register/register.ts';

/** The register of every address and section that was ever published: lines are added, never taken away. */
export const registerFile = join(ROOT, 'docs', 'url-register.txt');

if (import.meta.main) {
  await runCommand(async () => {
    const register = parseRegister(await readFile(registerFile, 'utf8'));
    const added = await listUnregistered(register, await openFolder(join(ROOT, DEFAULT_OUT_DIR)));
    await appendFile(registerFile, added.map((line) => `${line}\n`).join(''));
    console.log(`${added.length} baris baru dicatat di docs/url-register.txt.`);
  });
}
