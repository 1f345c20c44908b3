import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreesWithPrint,
  computeTurnout,
  decimalsOf,
  findLeadingEntry,
  findRegisteredVoters,
  findShare,
  findTotalVotes,
  findValidVotes,
  findVotes,
  isCompleteTally,
  sumVotes,
} from '../../../src/domain/tally.ts';
import { tally as tallySchema, type RoundRecord, type Tally } from '../../../src/schemas/race.ts';
import { buildRace, buildRound, fact } from '../../fixtures/factories.ts';

type TallyInput = Partial<Omit<Tally, 'sources'>>;

const buildTally = (over: TallyInput): Tally =>
  tallySchema.parse({ status: 'official', sources: ['kpu-contoh'], ...over });
const counted = (tally: TallyInput, over: Partial<RoundRecord> = {}): RoundRecord =>
  buildRound({ status: 'official', tally: buildTally(tally), ...over });

const both = [1, 2] as const;

describe('a vote count that nobody published', () => {
  const half = buildTally({ votes: [{ entry: 1, votes: 700 }, { entry: 2 }] });

  it('is unknown, never zero', () => {
    expect(findVotes(half, 2)).toBeUndefined();
    expect(findVotes(half, 'empty_column')).toBeUndefined();
    expect(findVotes(buildTally({ votes: [{ entry: 1, votes: 0 }] }), 1)).toBe(0);
  });

  it('leaves the sum, the share and the leader unknown as well', () => {
    expect(sumVotes(half, both)).toBeUndefined();
    expect(findValidVotes(half, both)).toBeUndefined();
    expect(findTotalVotes(half, both)).toBeUndefined();
    expect(findShare(half, 1, both)).toBeUndefined();
    expect(findShare(half, 2, both)).toBeUndefined();
    expect(findLeadingEntry(counted({ votes: half.votes }))).toBeUndefined();
  });

  it('is not made up from a total that is known', () => {
    const tally = buildTally({ votes: [{ entry: 1, votes: 700 }], validVotes: 1000 });
    expect(findVotes(tally, 2)).toBeUndefined();
    expect(findShare(tally, 2, both)).toBeUndefined();
    expect(findShare(tally, 1, both)).toEqual({ percent: 70, computed: true });
  });
});

describe('the valid votes', () => {
  const votes = [
    { entry: 1, votes: 600 },
    { entry: 2, votes: 400 },
  ] as const;

  it('are those that the source prints, even where its parts say otherwise', () => {
    expect(findValidVotes(buildTally({ votes: [...votes], validVotes: 1001 }), both)).toBe(1001);
  });

  it('are else the sum of all entries, else all papers less the invalid ones', () => {
    expect(findValidVotes(buildTally({ votes: [...votes], totalVotes: 1100, invalidVotes: 50 }), both)).toBe(1000);
    expect(findValidVotes(buildTally({ totalVotes: 1100, invalidVotes: 50 }), both)).toBe(1050);
    expect(findValidVotes(buildTally({ totalVotes: 1100 }), both)).toBeUndefined();
  });

  it('and the invalid ones are together the papers cast, unless a source prints their number', () => {
    expect(findTotalVotes(buildTally({ votes: [...votes], invalidVotes: 50 }), both)).toBe(1050);
    expect(findTotalVotes(buildTally({ votes: [...votes], invalidVotes: 50, totalVotes: 1051 }), both)).toBe(1051);
    expect(findTotalVotes(buildTally({ votes: [...votes] }), both)).toBeUndefined();
  });

  it('of a ballot include the empty column', () => {
    const tally = buildTally({
      votes: [
        { entry: 1, votes: 600 },
        { entry: 'empty_column', votes: 300 },
      ],
    });
    expect(sumVotes(tally, [1, 'empty_column'])).toBe(900);
    expect(sumVotes(tally, both)).toBeUndefined();
  });
});

