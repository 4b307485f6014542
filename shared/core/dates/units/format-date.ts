import type { CalendarDate } from '../../model/calendar-date';
import { dayOf, monthOf, yearOf } from '../../model/calendar-date';

/** Days below 10 and the months 1 and 2 take a zero in front (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const writtenDay = (day: number): string => (day < 10 ? `0${String(day)}` : String(day));

export const writtenMonth = (month: number): string => (month < 3 ? `0${String(month)}` : String(month));

/** `2024-03-05` → "05/3/2024". */
export const formatDate = (date: CalendarDate): string =>
  `${writtenDay(dayOf(date))}/${writtenMonth(monthOf(date))}/${String(yearOf(date))}`;
