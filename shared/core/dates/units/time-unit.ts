import type { CalendarDate } from '../../model/calendar-date';
import type { DateSpan, PeriodPrecision } from '../../model/period';
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
  /** How many months it has where that is always the same and no layout tells it. */
  readonly months?: number;
  /** The unit that names one end of it: "6 tháng đầu năm" ends with a month. */
  readonly of?: PeriodPrecision;
  /** The one unit that holds a date, as an end of a range has it, where no layout writes it. */
  readonly at?: (date: CalendarDate) => string;
  /**
   * One unit in lower case, as it stands after a word of limit, where no layout writes it; `undefined` where the days
   * are no such unit.
   */
  readonly write?: (span: DateSpan, name: Span['unit']) => string | undefined;
  /** Over folded text, a source of a pattern: how a sentence tells by when something is due. */
  readonly inProse?: string;
}
