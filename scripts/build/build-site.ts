import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '../../src/site.ts';
import { findContentFolder } from '../content/read-checked.ts';
import { formatHeadersFile, listHeadersFileFaults } from '../hosts/headers-file.ts';
import { readHosting } from '../hosts/read-hosting.ts';
import { formatRedirectsFile, listRedirectsFileFaults } from '../hosts/redirects-file.ts';
import { writeHostFiles } from '../hosts/write-host-files.ts';
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
import { renderPages } from './render-pages.ts';
import { withWorkshop } from './workshop.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What a build made; `warnings` are sentences for the person who builds. */
export interface BuildResult {
  readonly pages: number;
  readonly files: number;
  /** The top folders of the site, the one with most files first. */
  readonly folders: readonly FolderSize[];
  readonly phases: readonly Phase[];
  readonly warnings: readonly string[];
}

/** Checks the content, builds the site beside the old one and puts it in its place; on any error the old one stays. */
export async function buildSite(site: SiteSettings, dirs: OutDirs): Promise<BuildResult> {
  await recoverFolder(dirs.site);
  const content = findContentFolder(site.contentDir);
  const clock = startPhases();
  // Every reader of the settings must see the same day, also when the build runs past midnight.
  process.env['SITE_DATE'] = site.date;
  return withWorkshop(ROOT, async (workshop, signal) => {
    const built = join(workshop, 'site');
    await renderPages(
      { content, root: ROOT, outDir: built, cacheDir: join(workshop, 'store') },
      {
        signal,
        onContentRead: () => {
          clock.end('isi');
        },
      },
    );
    clock.end('halaman');
    const [hosting] = await Promise.all([readHosting(built, site.base), writeSitemap(built), indexPages(built)]);
    clock.end('indeks teks');
    const made = await listFiles(built);
    const headersFile = formatHeadersFile(hosting.table, made);
    const redirectsFile = formatRedirectsFile(hosting.addresses);
    await writeFile(join(built, '_headers'), headersFile);
    if (redirectsFile !== undefined) {
      await writeFile(join(built, '_redirects'), redirectsFile);
    }
    const files = [...made, '_headers', ...(redirectsFile === undefined ? [] : ['_redirects'])];
    const folders = measureFolders(built, files);
    signal.throwIfAborted();
    await replaceFolder(built, dirs.site);
    await writeHostFiles(dirs.deploy, hosting, new URL(site.origin).hostname);
    clock.end('berkas');
    return {
      pages: files.filter((file) => file.endsWith('.html')).length,
      files: files.length,
      folders,
      phases: clock.phases,
      warnings: [
        ...listHeadersFileFaults(headersFile),
        ...listRedirectsFileFaults(redirectsFile ?? ''),
        ...listSizeFaults(folders),
      ],
    };
  });
}
