import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handContent } from '../../src/catalogue/handed-content.ts';
import type { SiteSettings } from '../../src/site.ts';
import { printFaults } from '../check-content.ts';
import { CommandError } from '../command.ts';
import { findContentFolder, readSiteContent } from '../content/read-checked.ts';
import { formatHeadersFile, listHeadersFileFaults } from '../headers/headers-file.ts';
import { readHeaderTable } from '../headers/read-table.ts';
import { writeHostFiles } from '../headers/write-host-files.ts';
import { ROOT } from '../project.ts';
import { measureFolders } from './folder-sizes.ts';
import type { FolderSize } from './folder-sizes.ts';
import { listSizeFaults } from './host-limits.ts';
import { indexPages } from './index-pages.ts';
import { listFiles } from './list-files.ts';
import type { OutDirs } from './out-dir.ts';
import { startPhases } from './phases.ts';
import type { Phase } from './phases.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { withWorkshop } from './workshop.ts';

/** What a build made; `warnings` are sentences for the person who builds. */
export interface BuildResult {
  readonly pages: number;
  readonly files: number;
  /** The top folders of the site, the one with most files first. */
  readonly folders: readonly FolderSize[];
  readonly phases: readonly Phase[];
  readonly warnings: readonly string[];
}

/** Reads the content once: what is checked here is what Astro's collections take over. */
async function readContent(contentDir: string): Promise<void> {
  const { content, faults } = await readSiteContent(findContentFolder(contentDir));
  if (faults.length > 0) {
    printFaults(faults);
    throw new CommandError('Situs tidak dibangun karena kesalahan isi di atas; situs yang lama tidak diubah.');
  }
  handContent(() => Promise.resolve(content));
}

/** Checks the content, builds the site beside the old one and puts it in its place; on any error the old one stays. */
export async function buildSite(site: SiteSettings, dirs: OutDirs): Promise<BuildResult> {
  await recoverFolder(dirs.site);
  const clock = startPhases();
  await readContent(site.contentDir);
  clock.end('isi');
  // Every reader of the settings must see the same day, also when the build runs past midnight.
  process.env['SITE_DATE'] = site.date;
  return withWorkshop(ROOT, async (workshop) => {
    const built = join(workshop, 'site');
    await runAstro({ root: ROOT, outDir: built, cacheDir: join(workshop, 'store') });
    clock.end('halaman');
    const [table] = await Promise.all([readHeaderTable(built, site.base), indexPages(built)]);
    clock.end('indeks teks');
    const made = await listFiles(built);
    const headersFile = formatHeadersFile(table, made);
    await writeFile(join(built, '_headers'), headersFile);
    const files = [...made, '_headers'];
    const folders = measureFolders(built, files);
    await replaceFolder(built, dirs.site);
    await writeHostFiles(dirs.deploy, table, new URL(site.origin).hostname);
    clock.end('berkas');
    return {
      pages: files.filter((file) => file.endsWith('.html')).length,
      files: files.length,
      folders,
      phases: clock.phases,
      warnings: [...listHeadersFileFaults(headersFile), ...listSizeFaults(folders)],
    };
  });
}
