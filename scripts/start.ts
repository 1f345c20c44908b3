import { parseArgs } from 'node:util';
import { resolveOutDirs } from './build/out-dir.ts';
import { formatSeconds, printBuild } from './build/print-build.ts';
import { CommandError, runCommand } from './command.ts';
import { readHeaderTable } from './headers/read-table.ts';
import { serveFolder } from './serve.ts';

const DEFAULT_PORT = 4321;

function parsePort(found: string | undefined): number {
  const port = found === undefined ? DEFAULT_PORT : Number(found);
  if (!/^\d+$/u.test(found ?? String(DEFAULT_PORT)) || port < 1 || port > 65_535) {
    throw new CommandError(
      `Nilai --port tidak dapat dipakai: "${found ?? ''}". Seharusnya bilangan dari 1 sampai 65535, seperti "--port 8080".`,
    );
  }
  return port;
}

function readPort(args: string[]): number {
  try {
    return parsePort(parseArgs({ args, options: { port: { type: 'string' } } }).values.port);
  } catch (error) {
    if (error instanceof CommandError) {
      throw error;
    }
    throw new CommandError(
      `Pilihan tidak dikenal: "${args.join(' ')}". Satu-satunya pilihan adalah --port, seperti "npm start -- --port 8080".`,
    );
  }
}

await runCommand(async () => {
  const start = performance.now();
  const wanted = readPort(process.argv.slice(2));
  // Read here, where a setting that cannot be used is a sentence and not a stack.
  const { site } = await import('../src/site.ts');
  const { buildSite } = await import('./build/build-site.ts');
  const dirs = await resolveOutDirs(process.env['OUT_DIR']);
  const result = await buildSite(site, dirs);
  printBuild(site, result, performance.now() - start);
  const headers = await readHeaderTable(dirs.site, site.base);
  const server = await serveFolder({ dir: dirs.site, base: site.base, port: wanted, headers });
  if (server.port !== wanted) {
    console.log(`Port ${wanted} sedang dipakai; memakai port ${server.port}.`);
  }
  console.log(
    `Situs siap di ${server.url} setelah ${formatSeconds(performance.now() - start)}. Tekan Ctrl+C untuk berhenti.`,
  );
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
