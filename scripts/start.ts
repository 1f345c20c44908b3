import { parseArgs } from 'node:util';
import type { SiteSettings } from '../src/site.ts';
import { resolveOutDirs } from './build/out-dir.ts';
import { formatSeconds, printBuild } from './build/print-build.ts';
import { CommandError, runCommand } from './command.ts';
import { readHeaderTable } from './headers/read-table.ts';
import { serveFolder, type RunningServer } from './serve.ts';

const DEFAULT_PORT = 4321;

interface StartOptions {
  readonly port: number;
  readonly watch: boolean;
}

function parsePort(found: string | undefined): number {
  const port = found === undefined ? DEFAULT_PORT : Number(found);
  if (!/^\d+$/u.test(found ?? String(DEFAULT_PORT)) || port < 1 || port > 65_535) {
    throw new CommandError(
      `Nilai --port tidak dapat dipakai: "${found ?? ''}". Seharusnya bilangan dari 1 sampai 65535, seperti "--port 8080".`,
    );
  }
  return port;
}

function readOptions(args: string[]): StartOptions {
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string' }, watch: { type: 'boolean' } } });
    return { port: parsePort(values.port), watch: values.watch ?? false };
  } catch (error) {
    if (error instanceof CommandError) {
      throw error;
    }
    throw new CommandError(
      `Pilihan tidak dikenal: "${args.join(' ')}". Pilihan yang ada: --watch, dan --port dengan bilangan, ` +
        'seperti "npm start -- --watch --port 8080".',
    );
  }
}

async function buildAndServe(site: SiteSettings, port: number, start: number): Promise<RunningServer> {
  const { buildSite } = await import('./build/build-site.ts');
  const dirs = await resolveOutDirs(process.env['OUT_DIR']);
  const result = await buildSite(site, dirs);
  printBuild(site, result, performance.now() - start);
  const headers = await readHeaderTable(dirs.site, site.base);
  return serveFolder({ dir: dirs.site, base: site.base, port, headers });
}

async function watchAndServe(site: SiteSettings, port: number): Promise<RunningServer> {
  const { watchSite } = await import('./watch.ts');
  const server = await watchSite(site, port);
  console.log(
    `Setiap perubahan yang disimpan di ${site.contentDir} langsung tampak di peramban. ` +
      'Pencarian teks penuh, gambar, dan berkas untuk diterbitkan baru ada setelah "npm start" tanpa --watch.',
  );
  return server;
}

await runCommand(async () => {
  const start = performance.now();
  const { port, watch } = readOptions(process.argv.slice(2));
  // Read here, where a setting that cannot be used is a sentence and not a stack.
  const { site } = await import('../src/site.ts');
  const server = await (watch ? watchAndServe(site, port) : buildAndServe(site, port, start));
  if (server.port !== port) {
    console.log(`Port ${port} sedang dipakai; memakai port ${server.port}.`);
  }
  console.log(
    `Situs siap di ${server.url} setelah ${formatSeconds(performance.now() - start)}. Tekan Ctrl+C untuk berhenti.`,
  );
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
