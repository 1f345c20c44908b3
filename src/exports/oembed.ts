import type { View } from '../routes/view.ts';
import { buildEmbedHtml, type Embed } from './embed-code.ts';

/** The answer of oEmbed 1.0 (oembed.com) for something that is shown by HTML. */
export interface OembedRich {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly cache_age: number;
}

/** Width of a usual column of text; the frame itself follows its column, and its height fits one of 280 pixels. */
const width = 640;

const secondsPerDay = 24 * 60 * 60;

/** The oEmbed description of an embed. */
export const buildOembed = (embed: Embed, view: View): OembedRich => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  provider_name: view.t.common.siteName,
  provider_url: `${view.site.origin}${view.routes.home}`,
  html: buildEmbedHtml(embed, view),
  width,
  height: embed.height,
  cache_age: secondsPerDay,
});

/** The description as a file: JSON in which no value can close a script element that somebody copies it into. */
export const serializeOembed = (oembed: OembedRich): string =>
  `${JSON.stringify(oembed, null, 2)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)}\n`;
