import { addDays, type CalendarDate, calendarDate, monthOf, yearOf } from '../../model/calendar-date';
import { dateToSerial } from '../../dates/read-serial';
import { type Expression, known } from '../sheet/expression';
import type { SummarySource } from './summary-source';

/** First and last day of the quarter in which today lies. */
export function thisQuarter({ today: { formula: today }, todayDate, system }: SummarySource): {
  readonly first: Expression;
  readonly last: Expression;
} {
  const month = `3*INT((MONTH(${today})-1)/3)`;
  const { first, last } = quarterOf(todayDate);
  return {
    first: known(`DATE(YEAR(${today}),${month}+1,1)`, dateToSerial(first, system)),
    last: known(`DATE(YEAR(${today}),${month}+4,0)`, dateToSerial(last, system)),
  };
}

function quarterOf(date: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const month = monthOf(date) - ((monthOf(date) - 1) % 3);
  const first = calendarDate(yearOf(date), month, 1) ?? date;
  const next = month === 10 ? calendarDate(yearOf(date) + 1, 1, 1) : calendarDate(yearOf(date), month + 3, 1);
  return { first, last: (next && addDays(next, -1)) ?? date };
}
