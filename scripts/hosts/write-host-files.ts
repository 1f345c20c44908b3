import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddyfile } from './caddy.ts';
import { formatNginxConfig } from './nginx.ts';
import type { Hosting } from './read-hosting.ts';

/** Writes the configurations of hosts that read no `_headers` into `dir`: `nginx.conf` and `Caddyfile`. */
export async function writeHostFiles(dir: string, { table, addresses }: Hosting, host: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'nginx.conf'), formatNginxConfig(table, addresses, host));
  await writeFile(join(dir, 'Caddyfile'), formatCaddyfile(table, addresses));
}
