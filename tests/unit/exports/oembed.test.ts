import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/entities.ts';
import { buildPairEmbed, buildRaceEmbed } from '../../../src/exports/embed-code.ts';
import { countLines } from '../../../src/exports/embed-height.ts';
import { describePairEmbed, describeRaceEmbed, listEmbedBoxes } from '../../../src/exports/embed-texts.ts';
import { buildOembed, serializeOembed, type OembedRich } from '../../../src/exports/oembed.ts';
import { escapeHtml } from '../../../src/format/escape-html.ts';
import { buildView, type View } from '../../../src/routes/view.ts';
import type { Tally } from '../../../src/schemas/race.ts';
import { buildPair, buildRace, buildRecords, ELECTION, fact, getFrom } from '../../fixtures/factories.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';

const key = `${ELECTION}/bupati-contoh`;
const pairKey = `${key}/satu`;
const regency = { office: 'regent', region: 'kabupaten-contoh' } as const;

/** A race whose first pair is headed by somebody of this name. */
const worldOf = (head: string, over: Parameters<typeof buildRace>[0] = {}): { catalogue: Catalogue; view: View } => {
  const records = buildRecords({
    races: [[key, buildRace({ ...regency, ...over })]],
    pairs: [
      [pairKey, buildPair(key, 1)],
      [`${key}/dua`, buildPair(key, 2)],
    ],
  });
  const people = new Map(records.people);
  people.set('bupati-contoh-1-kepala', { ...getFrom(people, 'bupati-contoh-1-kepala'), name: head });
  const catalogue = buildCatalogue({ ...records, people });
  return { catalogue, view: buildView('id', catalogue.parties, catalogue.sources) };
};

const HOSTILE = [
  '"Aco" & Co',
  "Ja'far",
  '</script><b>x',
  '<!-- x',
  ']]>',
  'Nama\u2028Calon\u2029Satu',
  '"></iframe><script>x()</script>',
  "' onload='x()",
  '&quot;',
];

describe('the oEmbed description of a pair', () => {
  it.each(HOSTILE)('carries the name %j unchanged, in JSON that no script element is closed by', (name) => {
    const { catalogue, view } = worldOf(name);
    const oembed = buildOembed(buildPairEmbed(getFrom(catalogue.pairs, pairKey), view), view);
    const file = serializeOembed(oembed);
    expect(file).not.toMatch(/[<\u2028\u2029]/u);
    const read = JSON.parse(file) as OembedRich;
    expect(read).toEqual(oembed);
    expect(read.title.startsWith(name)).toBe(true);
    const html = parse(read.html);
    expect(html.querySelectorAll('*').map(({ rawTagName }) => rawTagName)).toEqual(['iframe', 'p', 'a']);
    expect(html.querySelector('iframe')?.getAttribute('title')).toBe(read.title);
    expect(Object.keys(html.querySelector('iframe')?.attributes ?? {})).toEqual(
      'src width height title loading sandbox frameborder'.split(' '),
    );
    expect(html.querySelector('a')?.textContent).toBe(`${read.title}, di Kenal Paslon`);
  });

  it('keeps what an attribute or a text would read as markup', () => {
    expect(escapeHtml(`<a href="x" b='y'>&amp;`)).toBe(`&lt;a href=&quot;x&quot; b='y'&gt;&amp;amp;`);
  });

  it('has whole numbers for its size, and a height that grows with names and with pairs', () => {
    const short = worldOf('Satu');
    const long = worldOf('Nama Calon Yang Sangat Panjang Sekali Sampai Beberapa Baris');
    const heightOf = ({ catalogue, view }: typeof short, of: 'race' | 'pair'): number =>
      of === 'race'
        ? buildRaceEmbed(getFrom(catalogue.races, key), view).height
        : buildPairEmbed(getFrom(catalogue.pairs, pairKey), view).height;
    for (const kind of ['race', 'pair'] as const) {
      expect(Number.isInteger(heightOf(short, kind))).toBe(true);
      expect(heightOf(long, kind)).toBeGreaterThan(heightOf(short, kind));
    }
  });

  it.each([
    ['satu dua', 6, 1],
    ['satu dua', 5, 2],
    ['satuduatiga', 3, 3],
    ['illi illi', 4, 1],
    ['MWMW MWMW', 4.2, 2],
    ['', 4, 1],
  ])('counts the lines of "%s" in a column of %d em: %d', (text, column, lines) => {
    expect(countLines(text, column)).toBe(lines);
  });
});

describe('the words of an embed', () => {
  const day = '2099-11-25';
  const race = (over: Parameters<typeof buildRace>[0]) => {
    const { catalogue, view } = worldOf('Nama Calon', over);
    return { race: getFrom(catalogue.races, key), pair: getFrom(catalogue.pairs, pairKey), view };
  };
  const round = (status: 'scheduled' | 'held' | 'official' | 'provisional', tally?: Tally) => ({
    rounds: [{ kind: 'first' as const, date: day, status, ballot: [1, 2], ...(tally ? { tally } : {}) }],
  });
  const provisional: Tally = {
    status: 'provisional',
    votes: [{ entry: 1, votes: 10 }],
    stationsCounted: 3,
    stationsTotal: 9,
    sources: ['kpu-contoh'],
  };
  const states = [
    { state: 'ahead', over: round('scheduled'), notes: /Pemungutan suara Rabu, 25\sNovember 2099\./u },
    {
      state: 'postponed',
      over: {
        rounds: [
          {
            kind: 'first' as const,
            date: day,
            status: 'postponed' as const,
            ballot: [1, 2],
            postponement: { text: 'Banjir', sources: ['kpu-contoh'] },
          },
        ],
      },
      notes: /dijadwalkan Rabu, 25\sNovember 2099 ditunda\./u,
    },
    {
      state: 'provisional',
      over: round('provisional', provisional),
      notes: /Hitung sementara, bukan hasil resmi: 3 dari 9 TPS\. Pasangan terpilih belum tercatat/u,
    },
    { state: 'without a result', over: round('held'), notes: /berlangsung Rabu, .*; hasilnya belum ada data\./u },
  ];

  it.each(states)('of a race $state say so, and that the election is made up', ({ over, notes }) => {
    const { race: one, view } = race(over as Parameters<typeof buildRace>[0]);
    const told = describeRaceEmbed(one, view).notes.join(' ');
    expect(told).toMatch(notes);
    expect(told).toMatch(/^Halaman contoh\. .*rekaan\./u);
    for (const other of states.filter((state) => state.notes !== notes)) expect(told).not.toMatch(other.notes);
  });

  it('of a race that ended by a determination leave the outcome to the boxes', () => {
    const { race: one, pair, view } = race({ ...round('official'), determination: { pair: fact(1) } });
    expect(describeRaceEmbed(one, view).notes.join(' ')).toBe(
      'Halaman contoh. Nama, wilayah, partai, tanggal, dan sumber di halaman ini rekaan.',
    );
    expect(listEmbedBoxes(one, view).map(({ mark }) => mark)).toEqual(['elected', undefined]);
    expect(describePairEmbed(pair, view)).toMatchObject({
      state: 'Terpilih.',
      rest: 'Suara resmi: belum ada data.',
      backing: 'Pengusung: belum ada data.',
    });
  });

  it('name its sources, the day of its data and where the rest stands', () => {
    const { race: one, view } = race(round('scheduled'));
    const { source, link } = describeRaceEmbed(one, view);
    expect(source).toMatch(/^Sumber: KPU Contoh\. Data per 25\sAgustus 2099\.$/u);
    expect(link).toBe('Semua pasangan di Kenal Paslon');
  });
});
