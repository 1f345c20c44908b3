/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  readonly url: string;
  /** Text with the found words in `<mark>`, all else escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind from the site's own folder, once; a failed load is tried again at the next call. */
export const loadPagefind = (bundle: string): Promise<Pagefind> => {
  loading ??= (import(/* @vite-ignore */ bundle) as Promise<Pagefind>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
