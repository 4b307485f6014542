import type { CalendarDate } from '../model/calendar-date';
import { dayOf, monthOf, yearOf } from '../model/calendar-date';

/** Days below 10 and the months 1 and 2 take a zero in front (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const writtenDay = (day: number): string => (day < 10 ? `0${String(day)}` : String(day));

export const writtenMonth = (month: number): string => (month < 3 ? `0${String(month)}` : String(month));

/** `2024-03-05` → "05/3/2024". */
export const formatDate = (date: CalendarDate): string =>
  `${writtenDay(dayOf(date))}/${writtenMonth(monthOf(date))}/${String(yearOf(date))}`;

/**
 * A full date in running text, in figures or in words, as the source of a pattern with three groups: day, month, year.
 * `sign` may stand around the sign of figures, `space` between the words.
 */
export const dateSource = ({ sign = '', space = ' ' }: { sign?: string; space?: string } = {}): string =>
  `(\\d{1,2})(?:${sign}[/.-]${sign}|${space}tháng${space})(\\d{1,2})(?:${sign}[/.-]${sign}|${space}năm${space})(\\d{4})`;
