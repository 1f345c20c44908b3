import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SitemapStream, streamToPromise } from 'sitemap';
import { listFiles } from './list-files.ts';
import { readPages } from './read-pages.ts';

/** What a sitemap tells of a page: its address, and the day of the version of what it tells, where it names one. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastmod: string | undefined;
}

/** Addresses that one sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

const find = (pattern: RegExp, head: string): string | undefined => pattern.exec(head)?.[1];

/** Reads a page's head; undefined for a page that search engines are asked to leave out. */
export function readSitemapEntry(html: string): SitemapEntry | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const url = find(/<link rel="canonical" href="([^"]+)"/u, head);
  if (url === undefined || /<meta name="robots" content="noindex"/u.test(head)) {
    return undefined;
  }
  return { url, lastmod: find(/<meta property="article:modified_time" content="([^"]+)"/u, head) };
}

/**
 * Writes `sitemap.xml` of a built folder from its own pages, each dated by its data as the page itself says. Throws when
 * there are more pages than one sitemap may hold.
 */
export async function writeSitemap(dir: string): Promise<void> {
  const entries: SitemapEntry[] = [];
  for await (const { html } of readPages(dir, await listFiles(dir))) {
    const entry = readSitemapEntry(html);
    if (entry !== undefined) {
      entries.push(entry);
    }
  }
  if (entries.length > MOST_ADDRESSES) {
    throw new Error(
      `sitemap.xml: ${entries.length} halaman; sebuah peta situs memuat paling banyak ${MOST_ADDRESSES}. Bagi isi menjadi beberapa situs.`,
    );
  }
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
  const text = streamToPromise(stream);
  for (const { url, lastmod } of entries) {
    stream.write(lastmod === undefined ? { url } : { url, lastmod });
  }
  stream.end();
  await writeFile(join(dir, 'sitemap.xml'), await text);
}
