import type { CalendarDate } from '../../../shared/core';

/** The person's own date. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as CalendarDate;
}
