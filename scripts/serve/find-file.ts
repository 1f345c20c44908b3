import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST_FILES } from '../hosts/host-files.ts';

/** What stands at an address: a file, a folder whose address lacks its last slash, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly address: string }
  | { readonly kind: 'none' };

const NONE: Found = { kind: 'none' };

// "." begins ".." and files that are nobody's; one such folder is where programs look for what a site says of itself.
function isPublicName(name: string): boolean {
  const isHidden = name.startsWith('.') && name !== '.well-known';
  return name !== '' && !isHidden && !/[\\\0/:]/u.test(name) && !HOST_FILES.includes(name);
}

function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

async function findKind(path: string): Promise<'file' | 'folder' | 'none'> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) {
    return 'none';
  }
  return stats.isFile() ? 'file' : 'folder';
}

/** Finds the file of `dir` that answers an address (`/…`, still percent-encoded) below `base`; never leaves `dir`. */
export async function findFile(dir: string, base: string, address: string): Promise<Found> {
  if (`${address}/` === base) {
    return { kind: 'folder', address: base };
  }
  if (!address.startsWith(base)) {
    return NONE;
  }
  const inner = address.slice(base.length);
  const isFolderAddress = inner === '' || inner.endsWith('/');
  const segments = inner === '' ? [] : decodeSegments(inner.replace(/\/$/u, ''));
  if (segments === undefined || !segments.every(isPublicName)) {
    return NONE;
  }
  const path = join(dir, ...segments, ...(isFolderAddress ? ['index.html'] : []));
  const kind = await findKind(path);
  if (kind === 'folder' && (await findKind(join(path, 'index.html'))) === 'file') {
    return { kind: 'folder', address: `${address}/` };
  }
  return kind === 'file' ? { kind: 'file', path } : NONE;
}
