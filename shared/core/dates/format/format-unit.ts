import type { CalendarDate } from '../../model/calendar-date';
import { addDays, monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan, PeriodPrecision } from '../../model/period';
import { formatDate, writtenMonth } from './format-date';

const ROMAN = ['I', 'II', 'III', 'IV'];

const quarterOf = (date: CalendarDate): string => ROMAN[Math.floor((monthOf(date) - 1) / 3)] ?? '';
const year = (date: CalendarDate): string => String(yearOf(date));

/** One unit in lower case, as it stands after a qualifier: "ngày 05/3/2024", "tháng 3/2024", "quý I/2024". */
export function unitAfterWord(
  { from, to }: DateSpan,
  precision: PeriodPrecision,
  name?: 'phase' | 'term',
): string | undefined {
  switch (precision) {
    case 'day':
      return from === to ? `ngày ${formatDate(from)}` : undefined;
    case 'month':
      return `tháng ${writtenMonth(monthOf(from))}/${year(from)}`;
    case 'quarter':
      return `quý ${quarterOf(from)}/${year(from)}`;
    case 'half-year':
    case 'months':
      return partOfYear({ from, to });
    case 'year':
      return `năm ${year(from)}`;
    case 'years':
      return severalYears({ from, to }, name);
    case 'week':
      return undefined;
  }
}

function partOfYear({ from, to }: DateSpan): string {
  const months = monthOf(to) - monthOf(from) + 1;
  return `${String(months)} tháng ${monthOf(from) === 1 ? 'đầu' : 'cuối'} năm ${year(from)}`;
}

const YEARS = { phase: 'giai đoạn', term: 'nhiệm kỳ' } as const;

function severalYears({ from, to }: DateSpan, name: 'phase' | 'term' | undefined): string {
  const word = name === undefined ? (monthOf(from) === 1 ? 'năm' : 'năm học') : YEARS[name];
  return `${word} ${year(from)} - ${year(to)}`;
}

/** The unit that holds `date`, for precisions that name one end of a range. */
export function unitAt(date: CalendarDate, precision: PeriodPrecision): string | undefined {
  if (precision === 'day') return formatDate(date);
  return precision === 'month' || precision === 'quarter' || precision === 'year'
    ? unitAfterWord({ from: date, to: date }, precision)
    : undefined;
}

/** Whether both ends lie in one and the same unit. */
export function isOneUnit({ from, to }: DateSpan, precision: PeriodPrecision): boolean {
  if (precision === 'half-year' || precision === 'months' || precision === 'years') return true;
  return unitAt(from, precision) === unitAt(to, precision);
}

export const dayBefore = (date: CalendarDate): CalendarDate => addDays(date, -1) ?? date;
export const dayAfter = (date: CalendarDate): CalendarDate => addDays(date, 1) ?? date;
