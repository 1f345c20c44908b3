import { Agent, request } from 'node:http';

/** What a web server answered; header names are in small letters, each with all the values that were sent. */
export interface Reply {
  readonly status: number;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

function collectHeaders(raw: readonly string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[index + 1] ?? '']);
  }
  return headers;
}

/** Asks a server of this machine for a path exactly as it is written, and follows nothing. */
export function ask(port: number, path: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, agent }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: collectHeaders(response.rawHeaders), body });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** Where a reply leads, as `301 /address/`; of other replies the status alone. */
export function showReply({ status, headers }: Reply): string {
  return [String(status), ...(headers.get('location') ?? [])].join(' ');
}
