import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { addDays, weekdayOf, yearOf } from '../model/calendar-date';
import { openSchedule, workCalendar } from './working-days';

const day = (text: string): CalendarDate => text as CalendarDate;
const calendar = workCalendar();
const isOff = (date: string): boolean => calendar.reasonOff(day(date)) !== undefined;

/** All days of a year that break the rule "Monday to Friday": weekdays off and weekend days worked. */
function exceptions(year: number): { readonly off: readonly string[]; readonly worked: readonly string[] } {
  const off: string[] = [];
  const worked: string[] = [];
  for (let date = day(`${String(year)}-01-01`); yearOf(date) === year; date = addDays(date, 1)!) {
    if (weekdayOf(date) < 6 === isOff(date)) (isOff(date) ? off : worked).push(date.slice(5));
  }
  return { off, worked };
}

describe('official days off', () => {
  // Assembled by hand from the notices that shared/data/holidays.ts names, day by day.
  test.each([
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
    [
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
    ],
    [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
    // no notice yet: what each schedule must hold, and what Điều 111 khoản 3 makes up
    [2028, '01-03 01-25 01-26 01-27 04-04 05-01 05-02 09-04 11-24', ''],
  ])('%i', (year, off, worked) => {
    expect(exceptions(year)).toEqual({
      off: off.split(' '),
      worked: worked === '' ? [] : worked.split(' '),
    });
  });

  test.each([
    ['2024-12-14', 'thứ Bảy'],
    ['2024-12-15', 'Chủ nhật'],
    ['2025-09-02', 'Quốc khánh'],
    ['2026-01-02', 'nghỉ hoán đổi'],
    ['2026-01-03', 'thứ Bảy'],
    ['2026-02-17', 'Tết Nguyên đán'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam'],
    ['2026-04-26', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2027-05-03', 'nghỉ bù Ngày Quốc tế lao động'],
  ])('%s is off: %s', (date, reason) => {
    expect(calendar.reasonOff(day(date))?.vi).toBe(reason);
  });

  test('24/11 was a working day before 2026 and is not made up on a Monday', () => {
    expect(isOff('2025-11-24')).toBe(false);
    expect([isOff('2029-11-24'), isOff('2029-11-26')]).toEqual([true, false]);
  });

  test('what is still open about a year is said', () => {
    const said = (date: string): string => openSchedule(day(date))?.vi ?? '';
    expect(['2024-05-01', '2026-08-15', '2027-02-08', '2027-09-02', '2027-09-03'].map(said)).toEqual(
      new Array(5).fill(''),
    );
    expect(said('2027-05-08')).toBe('Năm 2027 mới có lịch nghỉ chính thức dịp Tết Âm lịch và Quốc khánh.');
    expect(said('2028-05-01')).toBe('Năm 2028 chưa có lịch nghỉ chính thức.');
  });

  test.each([
    ['2025-05-01', '2025-04-29'],
    ['2026-09-02', '2026-08-28'],
    ['2026-08-23', '2026-08-22'],
    ['2027-02-08', '2027-02-03'],
  ])('the working day before %s is %s', (date, working) => {
    expect(calendar.previousWorkingDay(day(date))).toBe(working);
  });
});

describe('laws', () => {
  const dates = fc.integer({ min: 0, max: 365 * 12 }).map((shift) => addDays(day('2024-01-01'), shift)!);

  test('the previous working day is worked, earlier, and all between are off', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const working = calendar.previousWorkingDay(date);
        expect(isOff(working)).toBe(false);
        for (let between = addDays(working, 1)!; between < date; between = addDays(between, 1)!)
          expect(isOff(between)).toBe(true);
        expect(working < date).toBe(true);
      }),
    );
  });

  test("the office's own days win, whatever the lists say", () => {
    fc.assert(
      fc.property(dates, dates, (off, worked) => {
        fc.pre(off !== worked);
        const own = workCalendar({ off: new Map([[off, 'Lễ của xã']]), worked: new Set([worked]) });
        expect(own.reasonOff(off)?.vi).toBe('Lễ của xã');
        expect(own.reasonOff(worked)).toBeUndefined();
      }),
    );
  });
});
