import { describe, expect, it } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { getFirst, getFrom } from '../../fixtures/factories.ts';
import { getPair, listPaths, nameHit, openKalsel } from '../../fixtures/search.ts';

const { catalogue: kalsel, library, people } = await openKalsel();

const namesOf = (query: string): string[] => find(query, library).hits.map(nameHit);
/** Pairs that are hits themselves or by one of the two. */
const pairsOf = (query: string): string[] => find(query, people).hits.flatMap((hit) => getPair(hit) ?? []);

describe('a person is found', () => {
  it.each([
    ['raudhatul janah', 'gubernur-kalimantan-selatan 2 Raudatul Jannah'],
    ['raudlatul jannah', 'gubernur-kalimantan-selatan 2 Raudatul Jannah'],
    ['acil odah', 'gubernur-kalimantan-selatan 2 Raudatul Jannah'],
    ['ahmad rozani', 'gubernur-kalimantan-selatan 2 Akhmad Rozanie Himawan Nugraha'],
    ['achmad rosani', 'gubernur-kalimantan-selatan 2 Akhmad Rozanie Himawan Nugraha'],
    ['h muhidin', 'gubernur-kalimantan-selatan 1 Muhidin'],
    ['syaipul tamliha', 'bupati-banjar 2 Syaifullah Tamliha'],
    ['moh yamin', 'wali-kota-banjarmasin 2 Muhammad Yamin HR'],
    ['jajuli', 'bupati-tanah-laut 1 Muhammad Zazuli'],
    ['muhammad iqbal', 'bupati-kotabaru 3 M. Iqbal Yudiannoor'],
    ['yupi alpiani', 'bupati-hulu-sungai-selatan 1 Yopie Alfiani'],
    ["ma'ruf ja'far", undefined],
    ["ja'far", "bupati-hulu-sungai-selatan 2 Ja'far"],
    ['jafar', "bupati-hulu-sungai-selatan 2 Ja'far"],
    ['ja far', "bupati-hulu-sungai-selatan 2 Ja'far"],
  ])('in another spelling: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['bahrul lmi', 'bupati-barito-kuala 1 Bahrul Ilmi'],
    ['hasnuryado sulaiman', 'gubernur-kalimantan-selatan 1 Hasnuryadi Sulaiman'],
    ['fatma idianaa', 'bupati-kotabaru 2 Fatma Idiana'],
    ['bambang alamsayh', 'bupati-tanah-laut 2 Bambang Alamsyah'],
    ['murjnai', 'bupati-tabalong 1 Murjani'],
    ['herman susulo', 'bupati-barito-kuala 1 Herman Susilo'],
  ])('with a slip of the finger: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['Dr. Ir. H. ARIFIN NOOR, M.T.', 'wali-kota-banjarmasin 1 Arifin Noor'],
    ['Dr. H. Arifin Noor, M.Kes.', 'wali-kota-banjarmasin 1 Arifin Noor'],
    ['dr ir h arifin noor mt', 'wali-kota-banjarmasin 1 Arifin Noor'],
    ['Arifin Noor, S. Sos., M.Si., Ph.D', 'wali-kota-banjarmasin 1 Arifin Noor'],
    ['Hj. Erna Lisa Halaby', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
    ['bu lisa halaby', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
    ['pak haji wartono', 'wali-kota-banjarbaru 1 Wartono'],
    ['Drs. H. MANSYAH SABRI', 'bupati-hulu-sungai-tengah 1 Mansyah Sabri'],
    ['dr. H. Milhan, SpOG, MM', 'bupati-tapin 2 Milhan'],
    ['calon bupati milhan', 'bupati-tapin 2 Milhan'],
  ])('whatever titles stand before and behind: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['halaby lisa erna', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
    ['kadarusman gusti', 'bupati-tabalong 2 Gusti Kadarusman'],
    ['latif andi rudi', 'bupati-tanah-bumbu 1 Andi Rudi Latif'],
  ])('with words in another order: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['norhasani', 'bupati-tabalong 2 Norhasani'],
    ['nor hasani', 'bupati-tabalong 2 Norhasani'],
    ['noor hasani', 'bupati-tabalong 2 Norhasani'],
    ['erna lisahalaby', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
    ['arifinnoor', 'wali-kota-banjarmasin 1 Arifin Noor'],
    ['sah rujani', 'bupati-hulu-sungai-utara 3 Sahrujani'],
    ['war tono', 'wali-kota-banjarbaru 1 Wartono'],
  ])('with words joined or parted: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['r trianto', 'bupati-tanah-laut 1 Rahmat Trianto'],
    ['a r himawan', 'gubernur-kalimantan-selatan 2 Akhmad Rozanie Himawan Nugraha'],
    ['m. yamin', 'wali-kota-banjarmasin 2 Muhammad Yamin HR'],
    ['e. l. halaby', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
  ])('by initials and a name: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['mujiy', 'bupati-barito-kuala 3 Mujiyat'],
    ['hasnury', 'gubernur-kalimantan-selatan 1 Hasnuryadi Sulaiman'],
    ['tamli', 'bupati-banjar 2 Syaifullah Tamliha'],
    ['erna l', 'wali-kota-banjarbaru 1 Erna Lisa Halaby'],
  ])('while still typing: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it.each([
    ['muhidin gubernur', 'gubernur-kalimantan-selatan 1 Muhidin'],
    ['rusli kotabaru', 'bupati-kotabaru 1 Muh. Rusli'],
    ['rusli pdip', 'bupati-kotabaru 1 Muh. Rusli'],
    ['said banjarbaru', 'wali-kota-banjarbaru 2 Said Abdullah'],
    ['said kotabaru', 'bupati-kotabaru 2 Said Akhmad'],
    ['wartono 2024', 'wali-kota-banjarbaru 1 Wartono'],
  ])('together with place, office, party or year: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it('by every official name in the content, and by every other name on record', () => {
    const missed = [...kalsel.people.values()].flatMap(({ name, aliases, slug }) =>
      [name, ...aliases.map((alias) => alias.name)].filter((asked) => {
        const [hit] = find(asked, library).hits;
        return (
          !hit ||
          !hit.entry
            .listPaths()
            .slice(1)
            .some((path) => path === `tokoh/${slug}/`)
        );
      }),
    );
    expect(missed).toEqual([]);
  });

  it('is one person and not the pair where one was asked for', () => {
    for (const { name, slug } of kalsel.people.values())
      expect([name, listPaths(name, people)[0]]).toEqual([name, `tokoh/${slug}/`]);
  });
});

