import type { AstroIntegration, HookParameters } from 'astro';
import type { IncomingMessage } from 'node:http';
import { join, sep } from 'node:path';
import { formatSeconds } from '../build/print-build.ts';
import { printFaults } from '../check-content.ts';
import { printError } from '../command.ts';
import { ROOT } from '../project.ts';
import { formatFaultPage } from './format-fault-page.ts';
import type { Desk } from './open-desk.ts';

// An editor writes a file in several steps, and a change of branch many files.
const QUIET_MS = 30;

type Server = HookParameters<'astro:server:setup'>['server'];

const catalogueFile = join(ROOT, 'src', 'catalogue', 'catalogue.ts').split(sep).join('/');

/** Calls `work` once with all paths that come together, and never twice at a time. */
const gather = (work: (paths: ReadonlySet<string>) => Promise<void>): ((path: string) => void) => {
  let timer: NodeJS.Timeout | undefined;
  let paths = new Set<string>();
  let running = Promise.resolve();
  return (path) => {
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const gathered = paths;
      paths = new Set();
      running = running.then(() => work(gathered)).catch(printError);
    }, QUIET_MS);
  };
};

/** Has the catalogue, and whatever was made from it, made again for the next page. */
const forgetCatalogue = (server: Server): void => {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.getModulesByFile(catalogueFile) ?? []) {
      moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
    }
  }
};

const isPageRequest = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Makes Astro's development server show each saved change of the content, and its faults in place of any page. */
export const editing = (desk: Desk): AstroIntegration => ({
  name: 'editing',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let updatedAt = 0;
      let askedAt = 0;
      const reload = (): void => {
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      };
      const update = gather(async (paths) => {
        const start = performance.now();
        const wasFaulty = desk.faults.length > 0;
        await desk.read(paths);
        forgetCatalogue(server);
        updatedAt = performance.now();
        reload();
        printFaults(desk.faults);
        if (desk.faults.length === 0) {
          const seconds = formatSeconds(performance.now() - start);
          console.log(`${wasFaulty ? 'Semua kesalahan sudah diperbaiki' : 'Isi dibaca lagi'} (${seconds}).`);
        }
      });
      server.watcher.add([...desk.folders]);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (desk.contains(path)) update(path);
        });
      }
      // A page that was made before a change and listens only since then has missed it.
      server.ws.on('connection', () => {
        if (updatedAt > askedAt) reload();
      });
      server.middlewares.use((request, response, next) => {
        const isPage = isPageRequest(request);
        if (isPage) askedAt = performance.now();
        if (!isPage || desk.faults.length === 0) {
          next();
          return;
        }
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(formatFaultPage(desk.faults, `${server.config.base}@vite/client`));
      });
    },
  },
});
