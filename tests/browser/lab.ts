import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { thisMachine } from '../../scripts/machine.ts';
import { readHeaderTable } from '../../scripts/headers/read-table.ts';
import { ROOT } from '../../scripts/project.ts';
import { type RunningServer, serveFolder } from '../../scripts/serve.ts';
import { aheadFolder, severalProvinces } from '../fixture-builds.ts';
import { BUILT_FOLDER } from '../site/built-site.ts';

/** The built sites that browser tests visit. */
export type SiteName = 'real' | 'ahead' | 'provinces';

const FOLDERS: Readonly<Record<SiteName, string>> = {
  real: BUILT_FOLDER,
  ahead: join(ROOT, aheadFolder('campaign')),
  provinces: join(ROOT, severalProvinces.folder),
};

/** A browser and the built sites, each served with the headers that a real host sends. */
export interface Lab {
  readonly browser: Browser;
  /** The whole address of a page, written without the leading slash: `pilkada-2024/`. */
  readonly urlOf: (address: string, site?: SiteName) => string;
  /** Opens a window of its own: nothing of an earlier one is left in it. */
  readonly open: (options?: BrowserContextOptions) => Promise<{ context: BrowserContext; page: Page }>;
  readonly close: () => Promise<void>;
}

const serve = async (dir: string): Promise<RunningServer> =>
  serveFolder({ dir, base: '/', port: 0, headers: await readHeaderTable(dir, '/') });

/** Starts the browser alone. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(thisMachine),
    args: [
      ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Starts the browser and the servers; whoever opens a lab closes it. */
export async function openLab(): Promise<Lab> {
  const [real, ahead, provinces, browser] = await Promise.all([
    serve(FOLDERS.real),
    serve(FOLDERS.ahead),
    serve(FOLDERS.provinces),
    launchBrowser(),
  ]);
  const servers = { real, ahead, provinces };
  return {
    browser,
    urlOf: (address, site = 'real') => servers[site].url + address,
    open: async (options) => {
      const context = await browser.newContext(options);
      return { context, page: await context.newPage() };
    },
    close: async () => {
      await browser.close();
      await Promise.all([real.close(), ahead.close(), provinces.close()]);
    },
  };
}
