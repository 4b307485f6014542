import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { addWorkingDays, dayOffReason, isWorkingDay, previousWorkingDay } from './working-days';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('working days', () => {
  test.each([
    ['2024-12-14', 'Thứ Bảy'],
    ['2024-12-15', 'Chủ nhật'],
    ['2025-09-02', 'Quốc khánh'],
    ['2026-02-17', 'Tết Nguyên đán'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam'],
    ['2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương (26/4/2026 là Chủ nhật)'],
  ])('%s is off: %s', (date, reason) => {
    expect(dayOffReason(day(date))?.vi).toBe(reason);
  });

  test('24/11 was a working day before 2026', () => {
    expect(isWorkingDay(day('2025-11-24'))).toBe(true);
  });

  test('three working days after the cut-off of 14/12/2024 is 18/12', () => {
    expect(addWorkingDays(day('2024-12-14'), 3)).toBe('2024-12-18');
  });

  test('the working day before 01/5/2025 skips 30/4', () => {
    expect(previousWorkingDay(day('2025-05-01'))).toBe('2025-04-29');
  });
});
