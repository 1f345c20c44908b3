import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { find, type Found } from '../../../src/search/find.ts';
import type { Library } from '../../../src/search/library.ts';
import { describeFound, listPaths, openCatalogue } from '../../fixtures/search.ts';
import { loadCatalogue } from '../../load-fixture.ts';

let library: Library;

beforeAll(async () => {
  library = openCatalogue(await loadCatalogue('src/content'));
});

const findIn = (query: string): Found => find(query, library);

describe('a query that is no name', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000 '],
    ['marks', '.,;:!?-–—/\\()[]{}<>@#$^&*_+=~|"'],
    ['combining marks', '\u0301\u0302\u0303'],
    ['a NUL', '\u0000'],
    ['emoji', '👍🏽👨‍👩‍👧‍👦🇮🇩'],
    ['direction marks', '\u202e\u200f\u2066\u2069\ufeff'],
    ['a lone surrogate', '\ud83d'],
    ['another script', '陳 محمد Мухидин'],
    ['per cent signs', '%%%'],
    ['signs of regular expressions', '.* (?=$) [^] \\ + ?'],
  ])('finds nothing and fails at nothing: %s', (_, query) => {
    expect(findIn(query)).toMatchObject({ hits: [], guesses: [] });
  });

  it.each([
    ['a NUL', 'muh\u0000idin', undefined],
    ['a zero width space', 'muh\u200bidin', 'tokoh/muhidin/'],
    ['direction marks', '\u202emuhidin\u202c', 'tokoh/muhidin/'],
    ['an emoji behind it', 'muhidin 👍', 'tokoh/muhidin/'],
    ['a lone surrogate', '\udc00muhidin\ud800', 'tokoh/muhidin/'],
    ['quotes', '"\'muhidin\'"', 'tokoh/muhidin/'],
    ['per cent signs', '%muhidin%', 'tokoh/muhidin/'],
    ['markup', '<b>muhidin</b>', undefined],
    ['signs of regular expressions', '^(muhidin)$', 'tokoh/muhidin/'],
    ['wide letters', 'ＭＵＨＩＤＩＮ', 'tokoh/muhidin/'],
    ['letters with marks', 'Mühídîn', 'tokoh/muhidin/'],
    ['line breaks', '\nmuhidin\r\n', 'tokoh/muhidin/'],
  ])('around a name does not hide it: %s', (_, query, path) => {
    const paths = listPaths(query, library);
    if (path !== undefined) expect(paths[0]).toBe(path);
    else expect(paths).toBeInstanceOf(Array);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', '-1', '0', '1e9'])(
    'means nothing to the machine either: %s',
    (query) => {
      expect(find(query, library).hits).toEqual([]);
    },
  );
});

describe('a query of any length', () => {
  const long = Array.from({ length: 40 }, (_, index) => `kata${'abcdefghij'[index % 10] ?? ''}xyz`).join(' ');

  it('is read for its first words only, so that no text makes a page wait', () => {
    const twelve = 'calon wali kota banjarbaru erna lisa halaby dan wartono pilkada pemilihan 2024';
    const expected = describeFound(findIn(twelve));
    expect(expected[0]).toMatch(/^wali-kota-banjarbaru 1 /);
    expect(describeFound(findIn(`${twelve} ${long}`))).toEqual(expected);
    expect(describeFound(findIn(`${twelve} ${long.repeat(100)}`))).toEqual(expected);
  });

  it('of 10,000 letters is read for its first 200', () => {
    for (const part of ['a', 'muhidin ', 'x', '1', ' ', '\u0000', '👍', 'ﷺ', 'md ', '-'])
      expect(describeFound(findIn(part.repeat(10_000)))).toEqual(
        describeFound(findIn(part.repeat(10_000).slice(0, 200))),
      );
    expect(findIn('a'.repeat(10_000))).toMatchObject({ hits: [], guesses: [] });
  });

  it('has more words than the bits of a number without harm', () => {
    const many = Array.from({ length: 100 }, (_, index) => String.fromCharCode(97 + (index % 26))).join(' ');
    expect(find(many, library).hits.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});

describe('any text whatever', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)), maxLength: 40 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('muhidin', 'h.', 'banjar', '2', 'noor', 'golkar', 'a', 'kosong', 'kotak', "'", '-', 'sh'),
        { maxLength: 12 },
      )
      .map((words) => words.join(' ')),
  );

  it('is searched for without an error, and scored from 0 to 1, best first (300 cases)', () => {
    fc.assert(
      fc.property(text, (query) => {
        const { hits, guesses } = find(query, library);
        for (const list of [hits, guesses]) {
          const scores = list.map(({ score }) => score);
          expect(scores.filter((score) => !(score > 0 && score <= 1))).toEqual([]);
          expect(scores.every((score, at) => at === 0 || score <= (scores[at - 1] ?? 0) + 1e-4)).toBe(true);
        }
        expect(guesses.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same twice, and whatever was asked before', () => {
    fc.assert(
      fc.property(text, text, (query, before) => {
        const first = describeFound(findIn(query));
        find(before, library);
        expect(describeFound(findIn(query))).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same in capitals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('muhidin', 'acil odah', 'kotak kosong tanbu', 'golkar', 'rusli kotabaru'),
        (query) => {
          expect(describeFound(findIn(query.toUpperCase()))).toEqual(describeFound(findIn(query)));
        },
      ),
    );
  });
});
