import { describe, expect, it } from 'vitest';
import { buildIndexParts, largestIndexPart, listIndexPages, type IndexPart } from '../../../src/search/index-parts.ts';
import type { IndexEntry } from '../../../src/search/index-entries.ts';

const compare = new Intl.Collator('id', { sensitivity: 'base', numeric: true }).compare;
const toEntries = (names: readonly string[]): IndexEntry[] =>
  names.toSorted(compare).map((name, index) => ({ name, href: `/${String(index)}/`, about: '' }));
const build = (names: readonly string[]): readonly IndexPart[] => buildIndexParts(toEntries(names));
const slugs = (names: readonly string[]): string[] => listIndexPages(build(names)).map(({ slug }) => slug);
/** Made-up names that begin alike and go on with each of these. */
const many = (start: string, ends: readonly string[], count: number): string[] =>
  ends.flatMap((end) =>
    Array.from(
      { length: count },
      (_, index) => `${start}${end}x${String.fromCharCode(97 + (index % 26))}${String(index)}`,
    ),
  );

describe('a letter of the index', () => {
  it('is one page as long as its names fit on it', () => {
    expect(slugs(['Abdul', 'Siti', 'Sutan', '9 Ilir'])).toEqual(['lain', 'a', 's']);
    expect(slugs(many('S', ['a'], largestIndexPart))).toEqual(['s']);
  });

  it('is divided by the next letter when they do not, each part again', () => {
    expect(slugs(many('S', ['a', 'i', 'u'], 110))).toEqual(['s', 'sa', 'si', 'su']);
    const parts = slugs([...many('Sa', ['b', 'd'], 160), 'Siti']);
    expect(parts).toEqual(['s', 'sa', 'sab', 'sad', 'si']);
  });

  it('skips the letters that all names share', () => {
    expect(slugs(many('Muhamma', ['d', 't'], 160))).toEqual(['m', 'muhammad', 'muhammat']);
  });

  it('keeps names that go on with a space or a sign together, before the letters', () => {
    const names = ['A. Yani', 'A Rahman', "A'an", ...many('A', ['b', 'c'], 160)];
    expect(slugs(names)).toEqual(['a', 'a-lain', 'ab', 'ac']);
    const [first] = build(names)[0]?.parts ?? [];
    expect(first?.entries.map(({ name }) => name)).toEqual(['A Rahman', 'A. Yani', "A'an"].toSorted(compare));
  });

  it('does not divide names that do not differ', () => {
    expect(slugs(Array.from({ length: largestIndexPart + 1 }, () => 'Sama'))).toEqual(['s']);
  });

  it('holds every name once and in order, whatever the names are', () => {
    const names = Array.from(
      { length: 4000 },
      (_, index) =>
        ['Muh', 'Sí', 'a.', 'A b', "Ma'", 'Ç', 'Zu'][index % 7]?.concat(
          String.fromCharCode(97 + ((index * 7) % 26)),
          String.fromCharCode(97 + ((index * 11) % 26)),
          String(index),
        ) ?? '',
    );
    const leaves = listIndexPages(build(names)).filter(({ parts }) => parts.length === 0);
    const listed = leaves.flatMap(({ entries }) => entries.map(({ href }) => href));
    expect(listed.toSorted(compare)).toEqual(
      toEntries(names)
        .map(({ href }) => href)
        .toSorted(compare),
    );
    for (const { entries } of leaves) {
      const own = entries.map(({ name }) => name);
      expect(own).toEqual(own.toSorted(compare));
    }
    expect(Math.max(...leaves.map(({ entries }) => entries.length))).toBeLessThanOrEqual(largestIndexPart);
    const addresses = listIndexPages(build(names)).map(({ slug }) => slug);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/u.test(slug))).toEqual([]);
  });

  it('has the same addresses whatever stands beside it: a new name moves no other', () => {
    const names = many('S', ['a', 'i', 'u'], 110);
    const before = slugs(names);
    expect(slugs([...names, 'Sena', 'Sokle'])).toEqual(expect.arrayContaining(before));
  });
});
