import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHosting } from '../../scripts/hosts/read-hosting.ts';
import type { Hosting } from '../../scripts/hosts/read-hosting.ts';
import { writeHostFiles } from '../../scripts/hosts/write-host-files.ts';
import { ask } from './ask.ts';
import { getProgram } from './program.ts';

/** A web server that serves a built folder with the configuration of the build. */
export interface Host {
  readonly port: number;
  readonly hosting: Hosting;
  readonly stop: () => Promise<void>;
}

export type HostName = 'nginx' | 'Caddy';

const TRIES = 100;
const PAUSE_MS = 100;

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** The frame that the site's file is included in, as `nginx.conf` of a machine would. */
const nginxFrame = (isRoot: boolean): string => `${isRoot ? 'user root;' : ''}
pid nginx.pid;
error_log stderr;
daemon off;
worker_processes 2;
events {
    worker_connections 512;
}
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include site.conf;
}
`;

interface Start {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

async function prepareNginx(room: string, root: string, port: number): Promise<Start> {
  const changes: readonly [RegExp, string][] = [
    [/listen 8080;/u, `listen 127.0.0.1:${port};`],
    [/root dist;/u, `root "${root}";`],
  ];
  const written = await readFile(join(room, 'nginx.conf'), 'utf8');
  const site = changes.reduce((text, [line, own]) => text.replace(line, own), written);
  await writeFile(join(room, 'site.conf'), site);
  await writeFile(join(room, 'nginx.conf'), nginxFrame(process.getuid?.() === 0));
  return { args: ['-p', room, '-c', 'nginx.conf'], env: {} };
}

async function prepareCaddy(room: string, root: string, port: number): Promise<Start> {
  // Several Caddies may run on one machine: each without the port of the first one's administration.
  await writeFile(join(room, 'Frame'), '{\n\tadmin off\n}\nimport Caddyfile\n');
  const env = { SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: root };
  const own = { HOME: room, XDG_CONFIG_HOME: room, XDG_DATA_HOME: room };
  return { args: ['run', '--config', join(room, 'Frame'), '--adapter', 'caddyfile'], env: { ...env, ...own } };
}

/** Starts a web server on a free port; throws with what it said when it does not answer. */
export async function startHost(name: HostName, root: string, base = '/'): Promise<Host> {
  const room = await mkdtemp(join(tmpdir(), 'kenal-paslon-host-'));
  await mkdir(join(room, 'logs'));
  const hosting = await readHosting(join(root, base), base);
  await writeHostFiles(room, hosting, 'localhost');
  const port = await findFreePort();
  const isNginx = name === 'nginx';
  const { args, env } = await (isNginx ? prepareNginx : prepareCaddy)(room, root, port);
  const child = spawn(getProgram(isNginx ? 'KENAL_NGINX' : 'KENAL_CADDY'), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const gone = new Promise<void>((resolve) => {
    child.once('exit', resolve).once('error', resolve);
  });
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    await rm(room, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < TRIES && child.exitCode === null; attempt += 1) {
    if (await ask(port, base).then(Boolean, () => false)) {
      return { port, hosting, stop };
    }
    await sleep(PAUSE_MS);
  }
  await stop();
  throw new Error(`${name} did not start:\n${said}`);
}
