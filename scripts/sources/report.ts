import type { Catalogue } from '../../src/domain/entities.ts';
import { countFacts, isOnOneCopy, listFacts, type Fact, type FactCounts } from '../../src/domain/facts.ts';
import { countRaces } from '../../src/domain/fact-shares.ts';
import { raceFile } from '../../src/domain/records.ts';
import type { SourceRecord } from '../../src/schemas/source.ts';
import { toField } from '../content/describe-issue.ts';

/** A fact that rests on one copy and nothing else. */
export interface OneCopyFact {
  /** File below the content folder. */
  readonly file: string;
  readonly field: string;
  readonly source: string;
  readonly publisher: string;
  readonly kind: SourceRecord['kind'];
}

/** What the facts of the content rest on. */
export interface SourceReport {
  readonly totals: FactCounts;
  /** By race, in the order of pages. */
  readonly races: readonly (FactCounts & { readonly race: string })[];
  readonly oneCopy: readonly OneCopyFact[];
}

const folders = {
  election: 'elections',
  pair: 'pairs',
  person: 'people',
  party: 'parties',
  region: 'regions',
} as const;

const fileOf = (fact: Fact): string =>
  fact.kind === 'race'
    ? raceFile(fact.entity.key, fact.entity.office)
    : `${folders[fact.kind]}/${fact.entity.key}.yaml`;

/** Counts what the facts of a catalogue rest on, and lists those that rest on one copy only. */
export const reportSources = (catalogue: Catalogue): SourceReport => {
  const { sources } = catalogue;
  const facts = listFacts(catalogue);
  const oneCopy = facts
    .filter((fact) => isOnOneCopy(fact, sources))
    .flatMap((fact) => {
      const source = sources.get(fact.sources[0] ?? '');
      if (!source) return [];
      const field = toField(fact.path) || 'berkas';
      return [{ file: fileOf(fact), field, source: source.key, publisher: source.publisher, kind: source.kind }];
    });
  return {
    totals: countFacts(facts, sources),
    races: [...catalogue.races.values()].map((race) => ({ race: race.key, ...countRaces([race], sources) })),
    oneCopy,
  };
};
