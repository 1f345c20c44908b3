/** The sentences of the search page that its script prints; `{}` stands for a name, a number or what was typed. */
export interface SearchWords {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly index: string;
  readonly prompt: string;
  readonly count: string;
  readonly none: string;
  readonly elsewhere: string;
  readonly groups: Readonly<Record<'pair' | 'person' | 'region' | 'party' | 'guess', string>>;
  readonly and: string;
  readonly number: string;
  /** By level: what stands before a region's name, and its office. */
  readonly levels: readonly string[];
  readonly offices: readonly string[];
  /** Who stands for an office, as head and as deputy. */
  readonly roles: readonly [head: string, deputy: string];
  readonly province: string;
  readonly places: Readonly<Record<'kecamatan' | 'desa' | 'kelurahan', string>>;
  readonly person: string;
  readonly alias: string;
  readonly spelled: string;
  readonly similar: string;
  readonly more: string;
}
