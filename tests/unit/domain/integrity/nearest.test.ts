import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../../src/domain/integrity/nearest.ts';

const parties = ['golkar', 'gerindra', 'gelora', 'pdi-perjuangan', 'pan', 'pks', 'pkb'];

describe('a mistyped name', () => {
  it.each([
    ['golkra', 'golkar'],
    ['Golkar', 'golkar'],
    ['gerinda', 'gerindra'],
    ['pdi-perjuang', 'pdi-perjuangan'],
    ['pdiperjuangan', 'pdi-perjuangan'],
  ])('%s is taken for %s', (found, nearest) => {
    expect(findNearest(found, parties)).toBe(nearest);
  });

  it.each(['partai-contoh', 'xyz-xyz', 'hanura-lama'])('%s is taken for none when none is near', (found) => {
    expect(findNearest(found, parties)).toBeUndefined();
  });

  it('is taken for none when there is nothing to choose from', () => {
    expect(findNearest('golkar', [])).toBeUndefined();
  });

  it('is taken for the nearest of several', () => {
    expect(findNearest('nama-calon-satuu', ['nama-calon-dua', 'nama-calon-satu', 'nama-calon-tujuh'])).toBe(
      'nama-calon-satu',
    );
  });

  it('is told apart by its last letter', () => {
    expect(findNearest('abcdx', ['abcdyy', 'abcdxx'])).toBe('abcdxx');
  });

  it('of thousands of letters is taken for none', () => {
    expect(findNearest('a'.repeat(10_000), parties)).toBeUndefined();
  });
});
