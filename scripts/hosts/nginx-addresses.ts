import { toBare } from './site-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';

const SMALLEST_BUCKET = 128;
const SMALLEST_TABLE = 2048;
// nginx keeps a pointer and a length beside each key of a bucket, and a pointer at its end.
const BYTES_BESIDE_KEY = 32;

function toPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

function formatMap(variable: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([key, value]) => `    "${key}" "${value}";`);
  return `map $kp_bare ${variable} {\n${['    default "";', ...lines].join('\n')}\n}`;
}

function listMovedRows({ moved }: SiteAddresses): [string, string][] {
  return moved.map(({ from, to }) => [toBare(from), to]);
}

function listHomeRows({ pages, files }: SiteAddresses): [string, string][] {
  // The root has no other spelling.
  return [...pages.filter((address) => address !== '/'), ...files].map((address) => [toBare(address), address]);
}

/** Sizes of the hash tables in which nginx keeps the addresses, large enough for all of them. */
export function formatHashSizes(addresses: SiteAddresses): string {
  const rows = [...listHomeRows(addresses), ...listMovedRows(addresses)];
  const longest = Math.max(0, ...rows.map(([key]) => key.length));
  const bucket = Math.max(SMALLEST_BUCKET, toPowerOfTwo(longest + BYTES_BESIDE_KEY));
  const table = Math.max(SMALLEST_TABLE, toPowerOfTwo(2 * rows.length));
  return `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${table};`;
}

/** The map from a former address to the present one; nothing where no address moved. */
export function formatMovedMap(addresses: SiteAddresses): string {
  return addresses.moved.length === 0 ? '' : `${formatMap('$kp_moved', listMovedRows(addresses))}\n\n`;
}

/** The map from every address, in any letter case, to the one that is right. */
export function formatHomeMap(addresses: SiteAddresses): string {
  return formatMap('$kp_home', listHomeRows(addresses));
}
