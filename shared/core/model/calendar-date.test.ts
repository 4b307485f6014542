import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  addDays,
  calendarDate,
  dayOf,
  daysInMonth,
  fromEpochDay,
  isLeapYear,
  monthOf,
  parseCalendarDate,
  toEpochDay,
  weekdayOf,
  yearOf,
} from './calendar-date';

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MILLISECONDS_A_DAY;
const LAST = Date.UTC(2199, 11, 31) / MILLISECONDS_A_DAY;
const epochDays = fc.integer({ min: FIRST, max: LAST });

describe('a calendar date', () => {
  test('is what the calendar of the language says, day by day', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const date = fromEpochDay(day)!;
        const reference = new Date(day * MILLISECONDS_A_DAY);
        expect(date).toBe(reference.toISOString().slice(0, 10));
        expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([
          reference.getUTCFullYear(),
          reference.getUTCMonth() + 1,
          reference.getUTCDate(),
        ]);
        expect(weekdayOf(date)).toBe(reference.getUTCDay() === 0 ? 7 : reference.getUTCDay());
        expect(toEpochDay(date)).toBe(day);
        expect(parseCalendarDate(date)).toBe(date);
      }),
    );
  });

  test('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(epochDays, epochDays, (a, b) => {
        expect(fromEpochDay(a)! < fromEpochDay(b)!).toBe(a < b);
      }),
    );
  });

  test('moves forth and back by days, within its span only', () => {
    fc.assert(
      fc.property(epochDays, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(fromEpochDay(day)!, days);
        if (day + days < FIRST || day + days > LAST) expect(moved).toBeUndefined();
        else expect(addDays(moved!, -days)).toBe(fromEpochDay(day));
      }),
    );
  });

  test.each([
    [2026, 4, 31],
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [2200, 1, 1],
    [2026, 1.5, 1],
  ])('there is no day %d-%d-%d', (year, month, day) => {
    expect(calendarDate(year, month, day)).toBeUndefined();
  });

  test.each(['2026-2-01', '26-02-01', '2026-02-30', ' 2026-02-01', '2026-02-01T00:00', ''])(
    '"%s" is not read',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
    },
  );

  test('a leap year has a 29th of February', () => {
    for (let year = 1900; year < 2200; year++) expect(daysInMonth(year, 2) === 29).toBe(isLeapYear(year));
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
  });
});
