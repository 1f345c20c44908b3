const link = /<a href="\/([^"]*)"([^>]*)>(.*?)<\/a>/gs;

/** Text with the base path before its addresses on this host; a link that leads to no page leaves its words behind. */
export const rootLinks = (html: string, base: string, isPublished: (href: string) => boolean): string =>
  html.replace(link, (_link, path: string, attributes: string, words: string) => {
    const href = base + path;
    return isPublished(href) ? `<a href="${href}"${attributes}>${words}</a>` : words;
  });