describe('a pair is found', () => {
  it.each([
    ['milhan farid', 'bupati-tapin 2'],
    ['wartono lisa', 'wali-kota-banjarbaru 1'],
    ['bambang ikhwan', 'bupati-tanah-laut 2'],
    ['yamani - juanda', 'bupati-tapin 1'],
    ['H. MUHIDIN - HASNURYADI SULAIMAN', 'gubernur-kalimantan-selatan 1'],
    ['aulia oktafiandi dan mansyah sabri', 'bupati-hulu-sungai-tengah 1'],
    ['muhamad aditya mufti arifin said abdulah', 'wali-kota-banjarbaru 2'],
    ['sajiwa', 'bupati-hulu-sungai-utara 3'],
    ['sani usman', 'bupati-tabalong 2'],
    ['paslon 2 banjarbaru', 'wali-kota-banjarbaru 2'],
    ['calon bupati balangan nomor 1', 'bupati-balangan 1'],
    ['no 3 hss', 'bupati-hulu-sungai-selatan 3'],
    ['nomor urut 2 tabalong', 'bupati-tabalong 2'],
    ['pdip banjarbaru', 'wali-kota-banjarbaru 1'],
  ])('by both names, a nickname, or number and place: %s', (query, expected) => {
    expect(namesOf(query)[0]).toBe(expected);
  });

  it('by number and place is the only one of its race', () => {
    expect(pairsOf('paslon 2 banjarbaru')).toEqual(['wali-kota-banjarbaru 2']);
    expect(pairsOf('paslon 4 banjarbaru')).toEqual([]);
    expect(pairsOf('hst 2')).toEqual(['bupati-hulu-sungai-tengah 2']);
  });

  it.each([
    ['hsu 2', ['bupati-hulu-sungai-utara 2']],
    ['nomor 2', []],
    ['2', []],
  ])('by no number that its name only resembles: %s', (query, expected) => {
    expect(pairsOf(query)).toEqual(expected);
  });

  it('by every ballot as it was printed, with all titles', () => {
    const missed = [...kalsel.pairs.values()]
      .filter((pair) => pairsOf(pair.ballotName.value)[0] !== `${pair.race.slug} ${String(pair.number)}`)
      .map((pair) => pair.ballotName.value);
    expect(missed).toEqual([]);
  });

  it('though a pair was cancelled and stayed on the ballot', () => {
    const cancelled = getFirst([...kalsel.pairs.values()].filter(({ status }) => status.value === 'disqualified'));
    expect(pairsOf(cancelled.ballotName.value)[0]).toBe(`${cancelled.race.slug} ${String(cancelled.number)}`);
  });
});

describe('the report of Sonora.ID', () => {
  const { reports } = getFrom(kalsel.parties, 'pdi-perjuangan');
  const spellings = [
    ['Raudhatul Jannah', 'Ahmad Rozanie Himawan Nugraha'],
    ['Arifin Noor', 'Supian Akbari'],
    ['Erna Lisa Halaby', 'Wartono'],
    ['Bambang Alamsyah', 'Ikhwan Khariri'],
    ['Ahmad Rusli', 'Syairi Mukhlis'],
    ['Mujiyat', 'Fahrin Nizar'],
  ] as const;
  const pairs = reports.flatMap((report) => report.pairs).map((key) => getFrom(kalsel.pairs, `pilkada-2024/${key}`));

  it('names six pairs', () => {
    expect(pairs).toHaveLength(spellings.length);
  });

  it.each(spellings.flatMap(([head, deputy], at) => [[head, at, 'head'] as const, [deputy, at, 'deputy'] as const]))(
    'spells %s in a way that leads to the one who is meant',
    (spelling, at, role) => {
      const pair = pairs[at];
      expect(pair).toBeDefined();
      expect(namesOf(spelling)[0]).toBe(
        `${pair?.race.slug ?? ''} ${String(pair?.number)} ${pair?.[role].person.name ?? ''}`,
      );
    },
  );
});
