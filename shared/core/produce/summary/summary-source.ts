import { addDays, type CalendarDate, calendarDate, monthOf, yearOf } from '../../model/calendar-date';
import type { PlanReading } from '../../model/reading';
import type { DateSystem } from '../../model/snapshot';
import { dateToSerial } from '../../dates/read-serial';
import { fixedCell, fixedColumn, sheetPrefix } from '../sheet/sheet-formula';
import type { StandardTable } from '../standard/standard-table';

/** Columns of the standard table as the summary's formulas name them. */
export interface SourceColumns {
  readonly content: string;
  readonly lead: string;
  /** Where the bare names of the two stand, to be counted. */
  readonly leadNames: string;
  readonly coordinatorNames: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly section: string;
  readonly label: string;
  readonly rank: string;
  /** Absent when progress is not followed. */
  readonly assessment: string | undefined;
}

/** What the summary counts over. */
export interface SummarySource {
  readonly table: StandardTable;
  readonly reading: PlanReading;
  readonly columns: SourceColumns;
  /** The standard table's cell of today. */
  readonly today: string;
  readonly todayDate: CalendarDate;
  readonly todaySerial: number;
  readonly system: DateSystem;
}

/** The source of a summary over `table`. */
export function summarySource(table: StandardTable, reading: PlanReading): SummarySource {
  const { layout, draft } = table;
  const sheet = sheetPrefix(draft.name);
  const { columns } = layout;
  const range = (column: number): string => sheet + fixedColumn(column, layout.firstRow, layout.lastRow);
  const assessment = columns.find('assessment');
  const { today: todayDate, dateSystem: system } = reading.snapshot;
  return {
    table,
    reading,
    columns: {
      content: range(columns.at('content')),
      lead: range(columns.at('lead')),
      leadNames: range(columns.find('leadNames') ?? columns.at('lead')),
      coordinatorNames: range(columns.find('coordinatorNames') ?? columns.at('coordinators')),
      from: range(columns.at('from')),
      to: range(columns.at('to')),
      kind: range(columns.at('kind')),
      section: range(columns.at('section')),
      label: range(columns.at('label')),
      rank: range(columns.at('rank')),
      assessment: assessment === undefined ? undefined : range(assessment),
    },
    today: sheet + fixedCell(layout.today.row, layout.today.column),
    todayDate,
    todaySerial: dateToSerial(todayDate, system),
    system,
  };
}

/** First and last day of the quarter of `date`. */
export function quarterOf(date: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const month = monthOf(date) - ((monthOf(date) - 1) % 3);
  const first = calendarDate(yearOf(date), month, 1) ?? date;
  const next = month === 10 ? calendarDate(yearOf(date) + 1, 1, 1) : calendarDate(yearOf(date), month + 3, 1);
  return { first, last: (next && addDays(next, -1)) ?? date };
}
