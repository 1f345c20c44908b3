import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { CommandError } from './command.ts';
import { isCode } from './build/is-code.ts';
import type { HeaderTable } from './headers/table.ts';
import { answerRequest } from './serve/answer-request.ts';

/** Commands serve this machine alone. */
export const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;
const LAST_PORT = 65_535;

export interface ServeOptions {
  /** The built folder. */
  readonly dir: string;
  /** The path under which it is served, with a leading and a trailing slash. */
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** The table that gives every address its headers. */
  readonly headers: HeaderTable;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  const last = Math.min(first + PORTS_TO_TRY - 1, LAST_PORT);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isCode(error, 'EADDRINUSE', 'EACCES')) {
        throw error;
      }
    }
  }
  throw new CommandError(
    `Tidak ada port bebas di ${HOST} antara ${first} dan ${last}. Tutup program yang memakainya atau pilih port lain dengan --port.`,
  );
}

/** Serves a built folder on this machine alone, with the headers that a real host sends; a busy port gives the next free one. */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answerRequest(options, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const port = await listenOnFreePort(server, options.port);
  return {
    url: `http://${HOST}:${port}${options.base}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
