import { addDays, type CalendarDate, calendarDate, monthOf, yearOf } from '../../model/calendar-date';
import type { PlanReading } from '../../model/reading';
import type { DateSystem } from '../../model/snapshot';
import { dateToSerial } from '../../dates/read-serial';
import { fixedCell, fixedColumn, sheetPrefix } from '../sheet/sheet-formula';
import { Column } from '../standard/standard-columns';
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
  const { helpers, tracking, names } = layout.columns;
  const column = (index: number): string => sheet + fixedColumn(index, layout.firstRow, layout.lastRow);
  const { today: todayDate, dateSystem: system } = reading.snapshot;
  return {
    table,
    reading,
    columns: {
      content: column(Column.content),
      lead: column(Column.lead),
      leadNames: column(names?.lead ?? Column.lead),
      coordinatorNames: column(names?.coordinators ?? Column.coordinators),
      from: column(helpers.from),
      to: column(helpers.to),
      kind: column(helpers.kind),
      section: column(helpers.section),
      label: column(helpers.label),
      rank: column(helpers.rank),
      assessment: tracking ? column(tracking.assessment) : undefined,
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
