import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './build/list-files.ts';
import { runCommand } from './command.ts';
import { DEFAULT_OUT_DIR, ROOT } from './project.ts';

/** The register of every address that was ever published: lines are added, never taken away. */
export const registerFile = join(ROOT, 'docs', 'url-register.txt');

/** Addresses of a built folder that are a promise: pages, less the parts of the list of sources, whose cut may move. */
export const listAddresses = async (dir: string): Promise<string[]> =>
  (await listFiles(dir))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter((address) => !address.startsWith('/sumber/daftar/'));

/** Lines of the register. */
export const readRegister = async (): Promise<string[]> =>
  (await readFile(registerFile, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

if (import.meta.main) {
  await runCommand(async () => {
    const known = new Set(await readRegister());
    const added = (await listAddresses(join(ROOT, DEFAULT_OUT_DIR))).filter((address) => !known.has(address));
    const text = await readFile(registerFile, 'utf8');
    await writeFile(registerFile, text + added.map((address) => `${address}\n`).join(''));
    console.log(`${String(added.length)} alamat baru dicatat di docs/url-register.txt.`);
  });
}
