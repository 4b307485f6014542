import type { CalendarDate } from './calendar-date';

/** From the finest to the coarsest; each has a unit in `dates/units`, which tells all that hangs on it. */
export const PRECISIONS = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'months',
  'year',
  'years',
] as const;

export type PeriodPrecision = (typeof PRECISIONS)[number];

/** `before` excludes the named day or unit, `by` ("chậm nhất", "đến hết") includes it, `after` starts the day after. */
export type PeriodQualifier = 'before' | 'by' | 'after' | 'from' | 'early' | 'mid' | 'late';

/** What was lent from the plan and not written in the cell. */
export type ImpliedPart = 'year' | 'month';

export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'unstated';
  /** Day of the month. */
  readonly day?: number;
  /** The last day of a span that begins with `day` ("từ ngày 20 đến ngày 25 hằng tháng"). */
  readonly lastDay?: number;
  /** The month of the quarter that `day` belongs to, 1 to 3 ("ngày 15 của tháng cuối quý"). */
  readonly monthOfQuarter?: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  readonly months?: readonly number[];
  /** Quarters of the year, 1 to 4 ("Quý I hằng năm"). */
  readonly quarters?: readonly number[];
  /** The rhythm follows from a list of months ("Tháng 3, 6, 9, 12"); no word says it. */
  readonly unsaid?: true;
}

export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The words that stand around a time and say more than the time, as written: what stands before it, the time and
 * what stands after it, joined, are the text.
 */
export interface PeriodRemark {
  readonly before?: string;
  readonly after?: string;
}

/** Times of day as written ("17 giờ 00", "8h30", "sáng"); they never move a day. */
export interface ClockTimes {
  readonly from?: string;
  readonly to?: string;
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
      /** What the years are called where it is not "năm": a term of office is no mere span. */
      readonly unit?: 'phase' | 'term';
      readonly clock?: ClockTimes;
      readonly remark?: PeriodRemark;
    }
  | {
      readonly kind: 'recurring';
      readonly rules: readonly Recurrence[];
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly qualifier?: PeriodQualifier;
      readonly implied?: readonly ImpliedPart[];
      readonly remark?: PeriodRemark;
    }
  | {
      readonly kind: 'ongoing';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      readonly implied?: readonly ImpliedPart[];
      /** What is due again and again within it; its words stand in the remark ("…, báo cáo hằng quý"). */
      readonly rules?: readonly Recurrence[];
      readonly remark?: PeriodRemark;
    }
  /**
   * Bound to something else: "Sau khi có văn bản của …", "Theo kế hoạch riêng"; or, with `status`, how far the work
   * is ("Đã hoàn thành"). The whole text is its wording.
   */
  | {
      readonly kind: 'event';
      readonly offsetDays?: number;
      readonly workingDays?: boolean;
      readonly status?: true;
    }
  /** Several milestones in one cell. */
  | { readonly kind: 'several'; readonly periods: readonly Period[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Period[] }
  | { readonly kind: 'invalid'; readonly reason: InvalidPeriodReason }
  | { readonly kind: 'unparsed' }
  | { readonly kind: 'empty' };

export type InvalidPeriodReason =
  'no-such-day' | 'no-such-month' | 'no-such-quarter' | 'end-before-start' | 'placeholder' | 'look-alike';
