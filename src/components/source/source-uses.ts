import type { Citation } from '../../domain/citations.ts';
import { formatPairNames } from '../../format/names.ts';
import { formatRaceName, formatRegionName } from '../../format/labels.ts';
import type { View } from '../../routes/view.ts';

const describe = (citation: Citation, { t, routes }: View): { name: string; href: string } => {
  switch (citation.kind) {
    case 'election':
      return { name: citation.entity.name, href: routes.election(citation.entity) };
    case 'race':
      return {
        name: `${formatRaceName(citation.entity, t)} ${String(citation.entity.election.year)}`,
        href: routes.race(citation.entity),
      };
    case 'pair':
      return {
        name: `${formatPairNames(citation.entity)}, ${formatRaceName(citation.entity.race, t)}`,
        href: routes.pair(citation.entity),
      };
    case 'person':
      return { name: citation.entity.name, href: routes.person(citation.entity) };
    case 'party':
      return { name: citation.entity.shortName, href: routes.party(citation.entity) };
    case 'region':
      return { name: formatRegionName(citation.entity, t), href: routes.region(citation.entity) };
  }
};

/** Pages that rest on a source, each with the facts that do, by the names readers know. */
export const listSourceUses = (
  citations: readonly Citation[],
  view: View,
): readonly { name: string; href: string; facts: string }[] =>
  citations.map((citation) => ({
    ...describe(citation, view),
    facts: citation.fields.map((field) => view.t.fields[field] ?? field).join(', '),
  }));
