import { EXTRA_DAYS_OFF, EXTRA_WORKING_DAYS, FIXED_HOLIDAYS, LUNAR_HOLIDAYS } from '../../data/holidays';
import type { CalendarDate } from '../model/calendar-date';
import { addDays, weekdayOf, yearOf } from '../model/calendar-date';
import type { LocalText } from '../model/local-text';

const SATURDAY: LocalText = { vi: 'Thứ Bảy', en: 'Saturday' };
const SUNDAY: LocalText = { vi: 'Chủ nhật', en: 'Sunday' };
const TET: LocalText = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const ANCESTORS: LocalText = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' };

const lunarDays: ReadonlyMap<string, LocalText> = new Map(
  LUNAR_HOLIDAYS.flatMap(({ tet, ancestors }) => [
    ...[-1, 0, 1, 2].map((shift) => [addDays(tet as CalendarDate, shift) ?? tet, TET] as const),
    [ancestors, ANCESTORS] as const,
  ]),
);
const extraDays: ReadonlyMap<string, LocalText> = new Map(
  EXTRA_DAYS_OFF.map(([day, reason]) => [day, { vi: reason, en: reason }]),
);
const workedDays: ReadonlySet<string> = new Set(EXTRA_WORKING_DAYS);
const fixedDays = new Map(FIXED_HOLIDAYS.map((holiday) => [holiday.monthDay, holiday]));

/** Why nobody works on this day: a weekend or a public holiday; `undefined` on a working day. */
export function dayOffReason(date: CalendarDate): LocalText | undefined {
  if (workedDays.has(date)) return undefined;
  const fixed = fixedDays.get(date.slice(5));
  if (fixed && yearOf(date) >= fixed.since) return fixed.name;
  const holiday = lunarDays.get(date) ?? extraDays.get(date);
  if (holiday) return holiday;
  const weekday = weekdayOf(date);
  return weekday === 6 ? SATURDAY : weekday === 7 ? SUNDAY : undefined;
}

export const isWorkingDay = (date: CalendarDate): boolean => dayOffReason(date) === undefined;

/** The last working day before `date`. */
export const previousWorkingDay = (date: CalendarDate): CalendarDate => addWorkingDays(date, -1);

/** The day `count` working days later (earlier when negative); the start itself is not counted. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    const next = addDays(day, step);
    if (next === undefined) return day;
    day = next;
    if (isWorkingDay(day)) left--;
  }
  return day;
}
