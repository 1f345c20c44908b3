import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/search/fold.ts';
import { splitWords } from '../../../src/search/words.ts';
import { compare } from '../../fixtures/search.ts';

const isOneSound = (a: string, b: string): boolean => foldWords(a) === foldWords(b);

/** Any 16-bit codes whatever, lone surrogates among them. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('words of a text', () => {
  it.each([
    ['H. MUHIDIN', 'h muhidin'],
    ["Ja'far Ja’far Jaʼfar Ja‘far Ja`far", 'jafar jafar jafar jafar jafar'],
    ['Al-Habsyie', 'al habsyie'],
    ['Abdul/Azis, S.Pd.', 'abdul azis s pd'],
    ['Nusa Ténggara', 'nusa tenggara'],
    ['Ｒａｍａ', 'rama'],
    ['Mu\u200bhi\u202edin', 'muhidin'],
    ['63.71  no 2', '63 71 no 2'],
    ['', ''],
    [' – … 👍 ', ''],
    ['陳\u0000', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect(splitWords(text).join(' ')).toBe(words);
  });

  it('are the same when split again, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitWords(text);
        expect(splitWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('one name in several spellings', () => {
  it('sounds as it does alone, whatever stands on the lines around it', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[acdhkmstuy]{1,6}$/));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(foldWords(words.join('\n')).split('\n')).toEqual(words.map(foldWords));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['oe before 1972', 'soekarno sukarno', 'agoes agus', 'joesoef jusuf'],
    ['oo', 'noor nur', 'yudiannoor yudiannur'],
    ['dj before 1972', 'djunaedi junaedi', 'sudjono sujono'],
    ['tj before 1972', 'tjahyo cahyo', 'tjokro cokro'],
    ['nj before 1972', 'sanjoto sanyoto'],
    ['sj before 1972', 'sjarif syarif'],
    ['sy and s', 'syarif sarif', 'hasyim hasim', 'rosyadi rosadi', 'syairi sairi'],
    ['sh and s', 'sholeh soleh', 'mansyah mansah'],
    ['ts, dz, zh and their one letter', 'tsani sani', 'dzikri zikri', 'azhar azar'],
    ['z and s', 'rizki riski', 'azis asis', 'rozani rosani'],
    ['dh, dl and d', 'fadhil fadil', 'raudlatul raudatul', 'raudhatul raudlatul', 'dharma darma'],
    ['th and t', 'thohir tohir', 'thamrin tamrin'],
    ['kh, ch and h', 'khairul hairul', 'khairul chairul', 'rakhmat rahmat', 'mukhlis muchlis'],
    ['gh and g', 'ghazali gazali'],
    ['bh and b', 'bhayangkara bayangkara'],
    ['f, p, v and ph', 'fitri pitri', 'fitri vitri', 'alfian alpian', 'joseph josef'],
    ['q, ck and k', 'iqbal ikbal', 'lucky luky'],
    ['x and ks', 'alex aleks', 'felix feliks'],
    ['y and i', 'hidayat hidaiat', 'andy andi', 'sayid said'],
    ['ee and i', 'haleem halim'],
    ['uw and u', 'suwandi suandi', 'nuwairi nuairi'],
    ['au, aw and o', 'raudatul rodatul', 'maulana mawlana', 'naufal nofal'],
    ['ie and i at the end', 'yopie yopi', 'rozanie rozani'],
    ['an h that is hardly heard', 'ahmad amad', 'jhoni joni', 'fatimah fatima', 'jannah janna'],
    ['doubled letters', 'jannah janah', 'ariffin arifin', 'assegaf asegaf', 'effendi efendi', 'idianaa idiana'],
    ['yy and iy', 'supriyadi supriadi'],
    ['Mohammad', 'moh muhammad', 'moch mochammad', 'muh mohamad', 'mohd muhamad', 'md muhammed', 'muchamad muhamad'],
    ['Ahmad', 'ahmad akhmad', 'achmad ahmad', 'ach akh', 'ach ahmad'],
    ['Abdul', 'abd abdul'],
    ['Siti', 'st siti'],
    ['Teuku', 'teungku tengku', 'teuku tengku'],
  ])('sounds alike: %s', (_, ...pairs) => {
    expect(pairs.filter((pair) => !isOneSound(...(pair.split(' ') as [string, string])))).toEqual([]);
  });

  it.each([
    ['o and u are two sounds', 'nor nur', 'joko juko'],
    ['d and j', 'dani jani', 'dadang jajang'],
    ['t and c', 'tahyo cahyo', 'tuti cuci'],
    ['n and ny', 'nana nyanya'],
    ['s and h', 'sadi hadi'],
    ['s and t', 'sono tono'],
    ['d and l', 'dudi luli', 'raudatul raulatul'],
    ['d and t', 'darma tarma', 'budi buti'],
    ['k and h', 'kamal hamal', 'kasan hasan'],
    ['k and g', 'kani gani', 'sukeng sugeng'],
    ['b and p', 'budi pudi', 'bambang pampang'],
    ['f and w', 'fahyu wahyu'],
    ['k and kh', 'kalid khalid'],
    ['x and s', 'alex ales'],
    ['y and j', 'yani jani'],
    ['i and e', 'dewi dewe', 'siti seti'],
    ['a and o', 'ratna ratno', 'yanta yanto'],
    ['i in the middle and ie', 'dian dien'],
    ['an h before a vowel', 'hadi adi', 'hasan asan'],
    ['letters that are not doubled', 'lili lii', 'nana na'],
    ['short words that only begin like Mohammad', 'mo muhammad', 'mu muhammad', 'mad muhammad', 'mud muhammad'],
    ['Mahmud is not Muhammad', 'mahmud muhammad', 'hamid muhammad'],
    ['Ahmad is not Muhammad', 'ahmad muhammad', 'hamad ahmad', 'ah ahmad'],
    ['Abdi is not Abdul', 'abdi abdul', 'abduh abdul', 'ab abdul'],
    ['Sita is not Siti', 'sita siti', 'sri siti'],
    ['Tengah is not Teuku', 'tengah teuku', 'teguh teuku'],
  ])('sounds different: %s', (_, ...pairs) => {
    expect(pairs.filter((pair) => isOneSound(...(pair.split(' ') as [string, string])))).toEqual([]);
  });

  it('sounds different for any two of these names', () => {
    const names =
      'budi rudi dewi dewa putra putri siti titi amin amir rahman rahmat hasan husin andi indi joko eko agus bagus ' +
      'surya suriani said saidi yamin yamani bambang bahrul herman hermansyah milhan marlan wartono kartono';
    expect(new Set(names.split(' ').map(foldWords)).size).toBe(names.split(' ').length);
  });

  it('finds what is only now and then written alike as well, though it is another sound', () => {
    const pairs =
      'zazuli jajuli zaini jaini kholid kolid hasan kasan kodir hodir wahyudi wahjudi yusuf jusuf nor nur zaenal zainal ' +
      'ahmad ahmat wahid wahit hadi adi halim alim nugroho nugraha rahman rohman maulid maulud husein husain';
    const words = pairs.split(' ');
    for (let at = 0; at < words.length; at += 2) {
      const [a = '', b = ''] = words.slice(at);
      expect(foldWords(a), `${a} and ${b}`).not.toBe(foldWords(b));
      expect(Math.min(compare(a, b), compare(b, a)), `${a} and ${b}`).toBeGreaterThan(0.84);
    }
  });
});
