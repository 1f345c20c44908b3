import type { Site } from '../built-site.ts';

/** One thing that every page of a site must keep to. */
export interface SiteCheck {
  /** What holds, as a sentence. */
  readonly title: string;
  /** Every place where it does not hold: the page's address, then what was found. */
  readonly find: (site: Site) => readonly string[];
  /** Small sites (file to text) in each of which the check must find a fault. */
  readonly faulty: readonly Readonly<Record<string, string>>[];
}
