import { describe, expect, it } from 'vitest';
import { buildDataPackage } from '../../../../src/exports/data/package.ts';
import { getDataFiles } from '../../../../src/exports/data/data-files.ts';
import { buildPairFile, buildRaceFile } from '../../../../src/exports/data/record-files.ts';
import { pairFile, raceFile } from '../../../../src/exports/data/record-schema.ts';
import { tables } from '../../../../src/exports/data/tables.ts';
import { toPairRow } from '../../../../src/exports/data/tables/pairs.ts';
import { toRaceRow } from '../../../../src/exports/data/tables/races.ts';
import { listRaceResults } from '../../../../src/exports/data/tables/results.ts';
import { buildView } from '../../../../src/routes/view.ts';
import { buildPair, buildRace, buildRound, buildWorld, ELECTION, fact, getFrom } from '../../../fixtures/factories.ts';

const key = `${ELECTION}/gubernur-provinsi-contoh`;
const { sources } = fact(1);
const numbers = Array.from({ length: 12 }, (_item, index) => index + 1);

/** Twelve pairs written out of order; number 7 won, number 3 was cancelled. */
const twelve = (() => {
  const votes = numbers.map((entry) => ({ entry, votes: entry === 3 ? 0 : entry === 7 ? 900 : 100 - entry }));
  const round = buildRound({
    status: 'official',
    ballot: numbers,
    tally: { status: 'official', votes, validVotes: votes.reduce((sum, line) => sum + line.votes, 0), sources },
  });
  const pairs = [11, 2, 10, 1, 12, 3, 9, 4, 8, 5, 7, 6].map((number) => {
    const status = number === 3 ? { status: { ...fact('disqualified' as const), note: 'Suaranya tidak sah' } } : {};
    return [`${key}/pasangan-${String(number)}`, buildPair(key, number, status)] as const;
  });
  return buildWorld({ races: [[key, buildRace({ rounds: [round], determination: { pair: fact(7) } })]], pairs });
})();
const view = buildView('id', twelve.parties, twelve.sources);
const race = getFrom(twelve.races, key);

describe('a race of twelve pairs', () => {
  it('keeps ballot order 1 to 12 in every table, after the result too', () => {
    expect(toRaceRow(race, view).ballot_numbers).toEqual(numbers);
    expect(race.pairs.map((pair) => toPairRow(pair, view).ballot_number)).toEqual(numbers);
    expect(listRaceResults(race, view).map(({ ballot_number: number }) => number)).toEqual(numbers);
    expect(buildRaceFile(race, twelve, view).pairs.map(({ ballot_number: number }) => number)).toEqual(numbers);
  });

  it('prints shares with the same two decimals, a zero only where a source says zero', () => {
    const rows = listRaceResults(race, view);
    expect(rows[2]).toMatchObject({ votes: { value: 0 }, share_percent: 0 });
    const sum = rows.reduce((total, { share_percent: share }) => total + (share ?? 0), 0);
    expect(sum).toBeCloseTo(100, 0);
    expect(toPairRow(getFrom(twelve.pairs, `${key}/pasangan-3`), view)).toMatchObject({ outcome: 'cancelled' });
  });

  it('fills files that are what their schemas say', () => {
    for (const table of tables) for (const row of table.listRows(twelve, view)) table.schema.parse(row);
    raceFile.parse(buildRaceFile(race, twelve, view));
    for (const pair of race.pairs) pairFile.parse(buildPairFile(pair, twelve, view));
  });
});

describe('figures that some sources give and others do not', () => {
  const worldWith = (tally: NonNullable<Parameters<typeof buildRound>[0]>['tally']) => {
    const round = buildRound({ status: 'official', ...(tally ? { tally } : {}) });
    const pairs = [1, 2].map((number) => [`${key}/pasangan-${String(number)}`, buildPair(key, number)] as const);
    return getFrom(buildWorld({ races: [[key, buildRace({ rounds: [round] })]], pairs }).races, key);
  };

  it('a pair without votes has null, and so has every share that would need them', () => {
    const rows = listRaceResults(worldWith({ status: 'official', votes: [{ entry: 1, votes: 10 }], sources }), view);
    expect(rows.map(({ votes, share_percent: share }) => [votes?.value ?? null, share])).toEqual([
      [10, null],
      [null, null],
    ]);
  });

  it('a printed percentage without votes stays what the source prints, and is no share of ours', () => {
    const [first] = listRaceResults(
      worldWith({ status: 'official', votes: [{ entry: 1, reportedPercent: 52.1 }], sources }),
      view,
    );
    expect(first).toMatchObject({ votes: null, share_percent: null, reported_percent: { value: 52.1, sources } });
  });

  it('what another source counts stands as another reading, with its reason', () => {
    const [first] = listRaceResults(
      worldWith({
        status: 'official',
        votes: [
          { entry: 1, votes: 10 },
          { entry: 2, votes: 5 },
        ],
        sources,
        otherReadings: [{ votes: [{ entry: 1, votes: 11 }], sources, reason: 'Salah cetak' }],
      }),
      view,
    );
    expect(first?.votes?.other_readings).toEqual([{ value: 11, text: null, sources, reason: 'Salah cetak' }]);
    expect(first?.share_percent).toBe(66.67);
  });
});

describe('the files of the data', () => {
  it('are made once, so that the hashes of the package are those of what is served', async () => {
    expect(await getDataFiles(twelve, view)).toBe(await getDataFiles(twelve, view));
  });

  it('carry no date where the content has none', () => {
    expect(buildDataPackage([], null, view)).not.toHaveProperty('created');
  });
});
