import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SiteSettings } from '../../src/site.ts';
import { checkContentFolder, printFaults } from '../check-content.ts';
import { CommandError } from '../command.ts';
import { formatHeadersFile, listHeadersFileFaults } from '../headers/headers-file.ts';
import { readHeaderTable } from '../headers/read-table.ts';
import { writeHostFiles } from '../headers/write-host-files.ts';
import { ROOT } from '../project.ts';
import { indexPages } from './index-pages.ts';
import { listFiles } from './list-files.ts';
import type { OutDirs } from './out-dir.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { withWorkshop } from './workshop.ts';

/** What a build made; `warnings` are sentences for the person who builds. */
export interface BuildResult {
  readonly pages: number;
  readonly files: number;
  readonly warnings: readonly string[];
}

async function checkContent(contentDir: string): Promise<void> {
  const dir = resolve(ROOT, contentDir);
  if (!existsSync(dir)) {
    throw new CommandError(
      `Folder isi tidak ditemukan: "${contentDir}". Seharusnya folder yang berisi elections/, races/, pairs/, … ` +
        'Perbaiki CONTENT_DIR atau kosongkan untuk memakai src/content.',
    );
  }
  const faults = await checkContentFolder(dir);
  if (faults.length > 0) {
    printFaults(faults);
    throw new CommandError('Situs tidak dibangun karena kesalahan isi di atas; situs yang lama tidak diubah.');
  }
}

/** Checks the content, builds the site beside the old one and puts it in its place; on any error the old one stays. */
export async function buildSite(site: SiteSettings, dirs: OutDirs): Promise<BuildResult> {
  await recoverFolder(dirs.site);
  await checkContent(site.contentDir);
  // Every reader of the settings must see the same day, also when the build runs past midnight.
  process.env['SITE_DATE'] = site.date;
  return withWorkshop(ROOT, async (workshop) => {
    const built = join(workshop, 'site');
    await runAstro({ root: ROOT, outDir: built, cacheDir: join(workshop, 'store') });
    await indexPages(built);
    const table = await readHeaderTable(built, site.base);
    const headersFile = formatHeadersFile(table, await listFiles(built));
    await writeFile(join(built, '_headers'), headersFile);
    const files = await listFiles(built);
    await replaceFolder(built, dirs.site);
    await writeHostFiles(dirs.deploy, table, new URL(site.origin).hostname);
    return {
      pages: files.filter((file) => file.endsWith('.html')).length,
      files: files.length,
      warnings: listHeadersFileFaults(headersFile),
    };
  });
}
