import type { CalendarDate } from './calendar-date';

export type PeriodPrecision =
  'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'months' | 'year' | 'years';

/** `before` excludes the named day or unit, `by` ("chậm nhất", "đến hết") includes it, `after` starts the day after. */
export type PeriodQualifier = 'before' | 'by' | 'after' | 'from' | 'early' | 'mid' | 'late';

/** What was lent from the plan and not written in the cell. */
export type ImpliedPart = 'year' | 'month';

export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'unstated';
  /** Day of the month. */
  readonly day?: number;
  /** The month of the quarter that `day` belongs to, 1 to 3 ("ngày 15 của tháng cuối quý"). */
  readonly monthOfQuarter?: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  readonly months?: readonly number[];
}

export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * What a time cell says. A reader consumes the whole text or declines (`unparsed`);
 * two different readings are `ambiguous`, never first-wins. An open side of an interval is `null`.
 */
export type Period =
  | {
      readonly kind: 'interval';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly precision: PeriodPrecision;
      readonly qualifier?: PeriodQualifier;
      readonly implied?: readonly ImpliedPart[];
      /** The separate units of a list ("Quý II và Quý IV"); `from` and `to` span them all. */
      readonly parts?: readonly DateSpan[];
      /** The unit that `early`, `mid` or `late` narrows ("Đầu tháng 6/2024"); its days are never invented. */
      readonly named?: DateSpan;
    }
  | {
      readonly kind: 'recurring';
      readonly rules: readonly Recurrence[];
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly qualifier?: PeriodQualifier;
      readonly implied?: readonly ImpliedPart[];
    }
  | {
      readonly kind: 'ongoing';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly implied?: readonly ImpliedPart[];
    }
  /** Bound to something else: "Sau khi có văn bản của …", "Theo kế hoạch riêng". */
  | { readonly kind: 'event'; readonly offsetDays?: number; readonly workingDays?: boolean }
  /** Several milestones in one cell. */
  | { readonly kind: 'several'; readonly periods: readonly Period[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Period[] }
  | { readonly kind: 'invalid'; readonly reason: InvalidPeriodReason }
  | { readonly kind: 'unparsed' }
  | { readonly kind: 'empty' };

export type InvalidPeriodReason =
  'no-such-day' | 'no-such-month' | 'no-such-quarter' | 'end-before-start' | 'placeholder' | 'look-alike';
