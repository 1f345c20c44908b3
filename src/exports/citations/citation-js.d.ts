/** The part of citation.js that this site uses; the packages bring no types. */
declare module '@citation-js/core' {
  /** One work in CSL-JSON (citeproc-js data model 1.0.2). */
  export interface CslItem {
    readonly id: string;
    readonly type: 'webpage';
    readonly title: string;
    readonly author: readonly { readonly literal: string }[];
    readonly publisher: string;
    readonly URL: string;
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly language: string;
    readonly note: string;
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Partial<CslItem>[];
    format(style: 'bibtex'): string;
    format(
      style: 'ris',
      options: { readonly format: 'object' },
    ): readonly ({ readonly TY: string } & Readonly<Record<string, string>>)[];
  }
  export const plugins: {
    readonly config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
