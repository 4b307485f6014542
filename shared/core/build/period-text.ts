import type { CalendarDate } from '../model/calendar-date';
import { calendarDate, daysInMonth, monthOf, yearOf } from '../model/calendar-date';
import type { PeriodField, Task } from '../model/plan';
import type { Period, PeriodPrecision } from '../model/period';
import { formatPeriod } from '../dates/format-period';

export interface TaskTimes {
  readonly start: TimeText;
  readonly end: TimeText;
}

/** A time as the standard table shows it, and what it says. */
export interface TimeText {
  readonly text: string;
  readonly period: Period;
}

type Interval = Extract<Period, { kind: 'interval' }>;
const EMPTY: TimeText = { text: '', period: { kind: 'empty' } };

/**
 * The two times of a task. One time column is the end; the start stays empty unless the text gives both
 * ("Quý IV/2025 - Quý II/2026") or only a beginning ("Từ quý II/2027").
 */
export function taskTimes({ start, end }: Task, singleTime: boolean): TaskTimes {
  if (!singleTime) return { start: timeText(start), end: timeText(end) };
  const { period } = end;
  if (period.kind !== 'interval') return { start: EMPTY, end: timeText(end) };
  if (period.to === null) return { start: timeText(end), end: EMPTY };
  const halves = splitInterval(period);
  return halves ?? { start: EMPTY, end: timeText(end) };
}

function timeText({ text, period }: PeriodField): TimeText {
  const written = text.trim();
  return { text: (isCertain(period) ? formatPeriod(period) : undefined) ?? written, period };
}

/** why: rewriting is safe only where nothing was lent and the reading is the only one */
const isCertain = (period: Period): boolean =>
  period.kind === 'interval' && (period.implied ?? []).length === 0;

function splitInterval(period: Interval): TaskTimes | undefined {
  const { from, to, precision } = period;
  // why: a list of months is no range, and a qualifier speaks of the whole
  if (from === null || to === null || period.qualifier !== undefined || period.parts || !isCertain(period))
    return undefined;
  // why: words, times of day and "nhiệm kỳ" speak of the whole and would be lost between two cells
  if (period.remark || period.clock || period.unit) return undefined;
  const unit = UNIT[precision];
  const first = unitPeriod(from, unit);
  const last = unitPeriod(to, unit);
  if (first.from === last.from || first.from !== from || last.to !== to) return undefined;
  const start = formatPeriod(first);
  const end = formatPeriod(last);
  return start === undefined || end === undefined
    ? undefined
    : { start: { text: start, period: first }, end: { text: end, period: last } };
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
const UNIT: Readonly<Record<PeriodPrecision, Unit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
  years: 'year',
};
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The unit of the calendar that holds `date`. */
function unitPeriod(date: CalendarDate, unit: Unit): Interval {
  const months = MONTHS[unit];
  if (months === undefined) return { kind: 'interval', from: date, to: date, precision: 'day' };
  const year = yearOf(date);
  const first = monthOf(date) - ((monthOf(date) - 1) % months);
  const last = first + months - 1;
  return {
    kind: 'interval',
    from: calendarDate(year, first, 1) ?? date,
    to: calendarDate(year, last, daysInMonth(year, last)) ?? date,
    precision: unit,
  };
}
