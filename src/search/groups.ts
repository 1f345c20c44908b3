import type { Hit } from './find.ts';

/** Hits of one kind, best first. */
export interface Group {
  readonly kind: 'pair' | 'person' | 'region' | 'party';
  readonly hits: readonly Hit[];
}

const kindOf = ({ entry, person }: Hit): Group['kind'] =>
  person !== undefined ? 'person' : entry.kind === 'place' ? 'region' : entry.kind;

/** Hits in groups as a reader sees them, the group with the best hit first. */
export const groupHits = (hits: readonly Hit[]): readonly Group[] => {
  const groups = new Map<Group['kind'], Hit[]>();
  for (const hit of hits) groups.set(kindOf(hit), [...(groups.get(kindOf(hit)) ?? []), hit]);
  return [...groups].map(([kind, list]) => ({ kind, hits: list }));
};
