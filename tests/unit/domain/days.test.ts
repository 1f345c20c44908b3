import { describe, expect, it } from 'vitest';
import { countDays, nextDay } from '../../../src/domain/days.ts';

describe('the calendar', () => {
  it.each([
    ['2099-11-24', '2099-11-25'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024-12-31', '2025-01-01'],
  ])('goes from %s to %s', (day, next) => {
    expect(nextDay(day)).toBe(next);
  });

  it('counts the days between two dates', () => {
    expect(countDays('2099-11-25', '2099-11-25')).toBe(0);
    expect(countDays('2024-02-01', '2024-03-01')).toBe(29);
    expect(countDays('2024-11-27', '2025-04-19')).toBe(143);
  });
});
