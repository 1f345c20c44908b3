import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContentFolder } from '../../scripts/check-content.ts';
import { ROOT } from '../../scripts/project.ts';
import { listCitedSources } from '../../src/domain/cited-sources.ts';
import { indexCitations } from '../../src/domain/citations.ts';
import { findElected, findValidRound, isSinglePair, listRoundsValidFirst, outcomeOf } from '../../src/domain/race.ts';
import { findShare, findVotes } from '../../src/domain/tally.ts';
import type { Pair, Race } from '../../src/domain/entities.ts';
import { getFirst, getFrom } from '../fixtures/factories.ts';
import { loadCatalogue } from '../load-fixture.ts';

const CONTENT = join(ROOT, 'src/content');
const catalogue = await loadCatalogue('src/content');
const election = getFrom(catalogue.elections, 'pilkada-2024');
const raceOf = (slug: string): Race => getFrom(catalogue.races, `pilkada-2024/${slug}`);
const nominatedPairs = (party: string): Pair[] =>
  getFrom(catalogue.parties, party)
    .backings.filter(({ role }) => role === 'nominating')
    .map(({ pair }) => pair);

/** Each YAML file, and its lines without addresses, which are full of digits. */
const texts = new Map<string, string>();

beforeAll(async () => {
  for (const entry of await readdir(CONTENT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    texts.set(relative(CONTENT, path), text.replace(/^url: .*$/m, ''));
  }
});

const linesWith = (pattern: RegExp): string[] =>
  [...texts].flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('the content of Kalimantan Selatan 2024', () => {
  it('has no fault', async () => {
    expect(await checkContentFolder('src/content')).toEqual([]);
  });

  it('is 14 races, 32 pairs, 64 people, 14 regions and 24 parties', () => {
    expect(catalogue.races.size).toBe(14);
    expect(catalogue.pairs.size).toBe(32);
    expect(catalogue.people.size).toBe(64);
    expect(catalogue.regions.size).toBe(14);
    expect(catalogue.parties.size).toBe(24);
    expect(election.races.map(({ office }) => office).filter((office) => office === 'regent')).toHaveLength(11);
  });

  it('has two races whose first ballot set one pair against the empty column', () => {
    expect(election.races.filter(isSinglePair).map(({ slug }) => slug)).toEqual([
      'bupati-tanah-bumbu',
      'bupati-balangan',
    ]);
  });

  it('names an elected pair in every race, by KPU’s determination with its source', () => {
    for (const race of election.races) {
      expect(findElected(race), race.slug).toBeDefined();
      expect(race.determination?.pair?.sources.length, race.slug).toBeGreaterThan(0);
      expect(race.determination?.date?.value, race.slug).toMatch(/^2025-/);
    }
  });

  it('uses every published source, in a record or in a guide', async () => {
    const guides = (await readdir(join(CONTENT, 'guides'), { recursive: true })).filter((name) =>
      name.endsWith('.mdx'),
    );
    const prose = await Promise.all(guides.map((name) => readFile(join(CONTENT, 'guides', name), 'utf8')));
    const cited = new Set([...indexCitations(catalogue).keys(), ...prose.flatMap(listCitedSources)]);
    expect([...catalogue.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
    expect([...cited].filter((id) => !catalogue.sources.has(id))).toEqual([]);
  });
});

describe('PDI Perjuangan', () => {
  it('nominates eleven pairs, the governor’s first', () => {
    const pairs = nominatedPairs('pdi-perjuangan');
    expect(pairs).toHaveLength(11);
    expect(pairs[0]?.race.office).toBe('governor');
  });

  it('has six of them named by the report of Sonora.ID', () => {
    const { reports } = getFrom(catalogue.parties, 'pdi-perjuangan');
    const report = getFirst(reports);
    const keys = nominatedPairs('pdi-perjuangan').map(({ key }) => key);
    expect(reports).toHaveLength(1);
    expect(report.sources).toEqual(['sonora-seed']);
    expect(report.pairs).toHaveLength(6);
    expect(report.pairs.filter((pair) => !keys.includes(`${report.election}/${pair}`))).toEqual([]);
  });
});

describe('the figures', () => {
  it('of the race for governor are 1.629.456 and 348.118 votes, 82,40 percent, 3.041.499 voters', () => {
    const race = raceOf('gubernur-kalimantan-selatan');
    const { tally, ballot } = getFirst(race.rounds);
    expect(tally && [findVotes(tally, 1), findVotes(tally, 2)]).toEqual([1_629_456, 348_118]);
    expect(tally && findShare(tally, 1, ballot)?.percent.toFixed(2)).toBe('82.40');
    expect(race.registeredVoters?.value).toBe(3_041_499);
  });

  it.each([
    ['bupati-tapin', 142_512],
    ['wali-kota-banjarmasin', 485_145],
    ['wali-kota-banjarbaru', 195_819],
    ['bupati-banjar', 425_597],
    ['bupati-barito-kuala', 235_053],
    ['bupati-hulu-sungai-selatan', 174_224],
    ['bupati-tabalong', 188_015],
    ['bupati-balangan', 97_255],
  ])('of registered voters in %s are %d', (slug, voters) => {
    expect(raceOf(slug).registeredVoters?.value).toBe(voters);
  });

  it.each([
    'bupati-tanah-laut',
    'bupati-kotabaru',
    'bupati-hulu-sungai-tengah',
    'bupati-hulu-sungai-utara',
    'bupati-tanah-bumbu',
  ])('of registered voters in %s are unknown, and no provisional list stands in for them', (slug) => {
    expect(raceOf(slug).registeredVoters).toBeUndefined();
  });

  it('of Tanah Bumbu are 154.197 votes for the pair; those of the empty column are unknown, not zero', () => {
    const { tally, ballot } = getFirst(raceOf('bupati-tanah-bumbu').rounds);
    expect(ballot).toEqual([1, 'empty_column']);
    expect(tally && findVotes(tally, 1)).toBe(154_197);
    expect(tally && findVotes(tally, 'empty_column')).toBeUndefined();
    expect(raceOf('bupati-tanah-bumbu').provisionalVoters?.value).toBe(242_971);
  });
});

describe('Banjarbaru', () => {
  const race = raceOf('wali-kota-banjarbaru');
  const [first, revote] = race.rounds;

  it('kept the cancelled pair on its first ballot, whose result the court annulled', () => {
    expect(first).toMatchObject({
      kind: 'first',
      date: '2024-11-27',
      status: 'annulled',
      ballot: [1, 2],
      annulledBy: '05/PHPU.WAKO-XXIII/2025',
    });
    expect(first?.tally && [findVotes(first.tally, 1), findVotes(first.tally, 2), first.tally.invalidVotes]).toEqual([
      36_135,
      undefined,
      78_736,
    ]);
    const cancelled = race.pairs.find(({ number }) => number === 2);
    expect(cancelled?.status).toMatchObject({ value: 'disqualified', effective: '2024-10-31' });
    expect(cancelled && outcomeOf(cancelled)).toBe('cancelled');
  });

  it('voted again on 19 April 2025 between one pair and the empty column: 56.043 to 51.415', () => {
    expect(revote).toMatchObject({
      kind: 'revote',
      date: '2025-04-19',
      status: 'official',
      ballot: [1, 'empty_column'],
    });
    expect(revote?.tally && [findVotes(revote.tally, 1), findVotes(revote.tally, 'empty_column')]).toEqual([
      56_043, 51_415,
    ]);
    expect(listRoundsValidFirst(race)).toEqual([revote, first]);
  });

  it('has its winner from the repeated vote only', () => {
    expect(findValidRound(race)).toBe(revote);
    expect(findElected(race)?.number).toBe(1);
    expect(race.determination?.date?.value).toBe('2025-05-28');
    expect(race.inauguration?.date).toBe('2025-06-21');
  });

  it('has the rulings on both votes', () => {
    const numbers = race.rulings.map(({ caseNumber }) => Number.parseInt(caseNumber, 10));
    expect(numbers.sort((a, b) => a - b)).toEqual([5, 6, 7, 9, 318, 319]);
  });
});

describe('the districts of every regency and city', () => {
  it('are those of the official list, by code and by name', async () => {
    const table = await readFile(join(ROOT, 'node_modules/idn-area-data/data/districts.csv'), 'utf8');
    const official = table
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    const places = [...catalogue.regions.values()].filter(({ level }) => level !== 'province');
    expect(places).toHaveLength(13);
    for (const region of places) {
      const expected = official
        .filter(([, parent]) => parent === region.code)
        .map(([code, , name]) => `${code ?? ''} ${name ?? ''}`);
      expect(expected.length, region.name).toBeGreaterThan(0);
      expect(region.districts.map(({ code, name }) => `${code} ${name}`).sort(), region.name).toEqual(expected.sort());
    }
  });
});

describe('what is private', () => {
  it('stands nowhere: no birth, no telephone number, no identity number', () => {
    expect(texts.size).toBeGreaterThan(300);
    expect(linesWith(/\bLahir\b|\blahir (di|pada|tanggal)\b|kelahiran|\bbirth/)).toEqual([]);
    expect(linesWith(/(\+62|\b62|\b0)8\d{1,2}[-. ]?\d{3,4}[-. ]?\d{3,5}\b/)).toEqual([]);
    expect(linesWith(/\b\d{16}\b/)).toEqual([]);
  });

  it('would be found if it stood there', () => {
    expect('text: Lahir di Banjarmasin').toMatch(/\bLahir\b/);
    expect('hp: 0812-3456-7890').toMatch(/(\+62|\b62|\b0)8\d{1,2}[-. ]?\d{3,4}[-. ]?\d{3,5}\b/);
  });
});

describe('what was said', () => {
  const sayings = (pair: Pair): { stage?: string | undefined; label: string }[] => {
    const { vision, mission, slogan, quote, programmes } = pair;
    const all = { vision, mission, slogan, quote };
    const named = Object.entries(all).flatMap(([label, value]) =>
      value ? [{ label: `${pair.key} ${label}`, stage: value.stage }] : [],
    );
    return [
      ...named,
      ...programmes.map((group, index) => ({ label: `${pair.key} programmes[${String(index)}]`, stage: group.stage })),
    ];
  };
  const all = [...catalogue.pairs.values()].flatMap(sayings);

  it('is marked as said in the campaign or in office, without exception', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ stage }) => stage === undefined)).toEqual([]);
  });

  it('in office is never shown as a promise: six statements carry the mark', () => {
    expect(
      all
        .filter(({ stage }) => stage === 'in_office')
        .map(({ label }) => label.replace('pilkada-2024/', ''))
        .sort(),
    ).toEqual([
      'bupati-balangan/abdul-hadi-akhmad-fauzi mission',
      'bupati-balangan/abdul-hadi-akhmad-fauzi vision',
      'bupati-kotabaru/muh-rusli-syairi-mukhlis vision',
      'bupati-tanah-bumbu/andi-rudi-latif-bahsanuddin programmes[1]',
      'bupati-tanah-laut/rahmat-trianto-muhammad-zazuli vision',
      'bupati-tapin/yamani-juanda programmes[1]',
    ]);
  });

  it('without a second source rests on the one report that was read whole', () => {
    const soleReports = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/sources:\n((?:\s+- .*\n)+)\s+verified: false/g)].map(
        ([, ids]) => [file, ids?.trim()] as const,
      ),
    );
    const marks = [...texts.values()].join('\n').match(/verified: false/g) ?? [];
    expect(soleReports.length).toBe(marks.length);
    expect(soleReports.length).toBeGreaterThan(0);
    expect(soleReports.filter(([, ids]) => !ids?.includes('- sonora-seed'))).toEqual([]);
  });
});
