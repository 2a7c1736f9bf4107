import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDate,
  dayFrom,
  daysInMonth,
  FIRST_GDPR_DAY,
  GDPR_IN_FORCE,
  isoDay,
  SERIAL_ZERO,
} from '../../src/core/day';
import { day } from './judged';

describe('a day', () => {
  it('is counted from 1 January 1970', () => {
    expect(dayFrom(1970, 1, 1)).toBe(0);
    expect(dayFrom(1970, 1, 2)).toBe(1);
    expect(dayFrom(1969, 12, 31)).toBe(-1);
  });

  it('names the two days that the law turns on, and the day that serial numbers count from', () => {
    expect(isoDay(FIRST_GDPR_DAY)).toBe('2018-05-25');
    expect(isoDay(GDPR_IN_FORCE)).toBe('2016-05-24');
    expect(isoDay(SERIAL_ZERO)).toBe('1899-12-30');
  });

  it('agrees with the calendar of the machine on every day of 1600 to 2400', () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const last = Date.UTC(2400, 11, 31) / 86_400_000;
    const wrong: string[] = [];
    for (let at = first; at <= last && wrong.length < 5; at += 1) {
      const iso = new Date(at * 86_400_000).toISOString().slice(0, 10);
      const { year, month, date } = calendarDate(at);
      if (isoDay(at) !== iso || dayFrom(year, month, date) !== at) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it('does not exist where the month is too short or there is no such month', () => {
    for (const [year, month, date] of [
      [2019, 2, 29],
      [1900, 2, 29],
      [2019, 2, 31],
      [2019, 4, 31],
      [2019, 13, 1],
      [2019, 0, 1],
      [2019, 1, 0],
      [2019, 1, 32],
    ] as const) {
      expect(dayFrom(year, month, date), `${year}-${month}-${date}`).toBeUndefined();
    }
    expect(dayFrom(2020, 2, 29)).toBeDefined();
    expect(dayFrom(2000, 2, 29)).toBeDefined();
  });

  it('knows the length of February', () => {
    expect([1900, 2000, 2019, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe('some months later', () => {
  it('is the same date, or the last of a shorter month', () => {
    expect(isoDay(addMonths(day('2025-05-20'), 12))).toBe('2026-05-20');
    expect(isoDay(addMonths(day('2023-08-31'), 6))).toBe('2024-02-29');
    expect(isoDay(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(isoDay(addMonths(day('2025-11-30'), 3))).toBe('2026-02-28');
    expect(isoDay(addMonths(day('2025-11-30'), 1))).toBe('2025-12-30');
    expect(isoDay(addMonths(day('2025-12-31'), 0))).toBe('2025-12-31');
  });
});
