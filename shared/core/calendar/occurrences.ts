import { PERIODIC_REPORTS } from '../../data/report-rules';
import type { CalendarDate } from '../model/calendar-date';
import { addDays, calendarDate, daysInMonth } from '../model/calendar-date';
import type { Period } from '../model/period';
import type { WorkCalendar } from '../model/reading';
import { reportWindow } from '../dates/report-window';
import { foldText } from '../text/fold-vietnamese';
import type { ReportCutOff, ReportDue, ReportOccurrence, ReportPeriod, ReportWindow } from './report-entry';

/** The months that the reports of a year go over, by period. */
const TERMS: Readonly<
  Partial<Record<ReportPeriod, readonly (readonly [first: number, last: number, name: string])[]>>
> = {
  month: Array.from({ length: 12 }, (_, index) => [
    index + 1,
    index + 1,
    `Tháng ${String(index + 1).padStart(2, '0')}`,
  ]),
  quarter: [
    [1, 3, 'Quý I'],
    [4, 6, 'Quý II'],
    [7, 9, 'Quý III'],
    [10, 12, 'Quý IV'],
  ],
  half: [
    [1, 6, '6 tháng đầu năm'],
    [7, 12, '6 tháng cuối năm'],
  ],
  'nine-months': [[1, 9, '9 tháng năm']],
  year: [[1, 12, 'Năm']],
};

const SIGN: Readonly<Partial<Record<ReportPeriod, string>>> = { month: '/', quarter: '/' };

interface Term {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** The reports of the plan's years that a period makes; one that names a quarter ("quý I") makes only that. */
export function termsOf(period: ReportPeriod, text: string, years: readonly number[]): readonly Term[] {
  const key = foldText(text);
  // why: the terms of a school are no halves of the year
  if (/học kỳ|năm học/u.test(key)) return [];
  const terms = (TERMS[period] ?? []).filter(([, last]) => isMeant(period, key, last));
  return years.flatMap((year) =>
    terms.map(([first, last, name]) => ({
      year,
      first,
      last,
      name: `${name}${SIGN[period] ?? ' '}${String(year)}`,
    })),
  );
}

const QUARTERS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

function isMeant(period: ReportPeriod, key: string, last: number): boolean {
  if (period === 'half') return !/đầu năm|giữa năm/u.test(key) || last === 6;
  if (period !== 'quarter') return true;
  const named = [...key.matchAll(/(?<![\p{L}\d])(iv|i{1,3}|[1-4])(?![\p{L}\d])/gu)]
    .filter(() => key.includes('quý'))
    .map((found) => QUARTERS[found[1] ?? '']);
  return named.length === 0 || named.includes(last);
}

/**
 * What each report covers by the rule of periodic reports; `null` where the rule says nothing, or where the plan wants
 * the report before the rule closes its figures.
 */
export function cutOffOf(
  terms: readonly Term[],
  written: string | undefined,
  occurrences: readonly ReportOccurrence[],
): ReportCutOff | null {
  if (written !== undefined) return { text: written, windows: [] };
  const windows = terms.flatMap(({ year, first, last, name }): readonly ReportWindow[] => {
    const window = reportWindow(year, first, last);
    return window ? [{ ...window, name }] : [];
  });
  const isTooSoon = windows.some(({ name, to }) =>
    occurrences.some((one) => (one.name === name || windows.length === 1) && one.day < to),
  );
  return windows.length === 0 || isTooSoon ? null : { source: PERIODIC_REPORTS.source, windows };
}

/** The days on which the reports fall due, where the plan names them. */
export function occurrencesOf(
  due: ReportDue | null,
  read: Period | undefined,
  terms: readonly Term[],
  calendar: WorkCalendar,
): readonly ReportOccurrence[] {
  if (!due) return [];
  const fixed = lastDayOf(read);
  if (fixed !== undefined) return [on(fixed, terms.length === 1 ? terms[0]?.name : undefined, calendar)];
  return terms.flatMap((term) => {
    const day = dayIn(term, foldText(due.text));
    return day === undefined ? [] : [on(day, term.name, calendar)];
  });
}

const lastDayOf = (read: Period | undefined): CalendarDate | undefined =>
  read?.kind === 'interval' ? (read.to ?? undefined) : undefined;

/** "trước ngày 20 của tháng cuối quý", "ngày 05 tháng đầu quý sau": a day of each report's last month, or the next. */
function dayIn({ year, last }: Term, key: string): CalendarDate | undefined {
  const day = Number(/\d{1,2}/u.exec(key.replace(/\d{1,2} ?(?:giờ|h(?!\p{L}))(?: ?\d{2})?/gu, ''))?.[0]);
  if (!Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const isLater = /tháng (?:sau|tiếp|kế|liền|đầu)/u.test(key);
  if (!isLater && !/tháng cuối|(?:hằng|hàng|mỗi) tháng|của tháng|tháng báo cáo|\d tháng$/u.test(key))
    return undefined;
  const month = isLater ? (last % 12) + 1 : last;
  const inYear = isLater && last === 12 ? year + 1 : year;
  const date = calendarDate(inYear, month, Math.min(day, daysInMonth(inYear, month)));
  return date && key.startsWith('trước') ? addDays(date, -1) : date;
}

function on(day: CalendarDate, name: string | undefined, calendar: WorkCalendar): ReportOccurrence {
  const reason = calendar.reasonOff(day);
  return {
    ...(name === undefined ? {} : { name }),
    day,
    ...(reason === undefined
      ? {}
      : { dayOff: { reason: reason.vi, workingDay: calendar.previousWorkingDay(day) } }),
  };
}
