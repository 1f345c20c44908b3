import { allowFrames, allowSearch, buildPagePolicy, formatPolicy } from './policy.ts';

/** Header names and values, in the order in which they are sent. */
export type HeaderSet = Readonly<Record<string, string>>;

/** The complete headers of every address that begins with `prefix`. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: HeaderSet;
}

/** The headers of a whole site: the longest matching prefix decides, and `/` matches everything. */
export interface HeaderTable {
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

const SECONDS_PER_YEAR = 365 * 24 * 60 * 60;

// Only features that browsers know: an unknown name is a warning in the reader's console.
const SWITCHED_OFF_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

const COMMON: HeaderSet = {
  'Strict-Transport-Security': `max-age=${SECONDS_PER_YEAR}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': SWITCHED_OFF_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What other sites may read by script and put into their own pages. */
const OPEN: HeaderSet = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Builds the one table of headers that every server and host file is made from. */
export function buildHeaderTable(base: string, styleHashes: readonly string[]): HeaderTable {
  const page = buildPagePolicy(styleHashes);
  const search = allowSearch(page);
  const rule = (prefix: string, policy: typeof page, headers: HeaderSet = {}): HeaderRule => ({
    prefix,
    headers: { 'Content-Security-Policy': formatPolicy(policy), ...COMMON, ...headers },
  });
  return {
    base,
    rules: [
      rule('/', page),
      rule(`${base}cari/`, search),
      // The search worker obeys the policy of its own file, not that of the page which starts it.
      rule(`${base}pagefind/`, search),
      rule(`${base}data/`, page, OPEN),
      rule(`${base}sematkan/`, allowFrames(page), OPEN),
    ],
  };
}

/** Lists the rules so that the first match is the right one: longest prefix first, `/` last. */
export function listRulesByLength(table: HeaderTable): HeaderRule[] {
  return [...table.rules].sort((a, b) => b.prefix.length - a.prefix.length);
}

/** Finds the headers of an address (a path that begins with `/`). */
export function findHeaders(table: HeaderTable, path: string): HeaderSet {
  return listRulesByLength(table).find(({ prefix }) => path.startsWith(prefix))?.headers ?? {};
}
