import { findMovedTo } from '../hosts/moved-page.ts';
import { listAnchors, listPromises, toFile } from './built-addresses.ts';
import type { BuiltFolder } from './built-addresses.ts';
import { listAdditions } from './register.ts';
import type { Register } from './register.ts';

/** Where a host leads from addresses at which no page can stand to lead on. */
async function readRedirects({ files, read }: BuiltFolder): Promise<ReadonlyMap<string, string>> {
  const text = files.includes('_redirects') ? await read('_redirects') : '';
  return new Map([...text.matchAll(/^(\/\S*) (\/\S*) 301$/gmu)].map(([, from = '', to = '']) => [from, to]));
}

/** Lists registered addresses and sections that a built folder no longer has, after following the page that leads on. */
export async function listBroken(register: Register, folder: BuiltFolder): Promise<string[]> {
  const { files, read } = folder;
  const known = new Set(files);
  const redirects = await readRedirects(folder);
  const faults: string[] = [];
  for (const [address, anchors] of register) {
    const file = toFile(address);
    if (!known.has(file) && !known.has(toFile(redirects.get(address) ?? address))) {
      faults.push(`${address} is gone`);
      continue;
    }
    const here = known.has(file) && file.endsWith('.html') ? await read(file) : '';
    const to = findMovedTo(here);
    if (to !== undefined && !known.has(toFile(to))) {
      faults.push(`${address} leads to ${to}, which does not exist`);
      continue;
    }
    const places = listAnchors(to === undefined ? here : await read(toFile(to)));
    const lost = [...anchors].filter((anchor) => !places.has(anchor));
    faults.push(...lost.map((anchor) => `${to ?? address}#${anchor} is gone`));
  }
  return faults;
}

/** Lists what a built folder promises and a register does not hold, as the lines to add. */
export async function listUnregistered(register: Register, folder: BuiltFolder): Promise<string[]> {
  return listAdditions(register, await listPromises(folder));
}
