import { describe, expect, it } from 'vitest';
import type { Race } from '../../../src/domain/entities.ts';
import { toSlug } from '../../../src/domain/names.ts';
import { find, type Hit } from '../../../src/search/find.ts';
import { getPair, nameHit, openKalsel } from '../../fixtures/search.ts';

const { catalogue: kalsel, library, people } = await openKalsel();

const hitsOf = (query: string): readonly Hit[] => find(query, library).hits;
const namesOf = (query: string): string[] => hitsOf(query).map(nameHit);
/** Pairs that are hits themselves or by one of the two. */
const pairsOf = (query: string): string[] => find(query, people).hits.flatMap((hit) => getPair(hit) ?? []);
const isOf =
  (kind: Hit['entry']['kind']) =>
  ({ entry }: Hit): boolean =>
    entry.kind === kind;

describe('a region is found', () => {
  it.each([
    ['HST', 'hulu-sungai-tengah'],
    ['HSU', 'hulu-sungai-utara'],
    ['HSS', 'hulu-sungai-selatan'],
    ['batola', 'barito-kuala'],
    ['Tanbu', 'tanah-bumbu'],
    ['Tala', 'tanah-laut'],
    ['kab. banjar', 'banjar'],
    ['pilbup batola', 'barito-kuala'],
    ['regent of tanah laut', 'tanah-laut'],
    ['pilkada tapin', 'tapin'],
    ['wakil bupati kotabaru', 'kotabaru'],
  ])('a regency as %s', (query, slug) => {
    expect(namesOf(query)[0]).toBe(`wilayah/kabupaten-${slug}/`);
  });

  it.each([
    ['BJM', 'banjarmasin'],
    ['BJB', 'banjarbaru'],
    ['banjarbru', 'banjarbaru'],
    ['wali kota banjarmasin', 'banjarmasin'],
    ['walikota bjb', 'banjarbaru'],
    ['banjarbaru mayor election', 'banjarbaru'],
  ])('a city as %s', (query, slug) => {
    expect(namesOf(query)[0]).toBe(`wilayah/kota-${slug}/`);
  });

  it.each(['kalsel', 'gubernur kalsel', 'cagub kalsel', 'south kalimantan governor', 'Prov. Kalimantan Selatan'])(
    'the province as %s',
    (query) => {
      expect(namesOf(query)[0]).toBe('wilayah/kalimantan-selatan/');
    },
  );

  it.each([
    ['landasan ulin', 'wilayah/kota-banjarbaru/ Landasan Ulin'],
    ['loktabat utara', 'wilayah/kota-banjarbaru/ Loktabat Utara'],
    ['kintap', 'wilayah/kabupaten-tanah-laut/ Kintap'],
    ['lok baintan', 'wilayah/kabupaten-banjar/ Lok Baintan'],
    ['murung pudak', 'wilayah/kabupaten-tabalong/ Murung Pudak'],
  ])('by a kecamatan, desa or kelurahan in it: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it('before kecamatan and desa that are called the same', () => {
    expect(namesOf('banjarbaru')[0]).toBe('wilayah/kota-banjarbaru/');
    expect(namesOf('tapin')[0]).toBe('wilayah/kabupaten-tapin/');
  });

  it('without any place of which only the office was named', () => {
    expect(namesOf('gubernur')).toEqual(['wilayah/kalimantan-selatan/']);
    expect(namesOf('wali kota').toSorted()).toEqual(['wilayah/kota-banjarbaru/', 'wilayah/kota-banjarmasin/']);
  });

  it.each(['HSX', 'bjx', 'kalimantan timur', 'jakarta', 'surabaya', 'tanah abang jakarta pusat'])(
    'by nothing that is none of its names: %s',
    (query) => {
      expect(
        hitsOf(query)
          .filter(isOf('region'))
          .filter(({ score }) => score > 0.9),
      ).toEqual([]);
    },
  );
});