describe('a share', () => {
  it('that we divided is told apart from one that a source prints', () => {
    const tally = buildTally({
      votes: [
        { entry: 1, votes: 1, reportedPercent: 30 },
        { entry: 2, reportedPercent: 70 },
      ],
      validVotes: 4,
    });
    expect(findShare(tally, 1, both)).toEqual({ percent: 25, computed: true });
    expect(findShare(tally, 2, both)).toEqual({ percent: 70, computed: false });
  });

  it('of no valid votes at all is not a number out of nothing', () => {
    expect(findShare(buildTally({ votes: [{ entry: 1, votes: 0 }], validVotes: 0 }), 1, both)).toBeUndefined();
  });

  it('sums to 100 with the others of a complete count, within rounding to two digits (2,000 cases)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }), (numbers) => {
        fc.pre(numbers.some((votes) => votes > 0));
        const votes = numbers.map((count, index) => ({ entry: index + 1, votes: count }));
        const ballot = votes.map(({ entry }) => entry);
        const shares = ballot.map((entry) => findShare(buildTally({ votes }), entry, ballot)?.percent ?? Number.NaN);
        const sum = shares.reduce((total, share) => total + share, 0);
        const printed = shares.reduce((total, share) => total + Math.round(share * 100) / 100, 0);
        expect(sum).toBeCloseTo(100, 6);
        expect(Math.abs(printed - 100)).toBeLessThanOrEqual(0.005 * shares.length + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a percentage as a source prints it', () => {
  it('has as many digits as were written', () => {
    expect([100, 82.4, 17.36].map(decimalsOf)).toEqual([0, 1, 2]);
  });

  it.each([
    [82.396, 82.4, true],
    [82.396, 82.39, false],
    [82.396, 82, true],
    [82.5, 83, true],
    [82.5, 82, true],
    [82.51, 82, false],
    [52.1534, 52.15, true],
    [84.327, 84.4, false],
    [72.383, 72.21, false],
    [100, 100, true],
  ])('of %d may read %d: %s', (computed, printed, agrees) => {
    expect(agreesWithPrint(computed, printed)).toBe(agrees);
  });

  it('agrees with the division when it is rounded, and not when it is off by more (1,000 cases)', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom(0, 1, 2),
        (part, rest, digits) => {
          const share = (part / (part + rest)) * 100;
          const unit = 10 ** -digits;
          const printed = Number(share.toFixed(digits));
          expect(agreesWithPrint(share, printed)).toBe(true);
          const wrong = Number((printed + 2 * unit).toFixed(digits));
          // A figure that ends in zeros is written with fewer digits and promises less.
          if (decimalsOf(wrong) === digits) expect(agreesWithPrint(share, wrong)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the turnout', () => {
  it('is divided from papers cast and registered voters, both named', () => {
    const race = buildRace({ registeredVoters: fact(2000) });
    const round = counted({
      votes: [
        { entry: 1, votes: 900 },
        { entry: 2, votes: 500 },
      ],
      invalidVotes: 100,
    });
    expect(computeTurnout(race, round)).toEqual({ percent: 75, total: 1500, registered: 2000 });
  });

  it('uses the voters of the repeated vote where those were counted anew', () => {
    const race = buildRace({ registeredVoters: fact(2000) });
    const round = counted({ totalVotes: 1500 }, { registeredVoters: fact(3000) });
    expect(findRegisteredVoters(race, round)?.value).toBe(3000);
    expect(computeTurnout(race, round)?.percent).toBe(50);
  });

  it('is unknown without voters, without papers, or before the vote', () => {
    const round = counted({ totalVotes: 1500 });
    expect(computeTurnout(buildRace(), round)).toBeUndefined();
    expect(computeTurnout(buildRace({ registeredVoters: fact(0) }), round)).toBeUndefined();
    expect(computeTurnout(buildRace({ registeredVoters: fact(10) }), counted({ validVotes: 5 }))).toBeUndefined();
    expect(computeTurnout(buildRace({ registeredVoters: fact(10) }), buildRound())).toBeUndefined();
  });
});

describe('who leads', () => {
  const votes = [
    { entry: 1, votes: 5 },
    { entry: 2, votes: 9 },
  ] as const;

  it('is told from a complete official count only', () => {
    expect(findLeadingEntry(counted({ votes: [...votes] }))).toBe(2);
    expect(isCompleteTally(counted({ votes: [...votes], status: 'provisional' }))).toBe(false);
    expect(findLeadingEntry(counted({ votes: [...votes], status: 'provisional' }))).toBeUndefined();
    expect(findLeadingEntry(buildRound())).toBeUndefined();
  });

  it('may be the empty column', () => {
    const round = counted(
      {
        votes: [
          { entry: 1, votes: 5 },
          { entry: 'empty_column', votes: 9 },
        ],
      },
      { ballot: [1, 'empty_column'] },
    );
    expect(findLeadingEntry(round)).toBe('empty_column');
  });

  it('is nobody on a tie', () => {
    expect(
      findLeadingEntry(
        counted({
          votes: [
            { entry: 1, votes: 9 },
            { entry: 2, votes: 9 },
          ],
        }),
      ),
    ).toBeUndefined();
  });
});
