import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddyfile } from './caddy.ts';
import { formatNginxConfig } from './nginx.ts';
import type { HeaderTable } from './table.ts';

/** Writes the configurations of hosts that read no `_headers` into `dir`: `nginx.conf` and `Caddyfile`. */
export async function writeHostFiles(dir: string, table: HeaderTable, host: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'nginx.conf'), formatNginxConfig(table, host));
  await writeFile(join(dir, 'Caddyfile'), formatCaddyfile(table));
}
