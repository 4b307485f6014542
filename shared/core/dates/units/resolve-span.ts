import type { CalendarDate } from '../../model/calendar-date';
import { calendarDate, daysInMonth } from '../../model/calendar-date';
import type { InvalidPeriodReason, Period } from '../../model/period';
import type { PlanYears } from '../reading-context';
import type { Span } from './span';

/** The days of a span; null where neither the text nor the plan tells the year. */
export interface ResolvedSpan {
  readonly precision: Span['precision'];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly implied: boolean;
  readonly unit?: Span['unit'];
}

/** Lends the plan's year to a span without one; a plan of several years lends only to "trong năm". */
export function resolveSpan(
  span: Span,
  planYears: PlanYears | undefined,
): ResolvedSpan | InvalidPeriodReason {
  const { precision } = span;
  const unit = span.unit === undefined ? {} : { unit: span.unit };
  const implied = span.year === null;
  if (!implied) {
    const dates = datesOf(span, span.year, span.lastYear ?? span.year, false);
    return typeof dates === 'string' ? dates : { ...dates, ...unit };
  }
  if (planYears === undefined) return { precision, from: null, to: null, implied };
  if (precision !== 'year' && planYears.from !== planYears.to) {
    return { precision, from: null, to: null, implied };
  }
  return datesOf(span, planYears.from, planYears.to, true);
}

function datesOf(
  span: Span,
  year: number,
  lastYear: number,
  implied: boolean,
): ResolvedSpan | InvalidPeriodReason {
  const from = calendarDate(year, span.firstMonth, span.firstDay);
  const to = calendarDate(
    lastYear,
    span.lastMonth,
    span.lastDay === 0 ? daysInMonth(lastYear, span.lastMonth) : span.lastDay,
  );
  if (from === undefined || to === undefined) return 'no-such-day';
  return { precision: span.precision, from, to, implied };
}

export const impliedYear = { implied: ['year'] } as const;

type IntervalPeriod = Extract<Period, { kind: 'interval' }>;

/** A resolved span as a period. */
export const intervalOf = ({ precision, from, to, implied, unit }: ResolvedSpan): IntervalPeriod => ({
  kind: 'interval',
  from,
  to,
  precision,
  ...(implied ? impliedYear : {}),
  ...(unit === undefined ? {} : { unit }),
});

export const invalidPeriod = (reason: InvalidPeriodReason): Period => ({ kind: 'invalid', reason });

export const UNPARSED: Period = { kind: 'unparsed' };
