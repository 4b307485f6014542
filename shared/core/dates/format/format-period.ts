import type { CalendarDate } from '../../model/calendar-date';
import { dayAfter, dayBefore, monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan, Period, ClockTimes, PeriodRemark } from '../../model/period';
import { formatDate, writtenMonth } from '../../text/written-date';
import { formatRecurrence } from './format-recurrence';
import { isOneUnit, unitAfterWord, unitAt } from '../units/units';

type Interval = Extract<Period, { kind: 'interval' }>;

/**
 * A period as Nghị định 30/2020/NĐ-CP writes it, with its remark: "Tháng 01/2024", "15/3/2024", "Quý I/2024 (dự kiến)",
 * "Trước ngày 19/12/2024". Reading the text again gives the same period (a lent year is then written). `undefined` for
 * what has no text of its own: events, ambiguous and unread cells keep their words.
 */
export function formatPeriod(period: Period): string | undefined {
  const text = textOf(period);
  if (text === undefined) return undefined;
  const { before = '', after = '' } = remarkOf(period);
  return capitalised(before.trimStart() + text + after.trimEnd());
}

const remarkOf = (period: Period): PeriodRemark => ('remark' in period ? (period.remark ?? {}) : {});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function textOf(period: Period): string | undefined {
  switch (period.kind) {
    case 'interval':
      return period.qualifier === undefined ? plainInterval(period) : qualified(period);
    case 'recurring':
      return formatRecurrence(period);
    case 'ongoing':
      return ongoing(period);
    case 'several': {
      const texts = period.periods.map(formatPeriod);
      return texts.includes(undefined) ? undefined : texts.join('; ');
    }
    case 'event':
    case 'ambiguous':
    case 'invalid':
    case 'unparsed':
    case 'empty':
      return undefined;
  }
}

function plainInterval(period: Interval): string | undefined {
  const { from, to, precision, parts, clock, unit } = period;
  if (from === null || to === null) return undefined;
  if (parts && parts.length > 1) return list(parts, precision);
  if (clock) return from === to ? dayWithClock(from, clock) : daysWithClock(from, to, clock);
  if (isOneUnit({ from, to }, precision)) {
    return precision === 'day' ? formatDate(from) : unitAfterWord({ from, to }, precision, unit);
  }
  const first = unitAt(from, precision);
  const last = unitAt(to, precision);
  return first === undefined || last === undefined ? undefined : `${first} - ${capitalised(last)}`;
}

function list(parts: readonly DateSpan[], precision: Interval['precision']): string | undefined {
  const texts = parts.map((part) => unitAfterWord(part, precision));
  const years = new Set(parts.map(({ from }) => yearOf(from)));
  if (precision === 'month' && years.size === 1) {
    const months = parts.map(({ from }) => writtenMonth(monthOf(from)));
    return `tháng ${months.join(', ')}/${String([...years][0])}`;
  }
  return texts.includes(undefined) ? undefined : texts.join(', ');
}

const clocked = (clock: string | undefined, date: CalendarDate): string =>
  clock === undefined ? `ngày ${formatDate(date)}` : `${clock} ngày ${formatDate(date)}`;

const dayWithClock = (date: CalendarDate, { from, to }: ClockTimes): string =>
  from !== undefined && to !== undefined ? `${from} - ${clocked(to, date)}` : clocked(from ?? to, date);

const daysWithClock = (from: CalendarDate, to: CalendarDate, clock: ClockTimes): string =>
  `${clocked(clock.from, from)} - ${clocked(clock.to, to)}`;

function qualified({ from, to, precision, qualifier, named, clock }: Interval): string | undefined {
  const unit = (span: DateSpan | undefined): string | undefined => span && unitAfterWord(span, precision);
  switch (qualifier) {
    case 'before':
      if (to !== null && clock) return `trước ${clocked(clock.to, to)}`;
      return to === null ? undefined : phrase('trước', unit(oneDay(dayAfter(to))));
    case 'by':
      if (to !== null && clock) return `chậm nhất ${clocked(clock.to, to)}`;
      return to === null
        ? undefined
        : phrase(precision === 'day' ? 'chậm nhất' : 'đến hết', unit(oneDay(to)));
    case 'from':
      if (from !== null && clock) return `từ ${clocked(clock.from, from)}`;
      return from === null ? undefined : phrase('từ', unit(oneDay(from)));
    case 'after':
      if (from !== null && clock) return `sau ${clocked(clock.from, dayBefore(from))}`;
      return from === null ? undefined : phrase('sau', unit(oneDay(dayBefore(from))));
    case 'early':
      return phrase('đầu', unit(named));
    case 'mid':
      return phrase('giữa', unit(named));
    case 'late':
      return phrase('cuối', unit(named));
    case undefined:
      break;
  }
  return undefined;
}

const oneDay = (date: DateSpan['from']): DateSpan => ({ from: date, to: date });

const phrase = (word: string, unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : `${word} ${unit}`;

function ongoing({ from, to, implied }: Extract<Period, { kind: 'ongoing' }>): string {
  if (implied) return 'thường xuyên';
  if (from !== null && to !== null) return `thường xuyên, ${formatDate(from)} - ${formatDate(to)}`;
  if (from !== null) return `thường xuyên từ ngày ${formatDate(from)}`;
  return to === null ? 'thường xuyên' : `thường xuyên đến hết ngày ${formatDate(to)}`;
}
