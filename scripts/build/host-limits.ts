import type { FolderSize } from './folder-sizes.ts';

/** Files in one site that Cloudflare Pages takes on its free plan, the lowest limit of the hosts in docs/deploying.md. */
export const MOST_FILES = 20_000;

/** Lists, in Indonesian, where a site is larger than hosts take. */
export function listSizeFaults(folders: readonly FolderSize[]): string[] {
  const files = folders.reduce((sum, folder) => sum + folder.files, 0);
  if (files <= MOST_FILES) {
    return [];
  }
  const [largest] = folders;
  return [
    `situs ini berisi ${files} berkas; Cloudflare Pages (paket gratis) menerima paling banyak ${MOST_FILES}. ` +
      `Folder dengan berkas terbanyak: ${largest?.folder ?? ''} (${largest?.files ?? 0}). ` +
      'Pakai host lain atau paket berbayar, lihat docs/deploying.md, atau bagi isi menjadi beberapa situs.',
  ];
}
