import { producedSheet } from '../../../data/produced-sheets';
import { bodies, calendarRows } from '../../calendar/calendar-rows';
import type { CalendarRow } from '../../calendar/calendar-rows';
import type { ReportEntry } from '../../calendar/report-entry';
import { dateToSerial } from '../../dates/read-serial';
import type { CalendarDate } from '../../model/calendar-date';
import type { SheetDraft } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';
import { upperFirst } from '../../text/upper-first';
import { formatDate } from '../../text/written-date';
import { hashText } from '../../work/hash';
import { isPreviousList } from '../sheet/list-record';
import type { ListColumn } from '../sheet/list-sheet';
import { listSheet } from '../sheet/list-sheet';
import { shortenText } from '../sheet/shorten-text';

/** Over the hidden keys of its rows, by which an earlier build is known. */
const KEY_HEADER = 'Mã báo cáo';

interface Numbered extends CalendarRow {
  readonly number: number;
}

export interface CalendarSheetOptions {
  readonly title: string | null;
  readonly sheetName?: string;
  /** Where the sentence of a report stands, in words; empty where that goes without saying. */
  readonly placeOf?: (entry: ReportEntry) => string;
  /** For a sheet that is made again in place: what an earlier build and a person left there. */
  readonly kept?: { readonly previous?: SheetView };
}

/** In characters. */
const LONGEST_QUOTE = 90;
const CALENDAR = producedSheet('calendar');
const lineOfPlan = ({ source }: ReportEntry): string => `Dòng ${String(source.line)}`;

/** Whether a sheet still looks like an earlier build of the calendar. */
export const isPreviousCalendar = (view: SheetView): boolean => isPreviousList(view, KEY_HEADER);

/**
 * The reports of a plan by day: who reports to whom and through whom, what the figures cover and when it is sent. Days
 * are dates, so that the list can be sorted and counted; what the plan leaves open is left open.
 */
export function calendarSheet(
  entries: readonly ReportEntry[],
  { title, sheetName = CALENDAR.name, placeOf = lineOfPlan, kept }: CalendarSheetOptions,
): SheetDraft {
  const rows = calendarRows(entries).map((row, index) => ({ ...row, number: index + 1 }));
  const dated = rows.filter(({ day, covers }) => day !== undefined || covers !== undefined);
  const open = rows.filter((row) => !dated.includes(row));
  return listSheet<Numbered>({
    name: sheetName,
    titles: ['LỊCH BÁO CÁO', ...(title === null ? [] : [title])],
    // why: together narrow enough for A4, on which every office prints, at ten points
    columns: [
      { header: 'STT', width: 5, style: 'centre', value: ({ number }) => number },
      textColumn('Báo cáo', 16, ({ name }) => name),
      textColumn('Đơn vị báo cáo', 20, ({ entry }) => bodies(entry.from)),
      textColumn('Thông qua', 14, ({ entry }) => bodies(entry.via)),
      textColumn('Nơi nhận', 18, ({ entry }) => bodies(entry.to)),
      dayColumn('Số liệu từ', ({ covers }) => covers?.from),
      dayColumn('Chốt số liệu', ({ covers }) => covers?.to),
      dayColumn('Hạn gửi', ({ day }) => day),
      textColumn('Kế hoạch ghi', 15, ({ entry }) => entry.due?.text ?? entry.periodText),
      textColumn('Ghi chú', 17, remarkOf),
      textColumn('Trích kế hoạch', 25, ({ entry }) => quoteOf(entry, placeOf(entry))),
    ],
    parts: [{ items: dated }, { heading: 'Báo cáo không nêu kỳ hoặc theo văn bản khác', items: open }],
    ...noteOf(entries),
    ...(kept === undefined ? {} : { record: { keyHeader: KEY_HEADER, keyOf, ...kept } }),
  });
}

function noteOf(entries: readonly ReportEntry[]): { readonly note?: string } {
  if (entries.length === 0) return { note: NO_REPORT };
  const source = entries.find(({ cutOff }) => cutOff?.source !== undefined)?.cutOff?.source;
  return source === undefined
    ? {}
    : {
        note: `Ngày chốt số liệu theo ${source}; địa phương, ngành có quy định riêng thì sửa tại cột “Chốt số liệu”. Hạn gửi để trống là kế hoạch không nêu ngày.`,
      };
}

const NO_REPORT = 'Văn bản kế hoạch trong sổ này hiện không nêu chế độ báo cáo nào.';

/** A report is the same one while its sender, its period and its receiver are. */
const keyOf = ({ entry, name }: CalendarRow): string =>
  hashText(foldText([name, bodies(entry.from), bodies(entry.to)].join('\n')));

/** The sentence, by which it is found in the plan. */
const quoteOf = ({ source }: ReportEntry, place: string): string =>
  `${place === '' ? '' : `${place}: `}“${shortenText(source.text, LONGEST_QUOTE)}”`;

function remarkOf({ entry, dayOff }: CalendarRow): string {
  return [
    dayOff ? `Hạn gửi vào ${dayOff.reason}; ngày làm việc liền trước: ${formatDate(dayOff.workingDay)}` : '',
    entry.reference === null ? '' : `Thực hiện theo ${entry.reference}`,
    entry.inside === null ? '' : `Lồng ghép trong ${entry.inside}`,
    entry.cutOff?.text === undefined ? '' : `Chốt số liệu: ${entry.cutOff.text}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const textColumn = (header: string, width: number, of: (row: Numbered) => string): ListColumn<Numbered> => ({
  header,
  width,
  style: 'text',
  value: (row) => upperFirst(of(row)) || null,
});

/** why: a day in a narrower column shows as signs only */
const DAY_WIDTH = 13;
const dayColumn = (
  header: string,
  of: (row: Numbered) => CalendarDate | undefined,
): ListColumn<Numbered> => ({
  header,
  width: DAY_WIDTH,
  style: 'date',
  value(row) {
    const date = of(row);
    return date === undefined ? null : dateToSerial(date, 1900);
  },
});
