type Host = 'cloudflare' | 'netlify';
interface Rule {
  readonly pattern: string;
  readonly headers: readonly (readonly [string, string])[];
}

function parseRules(text: string): Rule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) {
      continue;
    }
    if (line.startsWith('/')) {
      rules.push({ pattern: line, headers: [] });
      continue;
    }
    const [name = '', ...value] = line.split(':');
    rules.at(-1)?.headers.push([name.trim().toLowerCase(), value.join(':').trim()]);
  }
  return rules;
}

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

// Cloudflare: "*" is any text, letter case counts, the last slash counts.
// Netlify: letter case does not count, a last slash is optional, and "/a/*" also matches "/ab".
const MATCHERS: Record<Host, (pattern: string) => RegExp> = {
  cloudflare: (pattern) => new RegExp(`^${pattern.split('*').map(escape).join('.*')}$`, 'u'),
  netlify: (pattern) => {
    const parts = pattern.split('/').filter((part) => part !== '');
    return new RegExp(`^/${parts.map((part) => (part === '*' ? '?.*' : escape(part))).join('/')}/?$`, 'iu');
  },
};

const compile = (host: Host, text: string): (Rule & { readonly matcher: RegExp })[] =>
  parseRules(text).map((rule) => ({ ...rule, matcher: MATCHERS[host](rule.pattern) }));

/** The file that each host was asked about last: the tests ask of thousands of addresses in one. */
const lastRead = new Map<Host, { readonly text: string; readonly rules: ReturnType<typeof compile> }>();

const readRules = (host: Host, text: string): ReturnType<typeof compile> => {
  const known = lastRead.get(host);
  if (known?.text === text) return known.rules;
  const rules = compile(host, text);
  lastRead.set(host, { text, rules });
  return rules;
};

/** Reads `_headers` as a host does and gives the headers of an address: Cloudflare joins equal names, Netlify keeps the last. */
export function listHostHeaders(host: Host, text: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of readRules(host, text).filter(({ matcher }) => matcher.test(address))) {
    for (const [name, value] of rule.headers) {
      const earlier = headers[name];
      headers[name] = earlier !== undefined && host === 'cloudflare' ? `${earlier}, ${value}` : value;
    }
  }
  return headers;
}
