import type { Embed } from '../../exports/embed-code.ts';
import type { CitedRecord } from '../../format/cited-record.ts';
import type { Alternate } from '../../head/head.ts';
import type { View } from '../../routes/view.ts';

/** A file that holds a page's content in another form, `href` with the base path. */
export interface File {
  readonly label: string;
  readonly href: string;
  /** For files that programs look for. */
  readonly type?: Alternate['type'];
}

/** A page that others cite, and the files that hold it in another form. */
export interface UsableRecord {
  readonly cited: CitedRecord;
  /** Citations for reference managers. */
  readonly citations: readonly File[];
  readonly files: readonly File[];
  readonly embed?: Embed;
}

/** Files that programs find by a page's head: the feed of everything, those of the page, and the code that embeds it. */
export const listAlternates = (record: UsableRecord | undefined, { t, routes }: View): readonly Alternate[] => [
  { type: 'application/atom+xml', href: routes.feed, title: t.feed.all },
  ...(record?.files ?? []).flatMap(({ type, href }) =>
    type
      ? [{ type, href, title: `${record?.cited.title ?? ''} (${type === 'application/json' ? 'JSON' : 'Atom'})` }]
      : [],
  ),
  ...(record?.embed
    ? [{ type: 'application/json+oembed' as const, href: record.embed.oembed, title: record.embed.title }]
    : []),
];
