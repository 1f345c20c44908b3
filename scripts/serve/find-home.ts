import { findFile } from './find-file.ts';

const PLAIN = /^(?:\/[a-z0-9._-]+)+$/u;

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/**
 * Finds the right address for one (`/…`, still percent-encoded) at which nothing stands, where only letter case or the
 * last slash is wrong; never gives the address asked for, nor one of another host.
 */
export async function findHome(dir: string, base: string, address: string): Promise<string | undefined> {
  const bare = decode(address).toLowerCase().replace(/\/+$/u, '');
  if (!PLAIN.test(bare)) {
    return undefined;
  }
  const found = await findFile(dir, base, bare);
  const home = found.kind === 'file' ? bare : found.kind === 'folder' ? found.address : address;
  return home === address ? undefined : home;
}
