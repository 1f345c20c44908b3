import { describe, expect, it } from 'vitest';
import { groupRacesByProvince, isDividedByProvince, listRaceShares } from '../../../src/domain/fact-shares.ts';
import {
  countFacts,
  groupOfKind,
  isOfficialCopy,
  listEntityFacts,
  listFacts,
  listRaceFacts,
  listSourced,
} from '../../../src/domain/facts.ts';
import { countStatements, statementCollections } from '../../../scripts/coverage/count-statements.ts';
import { reportSources } from '../../../scripts/sources/report.ts';
import { formatSourceReport } from '../../../scripts/sources/format-report.ts';
import { readReportOptions } from '../../../scripts/sources/options.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { sourceKind } from '../../../src/schemas/source.ts';
import { getFrom } from '../../fixtures/factories.ts';
import { loadRecords } from '../../load-fixture.ts';

const records = await loadRecords('tests/fixtures/held');
const catalogue = buildCatalogue(records);
const race = getFrom(catalogue.races, 'pilkada-2021/gubernur-provinsi-contoh');

describe('a fact', () => {
  it('is every part of a record that has sources of its own, by where it stands', () => {
    const entity = {
      election: { stages: [{ sources: ['not-ours'] }] },
      code: '99',
      registeredVoters: { value: 5, sources: ['a'], otherReadings: [{ value: 6, sources: ['b'] }] },
      rounds: [{ tally: { votes: [{ entry: 1 }], sources: ['a', 'b'] } }],
      neighbours: [{ sources: ['not-ours'] }],
      neighbourSources: ['c'],
      sources: ['d'],
    };
    expect(listSourced(entity)).toEqual([
      { path: ['registeredVoters'], sources: ['a'] },
      { path: ['registeredVoters', 'otherReadings', 0], sources: ['b'] },
      { path: ['rounds', 0, 'tally'], sources: ['a', 'b'] },
      { path: ['neighbours'], sources: ['c'] },
      { path: [], sources: ['d'] },
    ]);
  });

  it('is what the site states, not what other sources say instead', () => {
    const facts = listFacts(catalogue);
    expect(facts.length).toBeGreaterThan(40);
    expect(facts.filter(({ path }) => path.includes('otherReadings') || path.includes('variants'))).toEqual([]);
  });

  it('is counted as the report on the content counts it, and who says which regions are neighbours beside it', () => {
    const { bySources } = countStatements(statementCollections.flatMap((name) => [...records[name].values()]));
    const neighbours = [...records.regions.values()].filter(({ neighbourSources }) => neighbourSources).length;
    const { facts, oneSource, moreSources } = countFacts(listFacts(catalogue), catalogue.sources);
    expect(facts).toBe(bySources[0] + bySources[1] + bySources[2] + neighbours);
    expect(oneSource + moreSources).toBe(facts);
  });

  it('of a race is its own or one of its pairs, never one of another race or of a person', () => {
    const facts = listRaceFacts(race);
    const own = listEntityFacts({ kind: 'race', entity: race });
    const ofPairs = race.pairs.flatMap((entity) => listEntityFacts({ kind: 'pair', entity }));
    expect(facts).toHaveLength(own.length + ofPairs.length);
    expect(own.length * ofPairs.length).toBeGreaterThan(0);
    expect(new Set(facts.map(({ entity }) => entity.key))).toEqual(
      new Set([race.key, ...race.pairs.map(({ key }) => key)]),
    );
  });
});

describe('a source', () => {
  it('is official, media, a copy or data, by its kind', () => {
    expect(Object.fromEntries(sourceKind.options.map((kind) => [kind, groupOfKind(kind)]))).toEqual({
      news: 'media',
      'news-copy': 'copy',
      official: 'official',
      'kpu-data-copy': 'copy',
      'regulation-copy': 'copy',
      'encyclopedia-mirror': 'copy',
      blog: 'media',
      data: 'data',
    });
  });

  it('that copies an office is no official source itself', () => {
    expect(sourceKind.options.filter(isOfficialCopy)).toEqual(['kpu-data-copy', 'regulation-copy']);
    const sources = new Map([
      ['kpu', { kind: 'official' }],
      ['copy', { kind: 'kpu-data-copy' }],
      ['press', { kind: 'news' }],
      ['mirror', { kind: 'encyclopedia-mirror' }],
    ] as const);
    const facts = [['kpu'], ['kpu', 'copy'], ['copy'], ['copy', 'press'], ['mirror'], ['press'], ['press', 'mirror']];
    expect(
      countFacts(
        facts.map((ids) => ({ sources: ids })),
        sources,
      ),
    ).toEqual({ facts: 7, oneSource: 4, moreSources: 3, official: 2, officialCopy: 2, oneCopy: 2 });
  });
});

describe('the share of official facts', () => {
  it('is told race by race while they fit a page, else in each province', () => {
    const elections = [...catalogue.elections.values()];
    const races = elections.flatMap((election) => election.races);
    expect(isDividedByProvince(elections)).toBe(false);
    expect(isDividedByProvince(elections, races.length)).toBe(false);
    expect(isDividedByProvince(elections, races.length - 1)).toBe(true);
    expect(groupRacesByProvince(elections).map(({ province, races: list }) => [province.slug, list.length])).toEqual([
      ['provinsi-contoh', races.length],
    ]);
    expect(listRaceShares(races, catalogue.sources).map((share) => share.race)).toEqual(races);
  });
});

describe('the report on sources', () => {
  it('lists by file and field the facts that rest on one copy, and nothing else', () => {
    const allOf = (kind: 'news' | 'news-copy') => ({
      ...catalogue,
      sources: new Map([...catalogue.sources].map(([key, source]) => [key, { ...source, kind }] as const)),
    });
    const before = reportSources(allOf('news'));
    const report = reportSources(allOf('news-copy'));
    expect(before.oneCopy).toEqual([]);
    expect(before.totals.oneCopy).toBe(0);
    expect(report.oneCopy).toHaveLength(report.totals.oneSource);
    expect(report.totals.oneCopy).toBe(report.totals.oneSource);
    expect(report.oneCopy.map(({ file, field }) => `${file}: ${field}`)).toContain(
      'races/governor/pilkada-2021/gubernur-provinsi-contoh.yaml: registeredVoters',
    );
    expect(formatSourceReport(report)).toContain('\n  registeredVoters: ');
    expect(formatSourceReport(before)).toContain('\nTidak ada.\n');
    expect(report.races.map((one) => one.race)).toEqual([...catalogue.races.keys()]);
  });

  it('takes --json and no other option', () => {
    expect(readReportOptions(['--json'])).toEqual({ asJson: true });
    expect(readReportOptions([])).toEqual({ asJson: false });
    expect(() => readReportOptions(['--jsn'])).toThrow(/report:sources/);
  });
});
