import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, type Hit, type Why } from '../../../src/search/find.ts';
import { groupHits } from '../../../src/search/groups.ts';
import { splitWords } from '../../../src/search/words.ts';
import { getPair, nameHit, openKalsel } from '../../fixtures/search.ts';

const { catalogue: kalsel, library, people } = await openKalsel();

const hitsOf = (query: string): readonly Hit[] => find(query, library).hits;
const whyOf = (query: string): readonly Why[] => find(query, people).hits[0]?.explain() ?? [];
/** Pairs that are hits themselves or by one of the two. */
const pairsOf = (query: string): string[] => find(query, people).hits.flatMap((hit) => getPair(hit) ?? []);

describe('why something was found', () => {
  it('is another name on record', () => {
    expect(whyOf('acil odah')).toEqual([['alias', 'Acil Odah']]);
    expect(whyOf('bang arul')).toEqual([['alias', 'Bang Arul']]);
    expect(whyOf('golongan karya')).toEqual([['alias', 'Partai Golongan Karya']]);
    expect(whyOf('pdip')).toEqual([['alias', 'PDIP']]);
  });

  it('is another spelling on record', () => {
    expect(whyOf('raudhatul jannah')).toEqual([['spelled', 'Raudhatul Jannah']]);
    expect(whyOf('ahmad rozani')).toEqual([['spelled', 'Ahmad Rozanie Himawan Nugraha']]);
  });

  it('is that what was typed is like the name', () => {
    expect(whyOf('wartomo')).toEqual([['similar', 'wartomo']]);
    expect(whyOf('bambang alamsah')).toEqual([['similar', 'alamsah']]);
    expect(whyOf('dr. h. erna lisa halabi')).toEqual([['similar', 'halabi']]);
  });

  it('is plain to see where an official name, or its beginning, was typed', () => {
    for (const { name } of kalsel.people.values())
      for (const typed of [name, name.toUpperCase(), name.slice(0, -1)]) {
        expect([typed, whyOf(typed)]).toEqual([typed, []]);
      }
  });

  it('is not a title or a form of address', () => {
    for (const query of ['H. Muhidin, S.H., M.Kes.', 'pak muhidin', 'calon gubernur muhidin'])
      expect([query, whyOf(query)]).toEqual([query, []]);
  });
});

describe('somebody who is no candidate here', () => {
  const strangers = [
    ...['budi santoso', 'agus setiawan', 'dewi lestari', 'siti aminah', 'rudi hartono', 'andi saputra', 'eko prasetyo'],
    ...['muhammad ridwan', 'sri wahyuni', 'joko susilo', 'hendra gunawan', 'rina marlina', 'bambang sutrisno'],
    ...['nur hidayah', 'abdul rahman', 'dedi mulyadi', 'irwan prayitno', 'yusuf maulana', 'fitri handayani'],
    ...['tono suparman', 'wahyu nugroho', 'ratna sari', 'lukman hakim', 'ilham kurniawan', 'ika puspita'],
    ...['slamet riyadi', 'taufik hidayat', 'maya anggraini', 'gunawan wibisono', 'heri purnomo', 'zainal arifin'],
    ...['arif budiman', 'rahmat hidayat', 'abdul gani', 'dian permata', 'prabowo subianto', 'joko widodo'],
  ];

  it('bears no name of the content as a whole', () => {
    const known = new Set(
      [...kalsel.people.values()].flatMap(({ name, aliases }) =>
        [name, ...aliases.map((alias) => alias.name)].map((text) => splitWords(text).join(' ')),
      ),
    );
    expect(strangers.filter((name) => known.has(name))).toEqual([]);
  });

  it.each(strangers)('is not taken for a candidate: %s', (name) => {
    expect(pairsOf(name)).toEqual([]);
  });

  it.each(['muhammad fauzi', 'musa ahmad', 'raffi ahmad', 'amin rais', 'zainuddin mz'])(
    'is not taken for a candidate though each word is a little like one: %s',
    (name) => {
      expect(pairsOf(name)).toEqual([]);
    },
  );

  it('is at most a guess where half of the name is right, five of them at most', () => {
    const { hits, guesses } = find('joko susilo', library);
    expect(hits).toEqual([]);
    expect(guesses.map(nameHit)).toEqual(['bupati-barito-kuala 1 Herman Susilo']);
    for (const name of strangers) expect(find(name, library).guesses.length).toBeLessThanOrEqual(5);
  });

  it('is not found by letters that make no name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{5,12}( [bcdfghjklmnpqrstvwxz]{5,12})?$/), (letters) => {
        expect(pairsOf(letters)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is not found by titles, fillers and offices alone', () => {
    for (const query of ['calon', 'pasangan calon', 'S.H., M.H.', 'drs', 'pak', 'wakil', 'hasil pilkada', 'nomor urut'])
      expect([query, ...pairsOf(query)]).toEqual([query]);
  });
});

describe('hits in groups', () => {
  it('are parted by what they are, the best group first, and none is lost', () => {
    const hits = hitsOf('banjar');
    const groups = groupHits(hits);
    expect(groups[0]?.kind).toBe('region');
    expect(groups.flatMap((group) => group.hits)).toHaveLength(hits.length);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    for (const group of groups) expect(group.hits).toEqual(hits.filter((hit) => group.hits.includes(hit)));
  });

  it('tell people from pairs, and count kecamatan and desa as regions', () => {
    expect(groupHits(hitsOf('wartono')).map(({ kind }) => kind)).toEqual(['person']);
    expect(groupHits(hitsOf('milhan farid')).map(({ kind }) => kind)).toEqual(['pair']);
    expect(groupHits(hitsOf('landasan ulin')).map(({ kind }) => kind)).toEqual(['region']);
    expect(groupHits(hitsOf('golkar')).map(({ kind }) => kind)).toEqual(['party']);
    expect(groupHits([])).toEqual([]);
  });
});
