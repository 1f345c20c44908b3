import type { SiteSettings } from '../../src/site.ts';
import type { BuildResult } from './build-site.ts';
import type { FolderSize } from './folder-sizes.ts';
import type { Phase } from './phases.ts';

const FOLDERS_SHOWN = 4;

function formatDecimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** Prints a duration as seconds with one decimal, in Indonesian. */
export function formatSeconds(milliseconds: number): string {
  return `${formatDecimal(milliseconds / 1000)} detik`;
}

/** Prints what the largest folders of a site hold, in Indonesian. */
export function formatFolders(folders: readonly FolderSize[]): string {
  const shown = folders
    .slice(0, FOLDERS_SHOWN)
    .map(({ folder, files, bytes }) => `${folder} ${files} berkas (${formatDecimal(bytes / 1e6)} MB)`);
  return `Folder terbesar: ${shown.join(' · ')}`;
}

/** Prints how long each part of a build took, in Indonesian. */
export function formatPhases(phases: readonly Phase[]): string {
  const parts = phases.map(({ name, milliseconds }) => `${name} ${formatDecimal(milliseconds / 1000)}`);
  return `Waktu (detik): ${parts.join(' · ')}`;
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
  console.log(formatFolders(result.folders));
  console.log(formatPhases(result.phases));
}
