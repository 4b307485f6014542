import { describe, expect, test } from '@jest/globals';

import { parseCalendarDate } from '../core/model/calendar-date';
import { FIXED_HOLIDAYS, LUNAR_HOLIDAYS, YEAR_NOTICES } from './holidays';

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

  test('fixed days are days of the calendar', () => {
    for (const { monthDay, since } of FIXED_HOLIDAYS)
      expect(parseCalendarDate(`${String(since)}-${monthDay}`)).toBeDefined();
  });

  test.each(YEAR_NOTICES)('the notice of $year names its documents and days of that year', (notice) => {
    const { year, source, tet, besideNationalDay, swapped } = notice;
    expect(source).toMatch(/\d+\/[\p{Lu}-]+/u);
    for (const day of [...tet, besideNationalDay, ...swapped.flat()])
      expect(parseCalendarDate(day)?.slice(0, 4)).toBe(String(year));
    const lunar = LUNAR_HOLIDAYS.find((holiday) => holiday.year === year);
    expect(lunar && tet[0] < lunar.tet && lunar.tet < tet[1]).toBe(true);
    expect(['-09-01', '-09-03']).toContain(besideNationalDay.slice(4));
  });
});
