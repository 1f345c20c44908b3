import { join } from 'node:path';
import { handContent } from '../src/catalogue/handed-content.ts';
import type { SiteSettings } from '../src/site.ts';
import { printFaults } from './check-content.ts';
import { ROOT } from './project.ts';
import { HOST, type RunningServer } from './serve.ts';
import { editing } from './watch/editing.ts';
import { openDesk } from './watch/open-desk.ts';

/** Shows the site from its sources and each saved change at once; a busy port gives the next free one. */
export async function watchSite(site: SiteSettings, port: number): Promise<RunningServer> {
  const desk = await openDesk(site.contentDir);
  printFaults(desk.faults);
  handContent(desk.getContent);
  process.env['NODE_ENV'] = 'development';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // Every reader of the settings must see the same day, also past midnight.
  process.env['SITE_DATE'] = site.date;
  process.chdir(ROOT);
  const { dev } = await import('astro');
  const server = await dev({
    root: ROOT,
    logLevel: 'error',
    server: { host: HOST, port },
    integrations: [editing(desk)],
    vite: { cacheDir: join(ROOT, '.cache', 'vite') },
  });
  const url = `http://${HOST}:${String(server.address.port)}${site.base}`;
  // A file saved while the server started may have been told to nobody.
  await desk.read();
  // The first page of a server takes seconds; whoever reads that it is ready should not wait for it.
  await fetch(url, { headers: { accept: 'text/html' } }).catch(() => undefined);
  return {
    url,
    port: server.address.port,
    close: () => server.stop(),
  };
}
