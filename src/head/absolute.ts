/** The whole address of a path on the site's host. */
export const toAbsolute = (path: string, origin: string): string => `${origin}${path}`;
