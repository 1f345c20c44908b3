import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareWords } from '../../../src/search/similarity.ts';
import { compare } from '../../fixtures/search.ts';

/** Words of five letters and more, as names in Kalimantan Selatan have them. */
const names = (
  'muhidin hasnuryadi sulaiman raudatul jannah akhmad rozanie himawan nugraha rahmat trianto zazuli bambang alamsyah ' +
  'ikhwan khariri rusli syairi mukhlis fatma idiana iqbal yudiannoor surya wahyudi saidi mansyur idrus syaifullah tamliha ' +
  'bahasyim bahrul herman susilo rahmadian sumarji mujiyat fahrin nizar yamani juanda milhan farid assegaf hermansyah ' +
  'yopie alfiani jafar faizal akbar syafrudin suriani aulia oktafiandi mansyah sabri samsul rizal gusti rosyadi ' +
  'hormansyah husairi buhari sahrujani setiawan marlan murjani norhasani kadarusman rifani taufani latif bahsanuddin ' +
  'hadi fauzi arifin supian akbari yamin ananda mukhyar subarkah halaby wartono aditya mufti ariffin abdullah'
)
  .split(' ')
  .filter((name) => name.length > 4);

const neighbours: Readonly<Record<string, string>> = {
  ...{ a: 'qsz', b: 'vn', c: 'xv', d: 'sfe', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk', k: 'jl', l: 'k' },
  ...{ m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'wa', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', w: 'qe', x: 'zc' },
  ...{ y: 'tu', z: 'xa' },
};

/** Every way in which a finger slips once in a word, by the kind of slip. */
const slips: Readonly<Record<string, (word: string, at: number) => string[]>> = {
  'a letter dropped': (word, at) => [word.slice(0, at) + word.slice(at + 1)],
  'a letter added': (word, at) => [...'aeiknrst'].map((letter) => word.slice(0, at) + letter + word.slice(at)),
  'a letter doubled': (word, at) => [word.slice(0, at + 1) + word.slice(at)],
  'two letters swapped': (word, at) =>
    at + 1 < word.length ? [word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)] : [],
  'a neighbouring key': (word, at) =>
    [...(neighbours[word[at] ?? ''] ?? '')].map((key) => word.slice(0, at) + key + word.slice(at + 1)),
};

describe('a slip of the finger', () => {
  it.each(Object.keys(slips))('is understood in every place of every longer name: %s', (kind) => {
    const missed = names.flatMap((name) =>
      [...name].flatMap((_, at) =>
        (slips[kind]?.(name, at) ?? [])
          .filter((typed) => typed !== name)
          .map((typed) => ({ typed, name, rate: compare(typed, name) }))
          .filter(({ rate }) => rate < 0.75 || rate >= 1),
      ),
    );
    expect(missed.map(({ typed, name, rate }) => `${typed} for ${name}: ${rate.toFixed(3)}`)).toEqual([]);
  });

  it('counts less than the same sound, which counts less than the same letters', () => {
    expect(compare('mukhlis', 'mukhlis')).toBe(1);
    expect(compare('muhlis', 'mukhlis')).toBeLessThan(1);
    expect(compare('mukhlid', 'mukhlis')).toBeLessThan(compare('muhlis', 'mukhlis'));
    expect(compare('mukgllid', 'mukhlis')).toBeLessThan(compare('mukhlid', 'mukhlis'));
  });

  it('is cheaper on a neighbouring key than anywhere on the keyboard', () => {
    expect(compare('wartino', 'wartono')).toBeGreaterThan(compare('warteno', 'wartono') - 1);
    expect(compare('sahrukani', 'sahrujani')).toBeGreaterThan(compare('sahrubani', 'sahrujani'));
  });

  it('is not read into words that are too short to tell', () => {
    expect(compare('bo', 'bi')).toBe(0);
    expect(compare('ni', 'no')).toBe(0);
  });
});

describe('words that have nothing to do with each other', () => {
  it.each([
    ['budi', 'joko'],
    ['prabowo', 'muhidin'],
    ['sutrisno', 'alamsyah'],
    ['ridwan', 'rifani'],
    ['santoso', 'susilo'],
    ['muhammad', 'mahmud'],
    ['kartini', 'kadarusman'],
    ['wulandari', 'wartono'],
    ['agung', 'agus'],
    ['ratna', 'rahmat'],
    ['ibrahim', 'iqbal'],
    ['xzqtr', 'surya'],
  ])('are not alike: %s and %s', (typed, name) => {
    expect(compare(typed, name)).toBe(0);
  });

  it('are no slip of each other though they share their end: Muhammad and Ahmad', () => {
    expect(compare('muhammad', 'ahmad')).toBeLessThan(0.75);
    expect(compare('ahmad', 'muhammad')).toBeLessThan(0.75);
  });
});

describe('the beginning of a word', () => {
  it('is found while somebody still types, the better the more of it there is', () => {
    const rates = ['ha', 'hasn', 'hasnur', 'hasnury', 'hasnuryadi'].map((typed) => compare(typed, 'hasnuryadi'));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(rates[0]).toBeGreaterThan(0.84);
    expect(compare('hasnuryadi', 'ha')).toBe(0);
  });

  it('is found with a slip or in another spelling, unless it is too short for that', () => {
    expect(compare('hasmur', 'hasnuryadi')).toBeGreaterThan(0.75);
    expect(compare('syaipul', 'syaifullah')).toBeGreaterThan(0.75);
    expect(compare('hmu', 'hasnuryadi')).toBe(0);
  });
});

describe('an initial', () => {
  it('stands for every name that begins with it, and a name for its initial', () => {
    expect(compare('r', 'rahmat')).toBe(0.75);
    expect(compare('rahmat', 'r')).toBe(0.5);
    expect(compare('m', 'muhammad')).toBe(0.75);
    expect(compare('f', 'vitri')).toBe(0.75);
  });

  it('is nearly always Muhammad where it is M.', () => {
    expect(compare('muhammad', 'm')).toBeCloseTo(0.9);
    expect(compare('moch', 'm')).toBeCloseTo(0.9);
    expect(compare('mansyur', 'm')).toBe(0.5);
  });

  it('does not stand for names that begin otherwise', () => {
    expect(compare('r', 'trianto')).toBe(0);
    expect(compare('muhammad', 'a')).toBe(0);
    expect(compare('a', 'b')).toBe(0);
  });
});

describe('a digit', () => {
  it.each(['su2yana', 'sur9ana', 'wa2tono', '0utri'])('is read as no letter: %s', (typed) => {
    const right = { su2yana: 'suryana', sur9ana: 'suryana', wa2tono: 'wartono', '0utri': 'putri' }[typed] ?? '';
    // No better than any wrong letter in its place.
    expect(compare(typed, right)).toBeLessThan(0.9);
  });
});

describe('any two words', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z0-9]{1,30}$/),
    fc.stringMatching(/^[aeihnxy]{1,12}$/),
    fc.stringMatching(/^(md|x|kh|oo|au|ie|m){1,12}$/),
    fc.constantFrom(...names),
  );

  it('are alike from 0 to 1, and 1 only when they are the same', () => {
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const rate = compare(typed, name);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate === 1).toBe(typed === name);
      }),
      { numRuns: 1500 },
    );
  });

  it('are compared even when their sound is longer than they are', () => {
    const long = 'xa'.repeat(12);
    for (const name of [`${long.slice(0, -1)}o`, 'xa'.repeat(11), 'xa'.repeat(20), 'md'.repeat(30)])
      expect(compare(long, name)).toBeGreaterThanOrEqual(0);
  });

  it('are as alike among thousands as they are alone', () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 12 }), (typed, others) => {
        // Neighbours in the alphabet share the work that is done for their beginnings.
        const all = [
          ...others,
          ...others.map((other) => `${other.slice(0, 3)}${typed.slice(0, 9)}`),
          typed,
          ...names.slice(0, 20),
        ];
        const compareAll = prepareWords(all);
        for (const asked of [typed, others[0] ?? '', typed])
          expect([...compareAll(asked, 0.72)]).toEqual(all.map((other) => compare(asked, other)));
      }),
      { numRuns: 300 },
    );
  });

  it('are not compared letter by letter when one is longer than any name', () => {
    const long = 'kelurahandesakecamatankota';
    expect(compare(`${long}b`, `${long}c`)).toBe(0);
    expect(compare(long, long)).toBe(1);
  });
});
