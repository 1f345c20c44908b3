import type { SiteSettings } from '../../src/site.ts';
import type { BuildResult } from './build-site.ts';

/** Prints a duration as seconds with one decimal, in Indonesian. */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} detik`;
}

/** Prints what a build made, and what its maker should know before publishing it. */
export function printBuild(site: SiteSettings, result: BuildResult, milliseconds: number): void {
  for (const warning of result.warnings) {
    console.warn(`Peringatan: ${warning}`);
  }
  if (site.isDefaultOrigin) {
    console.warn(
      `Peringatan: SITE_URL belum diisi, jadi semua alamat memakai ${site.origin} dan bahan cetak diberi cap CONTOH. ` +
        'Isi SITE_URL sebelum menerbitkan.',
    );
  }
  if (site.contact === undefined) {
    console.warn('Peringatan: SITE_CONTACT belum diisi, jadi halaman tidak menyebut ke mana kesalahan dilaporkan.');
  }
  console.log(
    `Situs selesai dibangun: ${result.pages} halaman, ${result.files} berkas, ${formatSeconds(milliseconds)} (keadaan per ${site.date}).`,
  );
}
