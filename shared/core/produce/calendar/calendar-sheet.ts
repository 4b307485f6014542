import { bodies, calendarRows } from '../../calendar/calendar-rows';
import type { CalendarRow } from '../../calendar/calendar-rows';
import type { ReportEntry } from '../../calendar/report-entry';
import { dateToSerial } from '../../dates/read-serial';
import type { CalendarDate } from '../../model/calendar-date';
import type { SheetDraft } from '../../model/sheet-draft';
import { formatDate } from '../../text/written-date';
import { listSheet } from '../sheet/list-sheet';

/** The name of the sheet in every workbook. */
const CALENDAR_SHEET = 'Lịch báo cáo';

interface Numbered extends CalendarRow {
  readonly number: number;
}

/**
 * The reports of a plan by day: who reports to whom and through whom, what the figures cover and when it is sent. Days
 * are dates, so that the list can be sorted and counted; what the plan leaves open is left open.
 */
export function calendarSheet(
  entries: readonly ReportEntry[],
  { title, sheetName = CALENDAR_SHEET }: { readonly title: string | null; readonly sheetName?: string },
): SheetDraft {
  const rows = calendarRows(entries).map((row, index) => ({ ...row, number: index + 1 }));
  const dated = rows.filter(({ day, covers }) => day !== undefined || covers !== undefined);
  const open = rows.filter((row) => !dated.includes(row));
  const source = entries.find(({ cutOff }) => cutOff?.source !== undefined)?.cutOff?.source;
  return listSheet<Numbered>({
    name: sheetName,
    titles: ['LỊCH BÁO CÁO', ...(title === null ? [] : [title])],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Báo cáo', width: 22, style: 'text', value: ({ name }) => name },
      {
        header: 'Đơn vị báo cáo',
        width: 28,
        style: 'text',
        value: ({ entry }) => bodies(entry.from) || null,
      },
      { header: 'Thông qua', width: 20, style: 'text', value: ({ entry }) => bodies(entry.via) || null },
      { header: 'Nơi nhận', width: 24, style: 'text', value: ({ entry }) => bodies(entry.to) || null },
      { header: 'Số liệu từ', width: 12, style: 'date', value: ({ covers }) => serial(covers?.from) },
      { header: 'Chốt số liệu', width: 12, style: 'date', value: ({ covers }) => serial(covers?.to) },
      { header: 'Hạn gửi', width: 12, style: 'date', value: ({ day }) => serial(day) },
      {
        header: 'Kế hoạch ghi',
        width: 26,
        style: 'text',
        value: ({ entry }) => entry.due?.text ?? (entry.periodText || null),
      },
      { header: 'Ghi chú', width: 34, style: 'text', value: (row) => remarkOf(row) || null },
    ],
    parts: [{ items: dated }, { heading: 'Báo cáo không nêu kỳ hoặc theo văn bản khác', items: open }],
    ...(source === undefined
      ? {}
      : {
          note: `Ngày chốt số liệu theo ${source}; địa phương, ngành có quy định riêng thì sửa tại cột “Chốt số liệu”. Hạn gửi để trống là kế hoạch không nêu ngày.`,
        }),
  });
}

function remarkOf({ entry, dayOff }: CalendarRow): string {
  return [
    dayOff ? `Hạn gửi vào ${dayOff.reason}; ngày làm việc liền trước: ${formatDate(dayOff.workingDay)}` : '',
    entry.reference === null ? '' : `Thực hiện theo ${entry.reference}`,
    entry.inside === null ? '' : `Lồng ghép trong ${entry.inside}`,
    entry.cutOff?.text === undefined ? '' : `Chốt số liệu: ${entry.cutOff.text}`,
    `Dòng ${String(entry.source.line)} của kế hoạch`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const serial = (date: CalendarDate | undefined): number | null =>
  date === undefined ? null : dateToSerial(date, 1900);