describe('the empty column', () => {
  const isOnBallot = ({ rounds }: Race): boolean => rounds.some(({ ballot }) => ballot.includes('empty_column'));
  const single = [...kalsel.races.values()].filter(isOnBallot).map(({ region }) => region.slug);

  it.each([
    'kotak kosong tanah bumbu',
    'kolom kosong tanah bumbu',
    'kolom kosong tanbu',
    'kotak kosong bupati tanah bumbu',
  ])('leads to its region and to nobody: %s', (query) => {
    const { hits, guesses } = find(query, library);
    expect(hits.map(nameHit)[0]).toBe('wilayah/kabupaten-tanah-bumbu/');
    expect([...hits, ...guesses].filter(isOf('pair'))).toEqual([]);
  });

  it('leads to the region of a revote that was held against it', () => {
    expect(namesOf('kotak kosong banjarbaru')[0]).toBe('wilayah/kota-banjarbaru/');
    expect(namesOf('kolom kosong bjb')[0]).toBe('wilayah/kota-banjarbaru/');
  });

  it('leads to no region that never had one', () => {
    expect(namesOf('kotak kosong')).not.toContain('wilayah/kabupaten-tapin/');
  });

  it.each(['kotak kosong', 'kolom kosong', 'Kotak-Kosong', 'empty column'])(
    'alone leads to every region that has one on its ballot, and to nothing else: %s',
    (query) => {
      const { hits, guesses } = find(query, library);
      expect(hits.map(nameHit).toSorted()).toEqual(single.map((slug) => `wilayah/${slug}/`).toSorted());
      expect(guesses).toEqual([]);
    },
  );
});

describe('a party is found', () => {
  it.each([
    ['PDIP', 'pdi-perjuangan'],
    ['pdi perjuangan', 'pdi-perjuangan'],
    ['partai banteng', 'pdi-perjuangan'],
    ['banteng', 'pdi-perjuangan'],
    ['partai demokrasi indonesia perjuangan', 'pdi-perjuangan'],
    ['partai golongan karya', 'golkar'],
    ['Golkar', 'golkar'],
    ['beringin', 'golkar'],
    ['kabah', 'ppp'],
    ["ka'bah", 'ppp'],
    ['nas dem', 'nasdem'],
    ['demokrat', 'demokrat'],
    ['democratic party', 'demokrat'],
    ['partai keadilan sejahtera', 'pks'],
    ['labour party', 'partai-buruh'],
    ['partai amanat nasional', 'pan'],
    ['PSI', 'psi'],
  ])('by any of its names: %s', (query, slug) => {
    expect(namesOf(query)[0]).toBe(`partai/${slug}/`);
  });

  it('by every name on record', () => {
    for (const { slug, name, shortName, aliases } of kalsel.parties.values())
      for (const asked of [name, shortName, ...aliases])
        expect([asked, namesOf(asked)[0]]).toEqual([asked, `partai/${slug}/`]);
  });

  it('without the people whose name only looks a little like it', () => {
    expect(pairsOf('banteng')).toEqual([]);
    expect(pairsOf('beringin')).toEqual([]);
  });

  it('and no party by a word of its own that is none of them', () => {
    expect(
      hitsOf('partai pelangi')
        .filter(isOf('party'))
        .filter(({ score }) => score > 0.9),
    ).toEqual([]);
  });
});

describe('the place that is asked for', () => {
  it.each(['tala', 'banjar', 'hasil pilkada banjarbaru'])(
    'puts forward no pair of its race for a slogan that names it: %s',
    (query) => {
      expect(pairsOf(query)).toEqual([]);
    },
  );
});

describe('words that mean two things', () => {
  it('mean the region before its province: number 2 of Hulu Sungai Selatan is in no neighbouring region', () => {
    for (const number of [1, 2, 3])
      expect(pairsOf(`no ${String(number)} hulu sungai selatan`)[0]).toBe(
        `bupati-hulu-sungai-selatan ${String(number)}`,
      );
  });

  it.each(['PAN', 'PSI', 'PKB', 'PPP', 'PAS Aceh', 'Partai Buruh', 'Gelora'])(
    'mean the party that is called so, with or without the word for party: %s',
    (name) => {
      const slug = toSlug(name);
      expect(namesOf(name)[0]).toBe(`partai/${slug}/`);
      expect(namesOf(`partai ${name}`)[0]).toBe(`partai/${slug}/`);
    },
  );
});
