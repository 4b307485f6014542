import type { OwnDays } from '../dates/working-days';
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import type { DateSpan } from '../model/period';
import type { PeriodReader } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { SheetSnapshot } from '../model/snapshot';
import { foldText } from '../text/fold-vietnamese';

/** Name of the sheet on which an office may keep its own days off; the tool only reads it. */
const DAYS_OFF_SHEET = 'Ngày nghỉ';

const WORKED = /(?<!\p{L})(?:làm bù|đi làm|làm việc|ngày làm)(?!\p{L})/u;
const UNNAMED = 'ngày nghỉ của đơn vị';
/** Nobody is off for longer; a slip in a year must not make ten thousand days. */
const LONGEST = 60;

/** Whether the office keeps its days off on this sheet. */
export const isDaysOffSheet = ({ name }: SheetSnapshot): boolean =>
  foldText(name) === foldText(DAYS_OFF_SHEET);

/**
 * The days that the office names: a row with a day or a span of days ("16/02/2026", "16/02/2026 - 20/02/2026", or
 * first and last day in two cells) and a note; "làm bù", "đi làm" in the note make it a working day.
 */
export function readOwnDays(sheets: readonly SheetView[], periods: PeriodReader): OwnDays {
  const off = new Map<CalendarDate, string>();
  const worked = new Set<CalendarDate>();
  for (const view of sheets) {
    for (let row = view.top; row < view.bottom; row++) {
      const { span, note } = readRow(view, row, periods);
      const isWorked = WORKED.test(foldText(note));
      for (const day of span ? daysOf(span) : []) {
        if (isWorked) worked.add(day);
        else off.set(day, note === '' ? UNNAMED : note);
      }
    }
  }
  for (const day of worked) off.delete(day);
  return { off, worked };
}

function readRow(view: SheetView, row: number, periods: PeriodReader) {
  let span: DateSpan | undefined;
  const notes: string[] = [];
  for (let column = view.left; column < view.right; column++) {
    const text = view.textAt(row, column).trim();
    if (text === '') continue;
    const days = readDays(view, row, column, periods);
    if (days) span = span ? { from: span.from, to: days.to } : days;
    // why: a number before the day is the row's own
    else if (span) notes.push(text);
  }
  return { span, note: notes.join(', ') };
}

function readDays(view: SheetView, row: number, column: number, periods: PeriodReader): DateSpan | undefined {
  const value = view.valueAt(row, column);
  const period =
    typeof value === 'number' && view.displayedAt(row, column)
      ? periods.readSerial(value)
      : periods.readText(view.textAt(row, column).trim());
  if (period.kind !== 'interval' || period.precision !== 'day') return undefined;
  const { from, to } = period;
  return from === null || to === null || period.implied?.includes('year') ? undefined : { from, to };
}

function daysOf({ from, to }: DateSpan): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day: CalendarDate | undefined = from; day !== undefined && day <= to; day = addDays(day, 1)) {
    if (days.length === LONGEST) return [];
    days.push(day);
  }
  return days;
}
