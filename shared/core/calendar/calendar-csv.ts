import { csvText } from '../exchange/csv';
import { formatDate } from '../text/written-date';
import type { CalendarRow } from './calendar-rows';
import { bodies, calendarRows } from './calendar-rows';
import type { ReportEntry } from './report-entry';

/** The columns of the calendar as texts, in the order of the sheet. */
const CALENDAR_COLUMNS = [
  'Báo cáo',
  'Đơn vị báo cáo',
  'Thông qua',
  'Nơi nhận',
  'Số liệu từ',
  'Chốt số liệu',
  'Hạn gửi',
  'Hạn ghi trong kế hoạch',
  'Theo văn bản',
  'Lồng ghép trong',
  'Ghi chú',
  'Dòng',
] as const;

function calendarTexts({ entry, name, covers, day, dayOff }: CalendarRow): readonly string[] {
  return [
    name,
    bodies(entry.from),
    bodies(entry.via),
    bodies(entry.to),
    covers ? formatDate(covers.from) : '',
    covers ? formatDate(covers.to) : (entry.cutOff?.text ?? ''),
    day === undefined ? '' : formatDate(day),
    entry.due?.text ?? entry.periodText,
    entry.reference ?? '',
    entry.inside ?? '',
    dayOff ? `${dayOff.reason}; ngày làm việc liền trước: ${formatDate(dayOff.workingDay)}` : '',
    String(entry.source.line),
  ];
}

/** The calendar as a table of values that a spreadsheet opens: signed as UTF-8, and no text of it runs as a formula. */
export const calendarCsv = (entries: readonly ReportEntry[]): string =>
  csvText([CALENDAR_COLUMNS, ...calendarRows(entries).map(calendarTexts)]);
