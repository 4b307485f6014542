import type { CalendarDate } from '../../model/calendar-date';
import type { Period } from '../../model/period';

/** What a task's time says to somebody who follows the work. */
export type DeadlineKind = 'dated' | 'open' | 'unclear' | 'none' | 'wrong';

/** The words of the standard table's helper column. */
export const DEADLINE_WORD: Readonly<Record<DeadlineKind, string>> = {
  dated: 'Có hạn',
  open: 'Thường xuyên',
  unclear: 'Chưa rõ hạn',
  none: 'Không ghi hạn',
  wrong: 'Ngày sai',
};

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * Deadline of a task from its two times. Several milestones end with the last one that has a day;
 * recurring and ongoing work has no deadline and is never overdue; an open end is open work.
 */
export function readDeadline(start: Period, end: Period): Deadline {
  const span = spanOf(end);
  const from = spanOf(start).from ?? (start.kind === 'empty' ? span.from : null);
  return { kind: kindOf(end), from, to: span.to };
}

function kindOf(end: Period): DeadlineKind {
  switch (end.kind) {
    case 'interval':
      if (end.to !== null) return 'dated';
      // why: "Tuần 2 tháng 3" and a month of an unknown year are due some day, only nobody can say which
      return end.from === null ? 'unclear' : 'open';
    case 'recurring':
    case 'ongoing':
      return 'open';
    case 'several':
      if (spanOf(end).to !== null) return 'dated';
      if (end.periods.some((part) => kindOf(part) === 'wrong')) return 'wrong';
      return end.periods.every((part) => kindOf(part) === 'open') ? 'open' : 'unclear';
    case 'empty':
      return 'none';
    case 'invalid':
      return 'wrong';
    case 'event':
    case 'ambiguous':
    case 'unparsed':
      return 'unclear';
  }
}

interface Span {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}
const NO_SPAN: Span = { from: null, to: null };

function spanOf(period: Period): Span {
  if (period.kind === 'interval' || period.kind === 'recurring' || period.kind === 'ongoing') return period;
  if (period.kind !== 'several') return NO_SPAN;
  const spans = period.periods.map((part) => spanOf(part));
  const starts = spans.flatMap(({ from }) => (from === null ? [] : [from])).sort();
  // why: work that goes on beside a milestone has no end that could be missed
  const due = period.periods.filter((part) => kindOf(part) !== 'open');
  const ends = due.flatMap((part) => spanOf(part).to ?? []).sort();
  // why: one milestone without a day leaves the end of the whole unknown
  const complete = ends.length === due.length;
  return { from: starts[0] ?? null, to: complete ? (ends[ends.length - 1] ?? null) : null };
}
