import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan, InvalidPeriodReason, PeriodPrecision } from '../../model/period';
import { day } from './day';
import { writtenMonth } from '../../text/written-date';
import { month } from './month';
import { ROMAN } from './numerals';
import { halfYear, someMonths } from './part-of-year';
import { quarter } from './quarter';
import type { Span } from './span';
import type { SpanForm } from './span-form';
import type { TimeUnit, UnitLayout } from './time-unit';
import { year as wholeYear } from './year';
import { years } from './years';

/** A week is named in phrases only, and no rule says which days it has. */
const week: TimeUnit = { precision: 'week', forms: [] };

/** Every precision of time. */
export const UNITS: Readonly<Record<PeriodPrecision, TimeUnit>> = {
  month,
  quarter,
  day,
  year: wholeYear,
  years,
  'half-year': halfYear,
  months: someMonths,
  week,
};

/** Every way of writing a day or a unit; their patterns exclude each other (a test holds it). */
export const spanForms: readonly SpanForm[] = Object.values(UNITS).flatMap(({ forms }) => forms);

/** The writings by a word, a number and the year. */
export const LAYOUTS: readonly UnitLayout[] = Object.values(UNITS).flatMap(({ layout = [] }) => layout);

/** A day or a unit in a sentence, as the source of a pattern over text in small letters. */
export const UNIT_IN_PROSE = `(?:${Object.values(UNITS)
  .flatMap(({ inProse = [] }) => inProse)
  .join('|')})`;

/** Longer than the longest text that a pattern can match. */
const LONGEST = 60;

export interface ReadSpan {
  readonly form: SpanForm;
  readonly reading: Span | InvalidPeriodReason;
}

/** Reads a key as one day or unit; declines (`undefined`) what is anything else. */
export function readSpan(key: string): ReadSpan | undefined {
  if (key.length > LONGEST) return undefined;
  for (const form of spanForms) {
    const reading = form.read(key, {});
    if (reading !== undefined) return { form, reading };
  }
  return undefined;
}

/** One unit in lower case, as it stands after a word of limit: "ngày 05/3/2024", "tháng 3/2024", "quý I/2024". */
export function unitAfterWord(
  span: DateSpan,
  precision: PeriodPrecision,
  name?: Span['unit'],
): string | undefined {
  const { layout, write } = UNITS[precision];
  return layout ? laidOut(layout, span.from) : write?.(span, name);
}

/** The unit that holds `date`, for precisions that name one end of a range. */
export function unitAt(date: CalendarDate, precision: PeriodPrecision): string | undefined {
  const { layout, at } = UNITS[precision];
  return layout ? laidOut(layout, date) : at?.(date);
}

function laidOut({ word, numerals, months }: UnitLayout, date: CalendarDate): string {
  const number = Math.ceil(monthOf(date) / months);
  const year = String(yearOf(date));
  if (numerals === undefined) return `${word} ${year}`;
  return `${word} ${numerals === 'roman' ? (ROMAN[number - 1] ?? '') : writtenMonth(number)}/${year}`;
}

/** Whether both ends lie in one and the same unit. */
export const isOneUnit = ({ from, to }: DateSpan, precision: PeriodPrecision): boolean =>
  unitAt(from, precision) === unitAt(to, precision);

/** How many months a unit has; `undefined` where they differ or are none. */
export const monthsOf = (precision: PeriodPrecision): number | undefined =>
  UNITS[precision].layout?.months ?? UNITS[precision].months;

interface OpenSpan {
  readonly precision: PeriodPrecision;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * The precision at which one end of a span can be named alone: "6 tháng đầu năm" ends with a month,
 * "giai đoạn 2021 - 2025" with a year, a school year with a month.
 */
export function endPrecision({ precision, from, to }: OpenSpan): PeriodPrecision {
  const { of = precision } = UNITS[precision];
  const isWhole = from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true;
  return of === 'year' && precision !== 'year' && !isWhole ? 'month' : of;
}
