import type { ContentRecords } from '../domain/records.ts';
import type { SourceRecord } from '../schemas/source.ts';

/** What a command has read and checked, and the site takes over. */
export interface SiteContent {
  readonly records: ContentRecords;
  /** The sources of the site's own content: its guides cite them whatever content is shown. */
  readonly ownSources: ReadonlyMap<string, SourceRecord>;
}

type Hand = () => Promise<SiteContent>;

// Astro evaluates src/ in module graphs of its own, where a variable of this module would be another one.
const place = Symbol.for('kenal-paslon.content');
const shared = globalThis as { [place]?: Hand };

/** Says where the site gets its content from. */
export const handContent = (hand: Hand): void => {
  shared[place] = hand;
};

/** Whether a command has handed its content already. */
export const hasHandedContent = (): boolean => shared[place] !== undefined;

/** The content that was handed over, as it is now. */
export const getHandedContent = async (): Promise<SiteContent> => {
  const hand = shared[place];
  if (!hand) throw new Error('Isi belum dibaca. Seharusnya astro.config.mjs menyerahkannya; pulihkan baris itu.');
  return hand();
};
