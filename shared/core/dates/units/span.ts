import { daysInMonth } from '../../model/calendar-date';
import type { InvalidPeriodReason, PeriodPrecision } from '../../model/period';

/** A day or a unit of time as written; the year is null until the plan lends it. */
export interface Span {
  readonly precision: PeriodPrecision;
  readonly year: number | null;
  /** Differs from `year` only where the span crosses a year's end. */
  readonly lastYear: number | null;
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  /** 0 stands for the last day of the month. */
  readonly lastDay: number;
  /** What several years are called where it is not "năm". */
  readonly unit?: 'phase' | 'term';
}

/** `undefined` declines; a reason says that the text can only mean a time that does not exist. */
export type SpanReading = Span | InvalidPeriodReason | undefined;

const LEAP_YEAR = 2024;

/** Reads a written year; `null` when there is none. */
export const writtenYear = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.length === 2 ? `20${text}` : text);

const isYear = (year: number | null): boolean => year === null || (year >= 1900 && year <= 2199);

/** Months `first` to `last` of one year. */
export function monthsSpan(
  precision: PeriodPrecision,
  year: number | null,
  first: number,
  last: number,
): SpanReading {
  if (!isYear(year)) return undefined;
  if (first < 1 || last > 12) return 'no-such-month';
  return { precision, year, lastYear: year, firstMonth: first, firstDay: 1, lastMonth: last, lastDay: 0 };
}

/** Days `first` to `last` of one month. */
export function daysSpan(year: number | null, month: number, first: number, last: number): SpanReading {
  if (!isYear(year)) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  if (first < 1 || Math.max(first, last) > daysInMonth(year ?? LEAP_YEAR, month)) return 'no-such-day';
  if (last < first) return 'end-before-start';
  return {
    precision: 'day',
    year,
    lastYear: year,
    firstMonth: month,
    firstDay: first,
    lastMonth: month,
    lastDay: last,
  };
}

/** Whole years `first` to `last`. */
export function yearsSpan(first: number | null, last: number | null): SpanReading {
  if (!isYear(first) || !isYear(last)) return undefined;
  if (first !== null && last !== null && last < first) return 'end-before-start';
  const precision = first === last ? 'year' : 'years';
  return { precision, year: first, lastYear: last, firstMonth: 1, firstDay: 1, lastMonth: 12, lastDay: 0 };
}
