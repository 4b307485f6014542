import type { CalendarDate } from '../../model/calendar-date';
import { calendarDate } from '../../model/calendar-date';
import type { ImpliedPart } from '../../model/period';
import type { PlanYears } from '../reading-context';

export interface LentBounds {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly implied?: readonly ImpliedPart[];
}

/** First and last day of the plan, lent to what runs through it ("Thường xuyên", "Hằng quý"). */
export function planSpan(planYears: PlanYears | undefined): LentBounds {
  if (planYears === undefined) return { from: null, to: null };
  return {
    from: calendarDate(planYears.from, 1, 1) ?? null,
    to: calendarDate(planYears.to, 12, 31) ?? null,
    implied: ['year'],
  };
}
