import type { Source } from '../../domain/entities.ts';
import { toSlug } from '../../domain/names.ts';

/** A part of the list of sources, small enough for a page's byte budget. */
export interface SourcePart {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  readonly publishers: readonly { readonly name: string; readonly sources: readonly Source[] }[];
}

const largestPart = 60;

/** Sources by publisher, A to Z, cut between publishers into parts of about sixty sources. */
export const listSourceParts = (sources: Iterable<Source>): readonly SourcePart[] => {
  // Two spellings of one publisher ("MediaKita", "Mediakita") share an address, so they share an entry.
  const byPublisher = [...Map.groupBy(sources, ({ publisher }) => toSlug(publisher)).values()]
    .map((list) => ({ name: list[0]?.publisher ?? '', sources: list }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id', { sensitivity: 'base' }) || (a.name < b.name ? -1 : 1));
  const groups: (typeof byPublisher)[] = [];
  let size = Infinity;
  for (const publisher of byPublisher) {
    if (size + publisher.sources.length > largestPart) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(publisher);
    size += publisher.sources.length;
  }
  return groups.map((publishers, index) => ({
    slug: String(index + 1),
    from: publishers[0]?.name ?? '',
    to: publishers.at(-1)?.name ?? '',
    publishers,
  }));
};
