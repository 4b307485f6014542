import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan, PeriodPrecision } from '../../model/period';
import { writtenMonth } from './format-date';
import { ROMAN } from './numerals';
import type { Span } from './span';
import type { SpanForm } from './span-form';

/** The writing of a unit by a word, its number in the year and the year: "tháng 3/2026", "quý II/2026", "năm 2026". */
export interface UnitLayout {
  readonly word: string;
  /** None where a year has only one. */
  readonly numerals?: 'figures' | 'roman';
  /** How many months the unit has. */
  readonly months: number;
}

/** A precision of time: every form of it, and how it is written. All that hangs on a precision stands in its unit. */
export interface TimeUnit {
  readonly precision: PeriodPrecision;
  readonly forms: readonly SpanForm[];
  /** Its writing, also in a sheet's formulas; none for days and for what is told in a phrase. */
  readonly layout?: UnitLayout;
  /** How many months it has where that is always the same. */
  readonly months?: number;
  /** The unit that names one end of it: "6 tháng đầu năm" ends with a month. */
  readonly of?: PeriodPrecision;
  /** The one unit that holds a date, as an end of a range has it; none where a date does not tell the unit. */
  readonly at?: (date: CalendarDate) => string;
  /** One unit in lower case, as it stands after a word of limit; `undefined` where the days are no such unit. */
  readonly write: (span: DateSpan, name: Span['unit']) => string | undefined;
  /** Over folded text, a source of a pattern: how a sentence tells by when something is due. */
  readonly inProse?: string;
}

/** A unit that its layout writes. */
export function laidOut({
  layout,
  ...unit
}: Omit<TimeUnit, 'months' | 'at' | 'write'> & { readonly layout: UnitLayout }): TimeUnit {
  const at = (date: CalendarDate): string => {
    const number = Math.ceil(monthOf(date) / layout.months);
    const year = String(yearOf(date));
    if (layout.numerals === undefined) return `${layout.word} ${year}`;
    const written = layout.numerals === 'roman' ? (ROMAN[number - 1] ?? '') : writtenMonth(number);
    return `${layout.word} ${written}/${year}`;
  };
  return { ...unit, layout, months: layout.months, at, write: ({ from }) => at(from) };
}

/** A year in the sentence behind a unit. */
export const YEAR_IN_PROSE = '(?:/\\d{4}| năm \\d{4})?';
