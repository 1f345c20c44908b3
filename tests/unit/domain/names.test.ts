import { describe, expect, it } from 'vitest';
import { officeSlug, regionSlug, toSlug } from '../../../src/domain/names.ts';

describe('a name in an address', () => {
  it.each([
    ['Hulu Sungai Utara', 'hulu-sungai-utara'],
    ['Muhammad Yamin HR.', 'muhammad-yamin-hr'],
    ["Ja'far", 'jafar'],
    ['Ja’far', 'jafar'],
    ['H. Contoh, S.H., M.Si.', 'h-contoh-sh-msi'],
    ['Bolaang Mongondow  Utara', 'bolaang-mongondow-utara'],
    ['Siau-Tagulandang', 'siau-tagulandang'],
    ['  Contoh  ', 'contoh'],
    ['Nusa Ténggara', 'nusa-tenggara'],
  ])('turns %s into %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it('stays as it is when it is one already', () => {
    expect(toSlug(toSlug('Kepulauan Contoh (Baru)'))).toBe(toSlug('Kepulauan Contoh (Baru)'));
  });
});

describe('the address of a region', () => {
  it('tells a city from the regency of the same name', () => {
    expect(regionSlug('regency', 'Banjar')).toBe('kabupaten-banjar');
    expect(regionSlug('city', 'Banjar')).toBe('kota-banjar');
    expect(regionSlug('province', 'Kalimantan Selatan')).toBe('kalimantan-selatan');
  });
});

describe('the address of an office', () => {
  it('is Indonesian', () => {
    expect(officeSlug).toEqual({ governor: 'gubernur', regent: 'bupati', mayor: 'wali-kota' });
  });
});
