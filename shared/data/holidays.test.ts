import { describe, expect, test } from '@jest/globals';

import { parseCalendarDate } from '../core/model/calendar-date';
import { EXTRA_DAYS_OFF, EXTRA_WORKING_DAYS, FIXED_HOLIDAYS, LUNAR_HOLIDAYS } from './holidays';

describe('holidays', () => {
  test.each(LUNAR_HOLIDAYS)(
    'the lunar days of $year are days of that year, in order',
    ({ year, tet, ancestors }) => {
      expect(parseCalendarDate(tet)).toBeDefined();
      expect(parseCalendarDate(ancestors)).toBeDefined();
      expect([tet.slice(0, 4), ancestors.slice(0, 4)]).toEqual([String(year), String(year)]);
      expect(tet < ancestors).toBe(true);
    },
  );

  test('years follow each other', () => {
    const first = LUNAR_HOLIDAYS[0]?.year ?? 0;
    expect(LUNAR_HOLIDAYS.map(({ year }) => year)).toEqual(
      LUNAR_HOLIDAYS.map((_day, index) => first + index),
    );
  });

  test('fixed days and yearly exceptions are days of the calendar', () => {
    for (const { monthDay, since } of FIXED_HOLIDAYS) {
      expect(parseCalendarDate(`${String(since)}-${monthDay}`)).toBeDefined();
    }
    for (const day of [...EXTRA_DAYS_OFF.map(([date]) => date), ...EXTRA_WORKING_DAYS]) {
      expect(parseCalendarDate(day)).toBeDefined();
    }
  });
});
