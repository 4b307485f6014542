import type { AgencyMention } from '../model/agency';
import type { CalendarDate } from '../model/calendar-date';
import type { DateSpan } from '../model/period';
import type { ReportEntry, ReportOccurrence, ReportPeriod } from './report-entry';

/** One report of the calendar: what the sheet, the table of values and the calendar file each make a line of. */
export interface CalendarRow {
  readonly entry: ReportEntry;
  /** "Báo cáo Quý I/2026". */
  readonly name: string;
  /** What its figures cover; absent where neither the plan nor a rule says. */
  readonly covers?: DateSpan;
  /** The day it is due; absent where the plan names none. */
  readonly day?: CalendarDate;
  readonly dayOff?: NonNullable<ReportOccurrence['dayOff']>;
}

const PERIOD_NAMES: Readonly<Record<ReportPeriod, string>> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'hằng năm',
  once: 'một lần',
  'ad-hoc': 'không nêu kỳ',
};

/** How a period is called. */
export const periodName = (period: ReportPeriod): string => PERIOD_NAMES[period];

/** The reports of all entries, by day where they have one, else by what they cover; what has neither comes last. */
export function calendarRows(entries: readonly ReportEntry[]): readonly CalendarRow[] {
  const rows = entries.flatMap(rowsOf);
  const order = ({ day, covers }: CalendarRow): string => day ?? covers?.to ?? '9999';
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (order(a.row) < order(b.row) ? -1 : order(a.row) > order(b.row) ? 1 : a.index - b.index))
    .map(({ row }) => row);
}

function rowsOf(entry: ReportEntry): readonly CalendarRow[] {
  const { occurrences, cutOff, period } = entry;
  const named = new Map(occurrences.map((one) => [one.name, one]));
  const windows = cutOff?.windows ?? [];
  const names = windows.length > 0 ? windows.map(({ name }) => name) : occurrences.map(({ name }) => name);
  if (names.length === 0) return [{ entry, name: `Báo cáo ${periodName(period)}` }];
  return names.map((name, index) => {
    // why: one day that the plan names for all of a row's reports is that of the last
    const found = named.get(name) ?? (index === names.length - 1 ? named.get(undefined) : undefined);
    const covers = windows[index];
    return {
      entry,
      name: name === undefined ? `Báo cáo ${periodName(period)}` : `Báo cáo ${small(name)}`,
      ...(covers ? { covers: { from: covers.from, to: covers.to } } : {}),
      ...(found ? { day: found.day } : {}),
      ...(found?.dayOff ? { dayOff: found.dayOff } : {}),
    };
  });
}

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The bodies of a field as one text. */
export const bodies = (mentions: readonly AgencyMention[]): string =>
  mentions.map(({ text }) => text).join('; ');
