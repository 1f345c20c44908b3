import { listFiles } from '../build/list-files.ts';
import { readPages } from '../build/read-pages.ts';
import { hashStyles, listInlineStyles } from '../headers/style-hashes.ts';
import { buildHeaderTable } from '../headers/table.ts';
import type { HeaderTable } from '../headers/table.ts';
import { findMovedTo } from './moved-page.ts';
import type { MovedAddress } from './moved-page.ts';
import { listSiteAddresses } from './site-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** What a host must know of a built folder. */
export interface Hosting {
  readonly table: HeaderTable;
  readonly addresses: SiteAddresses;
}

/** Reads what a host must know of a built folder that is served under `base`; every page is read once. */
export async function readHosting(dir: string, base: string): Promise<Hosting> {
  const files = await listFiles(dir);
  const styles = new Set<string>();
  const moved: MovedAddress[] = [];
  for await (const { file, html } of readPages(dir, files)) {
    for (const css of listInlineStyles(html)) {
      styles.add(css);
    }
    const to = findMovedTo(html);
    if (to !== undefined) {
      moved.push({ from: base + file.replace(/index\.html$/u, ''), to });
    }
  }
  return { table: buildHeaderTable(base, hashStyles(styles)), addresses: listSiteAddresses(base, files, moved) };
}
