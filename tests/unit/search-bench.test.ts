import { describe, expect, it } from 'vitest';
import { readBenchOptions } from '../../scripts/search/bench-options.ts';
import type { EngineRow } from '../../scripts/search/measure-engine.ts';
import { findMiddle, findQuantile } from '../../scripts/search/middle.ts';
import { formatEngines } from '../../scripts/search/print-engines.ts';
import { toScoreJson } from '../../scripts/search/print-score.ts';
import type { Query } from '../../scripts/search/query-file.ts';
import { collapsePairs, judge, listMisses, scoreQueries, type Result } from '../../scripts/search/score.ts';
import { openFlexSearch } from '../../scripts/search/peers/flexsearch.ts';
import { openMiniSearch } from '../../scripts/search/peers/minisearch.ts';
import { openUFuzzy } from '../../scripts/search/peers/ufuzzy.ts';

const pair = (address: string, ...more: string[]): Result => ({
  addresses: [address, ...more],
  isPair: true,
  name: address,
});
const region = (address: string): Result => ({ addresses: [address], isPair: false, name: address });

const query = (...addresses: string[]): Query => ({
  text: 'siapa',
  className: 'nama',
  answers: addresses.map((address) => ({ address, name: address })),
});

const show = (...results: Result[]) => ({ results, guesses: [] });

describe('the score of a search', () => {
  it('counts the head, the deputy and the pair as one, at the best place of the three', () => {
    const results = [pair('a/'), pair('a/'), pair('b/'), pair('a/')];
    expect(collapsePairs(results)).toEqual([pair('a/'), pair('b/')]);
    expect(judge(query('b/'), show(...results)).rank).toBe(2);
  });

  it('does not move answers up by leaving out a region that is shown twice', () => {
    expect(judge(query('b/'), show(region('wilayah/'), region('wilayah/'), pair('b/'))).rank).toBe(3);
  });

  it('takes a person who stood twice for an answer to either candidacy', () => {
    expect(judge(query('lama/'), show(pair('baru/', 'lama/'))).rank).toBe(1);
  });

  it('does not count a guess, but says that it was one', () => {
    const judged = judge(query('a/'), { results: [], guesses: [pair('a/')] });
    expect(judged).toMatchObject({ rank: undefined, isGuessed: true });
    expect(scoreQueries([judged]).overall).toEqual({ n: 1, first: 0, five: 0 });
  });

  it('takes any one of several right answers, and none beyond the fifth place', () => {
    const fill = ['1', '2', '3', '4', '5'].map((address) => pair(address));
    const judged = [
      judge(query('x/', 'a/'), show(pair('a/'))),
      judge(query('a/'), show(...fill.slice(0, 4), pair('a/'))),
      judge(query('a/'), show(...fill, pair('a/'))),
    ];
    expect(scoreQueries(judged).classes.get('nama')).toEqual({ n: 3, first: 1, five: 2 });
    expect(listMisses(judged)).toHaveLength(2);
  });

  it('leaves queries for nobody out of recall; a place may be found for them, a person may not', () => {
    const judged = [judge(query(), show(region('wilayah/'))), judge(query(), show(pair('a/')))];
    const score = scoreQueries(judged);
    expect(score.negative).toEqual({ n: 2, clean: 1 });
    expect(score.classes.size).toBe(0);
    expect(toScoreJson(score).overall).toEqual({ n: 0, 'recall@1': null, 'recall@5': null });
    expect(listMisses(judged)).toHaveLength(1);
  });
});

describe('the table of searches side by side', () => {
  const row = (name: string, first: number): EngineRow => ({
    name,
    score: {
      classes: new Map([['nama', { n: 3, first, five: 3 }]]),
      overall: { n: 3, first, five: 3 },
      negative: { n: 2, clean: 1 },
    },
    scriptBytes: 4000,
    dataBytes: 1_012_000,
    middle: 1.234,
    slow: 10,
  });

  it('has a column for each, with recall, bytes and time', () => {
    const lines = formatEngines([row('satu', 3), row('dua', 1)]).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[2]).toMatch(/^\| nama +\| +3 \| 100,0 \/ 100,0 \| +33,3 \/ 100,0 \|$/u);
    expect(lines.join('\n')).toMatch(/bita sampai hasil pertama \| +\| +1\.016\.000 \|/u);
    expect(lines.at(-2)).toMatch(/median +\| +\| +1,23 \| +1,23 \|$/u);
  });

  it('tells the middle and the slow end of all times', () => {
    expect(findMiddle([9, 1, 5])).toBe(5);
    expect(findQuantile([...Array(100).keys()], 0.95)).toBe(95);
    expect(findQuantile([], 0.95)).toBe(0);
  });
});

describe('the other searches', () => {
  const documents = [
    { name: 'Siti Aminah', other: 'Acil Minah', about: 'bupati tapin', address: 'a/' },
    { name: 'Budi Rahman', other: '', about: 'wali kota banjarmasin', address: 'b/' },
  ];

  it.each([
    ['MiniSearch', openMiniSearch],
    ['FlexSearch', openFlexSearch],
    ['uFuzzy', openUFuzzy],
  ])('get the same documents: %s finds a name, a slip in it and another name', async (_name, open) => {
    const search = open(documents);
    expect((await search('rahman'))[0]).toBe(1);
    expect((await search('rahmna'))[0]).toBe(1);
    expect((await search('acil'))[0]).toBe(0);
  });
});

describe('the options of the side by side', () => {
  it.each([
    [['--kelas'], 'Pilihan tidak dikenal: "--kelas".'],
    [['--queries', 'tidak-ada.jsonl'], 'Kalimantan Selatan: berkas kueri tidak ditemukan: "tidak-ada.jsonl".'],
    [['--country-queries', 'package.json', '--content', 'tidak/ada'], 'Seluruh negeri: folder isi tidak ditemukan: "'],
  ])('that cannot be used, like %j, are answered in a sentence', (args, message) => {
    expect(() => readBenchOptions(args)).toThrow(message);
  });

  it('name other queries and another folder of the country', () => {
    const args = ['--queries', 'package.json', '--country-queries', 'package.json', '--content', 'src/content'];
    const { trials } = readBenchOptions(args);
    expect(trials.map(({ file }) => file)).toEqual(['package.json', 'package.json']);
  });
});
