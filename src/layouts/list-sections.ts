import { unescapeHtml } from '../format/escape-html.ts';

/** A section of a page that can be linked to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
}

const section = /<section class="[^"]*" id="([^"]+)"(?:>\s*<h2>\s*<a href="#[^"]+">\s*([^<]*?)\s*<\/a>)?/g;

/** The sections of a finished page in its order; one without a heading that links to itself has its title in `titles`. */
export const listSections = (html: string, titles: Readonly<Record<string, string>>): readonly PageSection[] =>
  [...html.matchAll(section)].flatMap(([, id = '', heading]) => {
    const title = heading === undefined ? titles[id] : unescapeHtml(heading);
    return title === undefined ? [] : [{ id, title }];
  });
