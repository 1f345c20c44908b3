import { Feed } from 'feed';
import { findLatestDay } from '../../domain/version.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { View } from '../../routes/view.ts';

/** Something that happened, or a state that may change, as a reader of feeds gets it. */
export interface FeedEntry {
  /** Permanent: made of ids and first addresses, never of a title, a host or a present slug. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** With the base path. */
  readonly href: string;
  /** Day of the latest change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Day it happened, where that is known. */
  readonly published?: string | undefined;
}

/** A feed's own head. */
export interface FeedHead {
  /** Path of its tag URI, like an entry's id. */
  readonly id: string;
  readonly title: string;
  /** The page it belongs to, and its own address; both with the base path. */
  readonly page: string;
  readonly href: string;
  /** What to say where no entry is dated. */
  readonly updated: string;
}

const longest = 200;

/**
 * A tag URI (RFC 4151). Its authority is this project's name and stays when the site moves to another host, so that no
 * reader sees all entries again.
 */
const toTag = (id: string): string => `tag:kenal-paslon.example,2026:${id}`;

const toTime = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A feed in Atom 1.0 (RFC 4287): the latest entries, dated by the data and never by a clock. */
export const formatAtom = (head: FeedHead, entries: readonly FeedEntry[], { t, locale, site }: View): string => {
  const latest = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, longest);
  const feed = new Feed({
    id: toTag(head.id),
    title: `${head.title} | ${t.common.siteName}`,
    link: site.origin + head.page,
    language: locale,
    updated: toTime(findLatestDay(latest.map(({ updated }) => updated)) ?? head.updated),
    generator: t.common.siteName,
    feedLinks: { atom: site.origin + head.href },
    copyright: t.common.footer.license,
    author: { name: t.common.siteName, link: site.origin + site.base },
  });
  for (const { id, title, summary, href, updated, published } of latest) {
    feed.addItem({
      id: toTag(id),
      title: escapeHtml(title),
      description: escapeHtml(summary),
      link: site.origin + href,
      date: toTime(updated),
      ...(published ? { published: toTime(published) } : {}),
    });
  }
  return feed.atom1();
};
