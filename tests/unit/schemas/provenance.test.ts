import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fact, sourced, sourceIds, statement } from '../../../src/schemas/provenance.ts';
import { count } from '../../../src/schemas/primitives.ts';

const votes = fact(count);
const messages = (value: unknown): string[] => votes.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a published value', () => {
  it('stands with the sources that give it', () => {
    expect(votes.parse({ value: 142512, sources: ['kpu'] })).toEqual({ value: 142512, sources: ['kpu'] });
  });

  it('without a source is refused', () => {
    for (const value of [{ value: 1 }, { value: 1, sources: [] }, { value: 1, sources: null }]) {
      expect(messages(value)).toEqual([expect.stringContaining('fakta tanpa sumber')]);
    }
  });

  it('is refused bare, and with a key that nobody knows', () => {
    expect(votes.safeParse(142512).success).toBe(false);
    expect(votes.safeParse({ value: 1, sources: ['kpu'], winner: true }).success).toBe(false);
  });

  it('may say that it rests on one report, but not that it is verified, which is the rule', () => {
    expect(votes.safeParse({ value: 1, sources: ['kpu'], verified: false }).success).toBe(true);
    expect(votes.safeParse({ value: 1, sources: ['kpu'], verified: true }).success).toBe(false);
  });

  it('may say whether it was said in the campaign or in office, and nothing else', () => {
    const said = statement.safeParse({ text: 'Jalan contoh', sources: ['kpu'], stage: 'in_office' });
    expect(said.success).toBe(true);
    expect(statement.safeParse({ text: 'Jalan contoh', sources: ['kpu'], stage: 'kampanye' }).success).toBe(false);
  });
});

describe('another reading of a value', () => {
  const reading = (other: object): unknown => ({ value: 7382, sources: ['kpu'], otherReadings: [other] });

  it('is a value or words, with sources of its own', () => {
    expect(votes.safeParse(reading({ value: 7455, sources: ['koran'] })).success).toBe(true);
    expect(
      votes.safeParse(reading({ text: 'sekitar 7.400', sources: ['koran'], reason: 'hitungan tim' })).success,
    ).toBe(true);
    expect(messages(reading({ value: 7455 }))).toEqual([expect.stringContaining('fakta tanpa sumber')]);
  });

  it('with neither is refused, as is an empty list of readings', () => {
    expect(messages(reading({ sources: ['koran'] }))).toEqual([expect.stringContaining('bacaan lain tanpa isi')]);
    expect(votes.safeParse({ value: 1, sources: ['kpu'], otherReadings: [] }).success).toBe(false);
  });

  it('may be 0, which is not nothing', () => {
    expect(votes.safeParse(reading({ value: 0, sources: ['koran'] })).success).toBe(true);
  });
});

describe('the sources of a statement', () => {
  it('are named once each, by their file', () => {
    expect(sourceIds.safeParse(['kpu', 'koran']).success).toBe(true);
    expect(sourceIds.safeParse(['kpu', 'kpu']).success).toBe(false);
    expect(sourceIds.safeParse(['KPU']).success).toBe(false);
  });

  it('belong to all its fields together', () => {
    const stage = sourced({ start: z.string() });
    expect(stage.safeParse({ start: '2099', sources: ['kpu'], note: 'catatan' }).success).toBe(true);
    expect(stage.safeParse({ start: '2099', sources: ['kpu'], end: '2099' }).success).toBe(false);
  });
});
