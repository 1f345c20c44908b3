import type { Citation } from '../../domain/citations.ts';
import type { Region } from '../../domain/entities.ts';
import { findProvince } from '../../domain/provinces.ts';
import { formatList } from '../../format/labels.ts';
import { formatNumber } from '../../format/numbers.ts';
import { findRecordPage } from '../../format/record-page.ts';
import type { View } from '../../routes/view.ts';
import { findSection } from './fact-sections.ts';

/** A fact by the name readers know, with the section that shows it where that is certain. */
export interface UsedFact {
  readonly name: string;
  readonly href: string | undefined;
}

/** A page that rests on a source, or the region page that leads to many such pages. */
export interface SourceUse {
  readonly name: string;
  readonly href: string;
  readonly facts: readonly UsedFact[];
}

const longestList = 150;

/** Whether a source is used by more pages than its own page can list. */
export const hasManyUses = (citations: readonly Citation[]): boolean => citations.length > longestList;

const nameFact = (field: string, { t }: View): string => t.fields[field] ?? field;

const nameFacts = (fields: Iterable<string>, view: View): string[] => [
  ...new Set([...fields].map((field) => nameFact(field, view))),
];

/** Every fact that rests on a source, wherever it stands, each named once. */
export const formatUsedFacts = (citations: readonly Citation[], view: View): string =>
  formatList(nameFacts(new Set(citations.flatMap(({ fields }) => fields)), view), view.locale);

const provinceOf = (citation: Citation): Region | undefined => {
  switch (citation.kind) {
    case 'race':
      return findProvince(citation.entity.region);
    case 'pair':
      return findProvince(citation.entity.race.region);
    case 'person': {
      const region = citation.entity.candidacies[0]?.pair.race.region;
      return region && findProvince(region);
    }
    case 'region':
      return findProvince(citation.entity);
    default:
      return undefined;
  }
};

const kinds = ['race', 'pair', 'person', 'region'] as const;

const countUses = (list: readonly Citation[], { t, locale }: View): string =>
  kinds
    .map((kind) => [kind, list.filter((citation) => citation.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t.source.useCounts[kind](formatNumber(locale, count)))
    .join(', ');

const listUses = (citations: readonly Citation[], view: View): readonly SourceUse[] =>
  citations.map((citation) => {
    const { title, path } = findRecordPage(citation, view);
    const facts = citation.fields.map((field) => {
      const section = findSection(citation, field);
      return { name: nameFact(field, view), href: section && `${path}#${section}` };
    });
    return { name: title, href: path, facts };
  });

/**
 * Pages that rest on a source, each with the facts that do, by the names readers know; where they are too many to list,
 * how many there are in each province, which leads to them.
 */
export const listSourceUses = (citations: readonly Citation[], view: View): readonly SourceUse[] => {
  if (!hasManyUses(citations)) return listUses(citations, view);
  const byProvince = Map.groupBy(citations, provinceOf);
  const placeless = byProvince.get(undefined) ?? [];
  const provinces = [...byProvince].flatMap(([province, list]) => (province ? [{ province, list }] : []));
  return [
    ...listUses(placeless, view),
    ...provinces
      .sort((a, b) => (a.province.code < b.province.code ? -1 : 1))
      .map(({ province, list }) => ({
        name: province.name,
        href: view.routes.region(province),
        facts: [{ name: countUses(list, view), href: undefined }],
      })),
  ];
};
