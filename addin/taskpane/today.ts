import { calendarDate, type CalendarDate } from '../../shared/core';

/** The day on the user's clock. */
export function today(): CalendarDate {
  const now = new Date();
  const date = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!date) throw new Error('the clock is out of the calendar');
  return date;
}
