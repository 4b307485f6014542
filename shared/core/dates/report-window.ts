import { PERIODIC_REPORTS } from '../../data/report-rules';
import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import type { DateSpan } from '../model/period';

const { cutOffDay: CUT_OFF_DAY } = PERIODIC_REPORTS;

/**
 * What a periodic report of months `first` to `last` covers: from the 15th of the month before to the 14th of the last.
 * The report of 2024 runs from 15/12/2023 to 14/12/2024.
 */
export function reportWindow(year: number, first: number, last: number): DateSpan | undefined {
  const from =
    first === 1
      ? calendarDate(year - 1, 12, CUT_OFF_DAY + 1)
      : calendarDate(year, first - 1, CUT_OFF_DAY + 1);
  const to = cutOff(year, last);
  return from && to && { from, to };
}

/** The day on which the figures of a report that ends with `month` are closed. */
export const cutOff = (year: number, month: number): CalendarDate | undefined =>
  calendarDate(year, month, CUT_OFF_DAY);
