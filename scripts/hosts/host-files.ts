/** Files that a host reads in the built folder and serves to nobody. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects'];
