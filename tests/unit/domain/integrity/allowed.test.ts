import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../../src/domain/integrity/check-records.ts';
import type { ContentRecords } from '../../../../src/domain/records.ts';
import type { RaceRecord, RoundRecord, Tally } from '../../../../src/schemas/race.ts';
import { getFirst, getFrom } from '../../../fixtures/factories.ts';
import { loadRecords } from '../../../load-fixture.ts';

const held = await loadRecords('tests/fixtures/held');
const GOVERNOR = 'pilkada-2021/gubernur-provinsi-contoh';
const REGENT = 'pilkada-2021/bupati-contoh';
const MAYOR = 'pilkada-2021/wali-kota-contoh';

const withRace = (key: string, change: (race: RaceRecord) => Partial<RaceRecord>): ContentRecords => {
  const race = getFrom(held.races, key);
  return { ...held, races: new Map([...held.races, [key, { ...race, ...change(race) }]]) };
};
const withRound = (key: string, over: Partial<RoundRecord>): ContentRecords =>
  withRace(key, ({ rounds }) => ({ rounds: [...rounds.slice(0, -1), { ...getFirst(rounds.slice(-1)), ...over }] }));
const withTally = (key: string, over: Partial<Tally>): ContentRecords => {
  const { tally } = getFirst(getFrom(held.races, key).rounds.slice(-1));
  if (!tally) throw new Error('the race has no tally');
  return withRound(key, { tally: { ...tally, ...over } });
};
const voters = (value: number): Pick<RaceRecord, 'registeredVoters'> => ({
  registeredVoters: { value, sources: ['kpu-contoh-hasil'] },
});
const messagesOf = (records: ContentRecords): string[] => checkRecords(records).map(({ message }) => message);

describe('content may be published with', () => {
  it.each([
    [
      'an inauguration on the day of the determination',
      withRace(MAYOR, () => ({ inauguration: { date: '2022-01-05', sources: ['koran-contoh'] } })),
    ],
    [
      'a correction that tells of a record which was taken away',
      {
        ...held,
        corrections: new Map([
          [
            '2022-01-06-hapus',
            {
              date: '2022-01-06',
              record: 'pairs/pilkada-2021/bupati-contoh/tidak-ada',
              field: 'berkas',
              before: 'Tercatat sebagai pasangan',
              after: 'Dihapus',
              reason: 'Bukan pasangan calon',
              sources: ['koran-contoh'],
            },
          ],
        ]),
      },
    ],
    ['as many votes as voters', withRace(MAYOR, () => voters(6000))],
    [
      'an empty column whose number nobody gives',
      withRace('pilkada-2021/wali-kota-uji', () => ({ emptyColumn: { sources: ['kpu-contoh-paslon'] } })),
    ],
    ['every polling station counted', withTally(MAYOR, { stationsCounted: 30, stationsTotal: 30 })],
    [
      'parts that hold all votes though some parts are missing',
      withRound(REGENT, {
        areas: getFirst(getFrom(held.races, REGENT).rounds.slice(-1)).areas.map((area) => ({
          ...area,
          votes: [
            { entry: 1, votes: 6000 },
            { entry: 'empty_column' as const, votes: 5000 },
          ],
          validVotes: 11_000,
        })),
      }),
    ],
    [
      'votes of some pairs only, as long as they are not more than all valid votes',
      withTally(MAYOR, { votes: [{ entry: 2, votes: 6000 }] }),
    ],
    [
      'a lead between pairs whatever their order',
      withTally(GOVERNOR, {
        votes: [
          { entry: 2, votes: 8000 },
          { entry: 1, votes: 12_000 },
        ],
      }),
    ],
    [
      'a lead alone',
      withTally(GOVERNOR, { votes: [], validVotes: undefined, invalidVotes: undefined, totalVotes: undefined }),
    ],
    ['nothing but the winner', withRound(GOVERNOR, { tally: undefined, reportedTurnout: undefined, areas: [] })],
    [
      'a determination whose day nobody gives',
      withRace(GOVERNOR, ({ determination }) => ({ determination: determination && { pair: determination.pair } })),
    ],
    [
      'a repetition that was ordered and is still to come',
      withRace(REGENT, ({ rounds }) => ({
        rounds: [{ ...getFirst(rounds), status: 'repeat-ordered' }],
        determination: undefined,
        inauguration: undefined,
        officeHolder: undefined,
        emptyColumn: undefined,
      })),
    ],
  ])('%s', (_, records) => {
    expect(messagesOf(records)).toEqual([]);
  });
});

describe('a difference between what is printed and what is reckoned', () => {
  it('may stand where a note names the figure, with dots or without', () => {
    for (const figure of ['6.000', '6000']) {
      expect(messagesOf(withTally(MAYOR, { validVotes: 6001, note: `Bagiannya berjumlah ${figure}` }))).toEqual([]);
    }
  });

  it('may stand where another reading names the figure', () => {
    const otherReadings = [
      { text: 'jumlah 6.000', reason: 'Sumber lain menjumlahkan lain', sources: ['koran-contoh'] },
    ];
    expect(messagesOf(withTally(MAYOR, { validVotes: 6001, otherReadings }))).toEqual([]);
  });

  it('of the lead or the polling stations may stand where a note names the figure', () => {
    expect(messagesOf(withTally(GOVERNOR, { margin: 4001, note: 'Selisihnya 4.000' }))).toEqual([]);
    expect(messagesOf(withTally(GOVERNOR, { margin: 4001, note: 'Selisihnya 20.000' }))).toEqual([
      expect.stringContaining('sebut 4000 di tally.note'),
    ]);
    const stations = { stationsCounted: 31, stationsTotal: 30 };
    expect(messagesOf(withTally(MAYOR, { ...stations, note: 'Sumber menulis 31 dari 30 TPS' }))).toEqual([]);
  });

  it('may not stand where a note speaks of another figure that only contains it', () => {
    expect(messagesOf(withTally(MAYOR, { validVotes: 6001, note: 'Di sumber 16.000 atau 60.000' }))).toHaveLength(1);
  });

  it('of a percentage needs a note as well', () => {
    const votes = [
      { entry: 'empty_column' as const, votes: 2000 },
      { entry: 2, votes: 4000, reportedPercent: 60 },
    ];
    expect(messagesOf(withTally(MAYOR, { votes }))).toHaveLength(1);
    expect(messagesOf(withTally(MAYOR, { votes, note: 'Dasarnya semua surat suara' }))).toEqual([]);
  });

  it('of the turnout needs a note at the turnout, not at the votes', () => {
    const turnout = { value: 70, sources: ['koran-contoh'] };
    expect(messagesOf(withRound(GOVERNOR, { reportedTurnout: turnout }))).toHaveLength(1);
    expect(
      messagesOf(withRound(GOVERNOR, { reportedTurnout: { ...turnout, note: 'Sumber memakai DPT lain' } })),
    ).toEqual([]);
    expect(
      messagesOf(
        withRound(GOVERNOR, {
          reportedTurnout: { ...turnout, otherReadings: [{ value: 68.33, sources: ['koran-contoh'] }] },
        }),
      ),
    ).toEqual([]);
  });
});

describe('the faults of a whole folder', () => {
  it('are all told at once, by file', () => {
    const races = new Map([...held.races].map(([key, race]) => [key, { ...race, ...voters(1) }] as const));
    const files = checkRecords({ ...held, races }).map(({ file }) => file);
    expect(new Set(files).size).toBe(4);
    expect(files).toEqual([...files].sort());
  });
});
