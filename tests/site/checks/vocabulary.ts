import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SiteCheck } from './check.ts';
import { listRawBlocks, parseBlock } from './json-ld.ts';

const require = createRequire(import.meta.url);
const SCHEMA = 'http://schema.org/';
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> <[^>]+> \.$/u;

/** Classes with those above them, properties with the classes they belong to and the classes of their values, named values. */
interface Vocabulary {
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
  readonly domains: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
}

let vocabulary: Vocabulary | undefined;

/** schema.org's own vocabulary, as `@vocabulary/schema` carries it. */
function readVocabulary(): Vocabulary {
  if (vocabulary) return vocabulary;
  const maps = {
    subClassOf: new Map(),
    domainIncludes: new Map(),
    rangeIncludes: new Map(),
    type: new Map(),
  } as Record<string, Map<string, Set<string>>>;
  for (const line of readFileSync(require.resolve('@vocabulary/schema/schema.nq'), 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = TRIPLE.exec(line) ?? [];
    const map = maps[/[^#/]+$/u.exec(predicate)?.[0] ?? ''];
    if (!map || !subject.startsWith(SCHEMA)) continue;
    const name = subject.slice(SCHEMA.length);
    map.set(name, (map.get(name) ?? new Set()).add(object.replace(SCHEMA, '')));
  }
  const of = (name: string): Map<string, Set<string>> => maps[name] ?? new Map<string, Set<string>>();
  vocabulary = {
    parents: of('subClassOf'),
    domains: of('domainIncludes'),
    ranges: of('rangeIncludes'),
    types: of('type'),
  };
  return vocabulary;
}

const isClass = (name: string): boolean =>
  [...(readVocabulary().types.get(name) ?? [])].some((type) => type.endsWith('#Class'));

/** A class and every class above it. */
function listAncestors(name: string): Set<string> {
  const found = new Set([name]);
  for (const one of found) for (const parent of readVocabulary().parents.get(one) ?? []) found.add(parent);
  return found;
}

const isAny = (names: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean =>
  [...names].some((name) => allowed.has(name));

const LITERALS: Readonly<Record<string, readonly string[]>> = {
  string: ['Text', 'URL', 'Date', 'DateTime', 'Time', 'CssSelectorType', 'PronounceableText'],
  number: ['Number', 'Integer', 'Float'],
  boolean: ['Boolean'],
};

/** Why a value cannot stand under a property, if so. A plain text is allowed where a thing is expected only as its address. */
function findValueFault(property: string, value: unknown): string[] {
  const allowed = readVocabulary().ranges.get(property) ?? new Set<string>();
  if (Array.isArray(value)) return value.flatMap((one) => findValueFault(property, one));
  if (typeof value === 'object' && value !== null) {
    const type = String((value as { '@type'?: unknown })['@type']);
    const faults = findNodeFaults(value);
    return isAny(listAncestors(type), allowed) ? faults : [...faults, `${property} takes no ${type}`];
  }
  if (typeof value === 'string' && value.startsWith('https://schema.org/')) {
    const member = readVocabulary().types.get(value.slice('https://schema.org/'.length)) ?? new Set<string>();
    return isAny(member, allowed) ? [] : [`${property} takes no ${value}`];
  }
  const literals = LITERALS[typeof value] ?? [];
  const isAddress = typeof value === 'string' && /^https?:\/\/\S+$/u.test(value);
  return literals.some((name) => allowed.has(name)) || isAddress
    ? []
    : [`${property} takes no plain ${typeof value} (${String(value)})`];
}

/** What in a node of linked data schema.org does not know: its type, a property, a property of another type, a value. */
export function findNodeFaults(node: unknown): string[] {
  const { '@type': type, ...rest } = node as Record<string, unknown>;
  if (typeof type !== 'string' || !isClass(type)) return [`${String(type)} is no type`];
  const ancestors = listAncestors(type);
  return Object.entries(rest)
    .filter(([property]) => property !== '@context' && property !== '@id')
    .flatMap(([property, value]) => {
      // "query-input" asks for a value of "query" (schema.org, Potential Actions).
      if (property.endsWith('-input')) return readVocabulary().domains.has(property.slice(0, -6)) ? [] : [property];
      const domains = readVocabulary().domains.get(property);
      if (!domains) return [`${property} is no property`];
      if (!isAny(ancestors, domains)) return [`${property} is no property of ${type}`];
      return findValueFault(property, value);
    });
}

const block = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;

/** Linked data against the vocabulary of schema.org itself. */
export const vocabularyChecks: readonly SiteCheck[] = [
  {
    title: 'schema.org itself knows every type, property and value of the linked data, and that they belong together',
    find: ({ pages }) => {
      const seen = new Set<string>();
      return pages.flatMap((page) =>
        listRawBlocks(page)
          .flatMap((text) => findNodeFaults(parseBlock(text)))
          .filter((fault) => !seen.has(fault) && seen.add(fault))
          .map((fault) => `${page.address}: ${fault}`),
      );
    },
    faulty: [
      { 'index.html': block({ '@type': 'Pasangan', name: 'x' }) },
      { 'index.html': block({ '@type': 'Person', nama: 'x' }) },
      { 'index.html': block({ '@type': 'Person', startDate: '2024-11-27' }) },
      { 'index.html': block({ '@type': 'Event', location: { '@type': 'Person', name: 'x' } }) },
      { 'index.html': block({ '@type': 'Event', eventStatus: 'https://schema.org/Selesai' }) },
      { 'index.html': block({ '@type': 'Event', organizer: 'KPU' }) },
    ],
  },
];
