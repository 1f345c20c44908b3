import { findEmbedName } from '../domain/embed.ts';
import type { Pair, Race } from '../domain/entities.ts';
import { hasEmptyColumn, listPrintedPairs } from '../domain/race.ts';
import { escapeHtml } from '../format/escape-html.ts';
import type { View } from '../routes/view.ts';
import { measurePairEmbed, measureRaceEmbed } from './embed-height.ts';
import {
  describePairEmbed,
  describeRaceEmbed,
  listFigures,
  hasShare,
  listEmbedBoxes,
  type EmbedTexts,
} from './embed-texts.ts';

/** What another page needs to show an embed. */
export interface Embed {
  /** Addresses of the embed, of its description for programs, and of the page that it leads back to, on the site's host. */
  readonly path: string;
  readonly oembed: string;
  readonly page: string;
  readonly title: string;
  /** In pixels, enough for the narrowest column. */
  readonly height: number;
}

/** Sandbox of every frame that shows an embed: no script, but its links may open a new window, which is free of it. */
export const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

const frameOf = ({ heading, day, notes, source }: EmbedTexts) => ({ heading, day, notes, source });

/** The embed of a race. */
export const buildRaceEmbed = (race: Race, view: View): Embed => {
  const { routes, t } = view;
  const name = findEmbedName(race);
  const texts = describeRaceEmbed(race, view);
  const boxes = listEmbedBoxes(race, view).map((box) => ({
    names: box.pair
      ? [box.pair.head.person.name, `${t.common.and} ${box.pair.deputy.person.name}`]
      : [t.common.emptyColumn],
    texts: [...box.remark, ...(box.mark === 'most_votes' ? [t.race.mostVotes] : [])],
    figures: listFigures(race, box, view),
    hasBar: hasShare(race, box),
    hasMark: box.mark === 'elected',
  }));
  return {
    path: routes.embedRace(name),
    oembed: routes.oembedRace(name),
    page: routes.race(race),
    title: texts.frameTitle,
    height: measureRaceEmbed(frameOf(texts), boxes),
  };
};

/** The embed of a pair. */
export const buildPairEmbed = (pair: Pair, view: View): Embed => {
  const { routes } = view;
  const name = findEmbedName(pair.race);
  const texts = describePairEmbed(pair, view);
  const numbers = listPrintedPairs(pair.race).length + (hasEmptyColumn(pair.race) ? 1 : 0);
  return {
    path: routes.embedPair(name, pair),
    oembed: routes.oembedPair(name, pair),
    page: routes.pair(pair),
    title: texts.frameTitle,
    height: measurePairEmbed(
      frameOf(texts),
      [pair.head.person.name, view.t.common.and, pair.deputy.person.name],
      [texts.backing, `${texts.state} ${texts.rest}`],
      numbers,
    ),
  };
};

/**
 * HTML that shows an embed in another page: the frame, and a plain link for readers whose page keeps frames out. The frame
 * is as wide as its column; `frameborder` is the one way to have no border that also WordPress lets through.
 */
export const buildEmbedHtml = ({ path, page, title, height }: Embed, { site, t }: View): string => {
  const at = (address: string): string => escapeHtml(`${site.origin}${address}`);
  const link = escapeHtml(t.embed.onSite(title, t.common.siteName));
  return (
    `<iframe src="${at(path)}" width="100%" height="${String(height)}" title="${escapeHtml(title)}"` +
    ` loading="lazy" sandbox="${sandbox}" frameborder="0"></iframe>\n<p><a href="${at(page)}">${link}</a></p>`
  );
};
