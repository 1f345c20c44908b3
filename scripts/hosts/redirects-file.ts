import type { SiteAddresses } from './site-addresses.ts';

/** What Cloudflare Pages reads of a `_redirects` file; it drops the rest without failing. */
export const REDIRECTS_FILE_LIMITS = { rules: 2000, lineLength: 1000 } as const;

const PREAMBLE = '# Written by the build: former addresses (formerSlugs of the records) and where they lead now.';

/** Writes `_redirects` (Netlify, Cloudflare Pages); nothing where no address moved. */
export function formatRedirectsFile({ moved }: SiteAddresses): string | undefined {
  return moved.length === 0
    ? undefined
    : [PREAMBLE, ...moved.map(({ from, to }) => `${from} ${to} 301`), ''].join('\n');
}

/** Lists, in Indonesian, where a `_redirects` file goes beyond what hosts read. */
export function listRedirectsFileFaults(text: string): string[] {
  const rules = text.split('\n').filter((line) => line.startsWith('/'));
  const longest = Math.max(0, ...rules.map((line) => line.length));
  const faults: string[] = [];
  if (rules.length > REDIRECTS_FILE_LIMITS.rules) {
    faults.push(
      `_redirects: ${rules.length} alamat lama; Cloudflare Pages membaca paling banyak ${REDIRECTS_FILE_LIMITS.rules}. ` +
        'Di sana sisanya dialihkan oleh halamannya sendiri; di nginx dan Caddy semuanya tetap dialihkan.',
    );
  }
  if (longest > REDIRECTS_FILE_LIMITS.lineLength) {
    faults.push(
      `_redirects: baris sepanjang ${longest} karakter; Cloudflare Pages membuang baris yang lebih panjang dari ` +
        `${REDIRECTS_FILE_LIMITS.lineLength}. Persingkat slug alamat yang baru.`,
    );
  }
  return faults;
}
