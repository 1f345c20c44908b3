import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import { HOST_FILES } from '../../scripts/hosts/host-files.ts';
import { ROOT } from '../../scripts/project.ts';
import { readSiteSettings } from '../../src/site.ts';

/** One built page; it is parsed and compressed when first asked, and only once. */
export interface Page {
  /** Path inside the built folder. */
  readonly file: string;
  /** Path on the host, with the base. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly gzipBytes: number;
}

/** A built folder as a visitor's browser and a search engine meet it. */
export interface Site {
  readonly origin: string;
  /** Path of the site on its host, with a leading and a trailing slash. */
  readonly base: string;
  readonly pages: readonly Page[];
  /** Every file that a host serves, as paths inside the folder. */
  readonly files: ReadonlySet<string>;
  readonly readFile: (file: string) => Buffer;
}

/** Where a site stands; the default is a build without any setting. */
export interface Place {
  readonly origin?: string;
  readonly base?: string;
}

const DEFAULT = readSiteSettings({}, new Date(0));

/** The folder that `npm test` has built, or the one named by KENAL_DIST. */
export const BUILT_FOLDER = resolve(ROOT, process.env['KENAL_DIST'] ?? 'dist');

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

function toPage(file: string, html: string, base: string): Page {
  const root = once(() => parse(html, { blockTextElements: { script: true, style: true } }));
  const gzipBytes = once(() => gzipSync(html, { level: 9 }).length);
  return {
    file,
    address: base + file.replace(/(?<=^|\/)index\.html$/u, ''),
    html,
    get root() {
      return root();
    },
    get main() {
      return root().querySelector('main') ?? root();
    },
    get gzipBytes() {
      return gzipBytes();
    },
  };
}

/** A site made of files in memory, to try a check on; each is a path inside the built folder with its text. */
export function toSite(
  texts: Readonly<Record<string, string>>,
  { origin = DEFAULT.origin, base = '/' }: Place = {},
): Site {
  const files = Object.entries(texts);
  return {
    origin,
    base,
    pages: files.filter(([file]) => file.endsWith('.html')).map(([file, html]) => toPage(file, html, base)),
    files: new Set(Object.keys(texts)),
    readFile: (file) => Buffer.from(texts[file] ?? ''),
  };
}

/** Reads a built folder. */
export function readSite(dir: string, { origin = DEFAULT.origin, base = '/' }: Place = {}): Site {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => !HOST_FILES.includes(file))
    .sort();
  const readFile = (file: string): Buffer => readFileSync(join(dir, file));
  return {
    origin,
    base,
    pages: files.filter((file) => file.endsWith('.html')).map((file) => toPage(file, readFile(file).toString(), base)),
    files: new Set(files),
    readFile,
  };
}

/** The site without the pages that only lead from a former address to the present one. */
export const withoutMoved = (site: Site): Site => ({
  ...site,
  pages: site.pages.filter(({ html }) => !html.includes('<meta http-equiv="refresh"')),
});

/** The page at an address inside the site, written without the base: `pilkada-2024/`; throws when there is none. */
export function getPage(site: Site, address: string): Page {
  const page = site.pages.find((one) => one.address === site.base + address);
  if (page === undefined) {
    throw new Error(`The site has no page at ${site.base}${address}`);
  }
  return page;
}
