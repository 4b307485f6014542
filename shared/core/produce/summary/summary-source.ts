import type { CalendarDate } from '../../model/calendar-date';
import type { PlanReading } from '../../model/reading';
import type { DateSystem } from '../../model/snapshot';
import { dateToSerial } from '../../dates/read-serial';
import { calc, type Expression, known, number } from '../sheet/expression';
import type { LinkTarget } from '../sheet/link';
import { DAY_COLUMN } from '../standard/row-spans';
import { fixedCell, fixedColumn, sheetPrefix } from '../sheet/sheet-formula';
import type { StandardTable } from '../standard/standard-table';
import type { StandardTask } from '../standard/standard-task';
import type { TaskColumn } from './count-tasks';

/** Columns of the standard table as the summary's formulas name them, and what they hold. */
export interface SourceColumns {
  readonly content: TaskColumn;
  readonly lead: TaskColumn;
  readonly result: TaskColumn;
  /** Where the bare names of the two stand, to be counted. */
  readonly leadNames: string;
  readonly coordinatorNames: string;
  readonly from: TaskColumn;
  readonly to: TaskColumn;
  readonly kind: TaskColumn;
  readonly section: TaskColumn;
  readonly label: TaskColumn;
  readonly rank: TaskColumn;
  /** Absent when progress is not followed. */
  readonly assessment: TaskColumn | undefined;
  /** The ranges that tell whether a task was begun: what a person wrote of it, and the share done; absent likewise. */
  readonly begun: { readonly status: string; readonly progress: string } | undefined;
}

/** What the summary counts over. */
export interface SummarySource {
  readonly table: StandardTable;
  /** Those that say what is to be done; a row without content has nothing in the columns that are counted. */
  readonly tasks: readonly StandardTask[];
  readonly reading: PlanReading;
  readonly columns: SourceColumns;
  /** The standard table's cell of today. */
  readonly today: Expression;
  readonly todayDate: CalendarDate;
  readonly system: DateSystem;
  /** Where a task stands on the standard table, by its place among the table's rows, from 1. */
  readonly sheetRow: (place: Expression) => LinkTarget;
  /** Where a person changes the day. */
  readonly dayCell: LinkTarget;
}

/** The source of a summary over `table`. */
export function summarySource(table: StandardTable, reading: PlanReading): SummarySource {
  const { layout, draft } = table;
  const sheet = sheetPrefix(draft.name);
  const { columns } = layout;
  const range = (column: number): string => sheet + fixedColumn(column, layout.firstRow, layout.lastRow);
  const column = (id: Parameters<typeof columns.at>[0], evaluate: TaskColumn['evaluate']): TaskColumn => ({
    formula: range(columns.at(id)),
    evaluate,
  });
  const { today: todayDate, dateSystem: system } = reading.snapshot;
  const assessment = columns.find('assessment');
  const [status, progress] = [columns.find('status'), columns.find('progress')];
  return {
    table,
    tasks: table.tasks.filter(({ content }) => content !== ''),
    reading,
    columns: {
      content: column('content', ({ content }) => content),
      lead: column('lead', ({ lead }) => lead),
      result: column('result', ({ result }) => result),
      leadNames: range(columns.find('leadNames') ?? columns.at('lead')),
      coordinatorNames: range(columns.find('coordinatorNames') ?? columns.at('coordinators')),
      from: column('from', ({ times }) => times.from ?? ''),
      to: column('to', ({ times }) => times.to ?? ''),
      kind: column('kind', ({ times }) => times.word),
      section: column('section', ({ section }) => section),
      label: column('label', ({ label }) => label),
      rank: column('rank', ({ rank }) => rank),
      assessment:
        assessment === undefined
          ? undefined
          : { formula: range(assessment), evaluate: (task) => task.assessment },
      begun:
        status === undefined || progress === undefined
          ? undefined
          : { status: range(status), progress: range(progress) },
    },
    today: known(sheet + fixedCell(layout.today.row, layout.today.column), dateToSerial(todayDate, system)),
    todayDate,
    system,
    sheetRow: (place) => ({
      sheet: draft.name,
      column: columns.at('content'),
      row: calc(place, '+', number(layout.firstRow)),
    }),
    dayCell: { sheet: draft.name, column: DAY_COLUMN, row: number(1) },
  };
}
