import type { CalendarDate } from '../../model/calendar-date';
import type { CellValue } from '../../model/cell';
import type { PeriodReader } from '../../model/reading';
import type { DateSystem } from '../../model/snapshot';
import { splitAgencies } from '../agencies/agency-text';
import type { CarriedCell } from './carry-over';
import { dateToSerial } from '../../dates/read-serial';
import { type Deadline, DEADLINE_WORD, readDeadline } from '../outline/deadline';
import { Column, type StandardColumns } from './standard-columns';
import type { Agencies, OutlineTask } from '../outline/outline-task';
import { Rank, ROW_SHARE, type WrittenTimes } from './task-formulas';
import { assess, isDone, overdueDays, type ProgressInput } from './task-progress';

/** A task as it stands on the standard table, with the results of its formulas. */
export interface StandardTask {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Where the task stands in the source. */
  readonly source: { readonly sheet: string; readonly rows: readonly number[] };
  readonly label: string;
  readonly content: string;
  readonly lead: string;
  readonly leads: readonly string[];
  readonly coordinators: string;
  readonly coordinating: readonly string[];
  readonly section: number;
  readonly times: WrittenTimes;
  readonly deadline: Deadline;
  /** Words of the assessment column; empty without tracking. */
  readonly assessment: string;
  readonly overdue: number | null;
  readonly rank: number;
}

export interface TaskContext {
  readonly columns: StandardColumns;
  readonly periods: PeriodReader;
  readonly system: DateSystem;
  readonly today: number;
}

const serialOf = (date: CalendarDate | null, system: DateSystem): number | null =>
  date === null ? null : dateToSerial(date, system);

const textOf = (value: CellValue | undefined): string => String(value ?? '').trim();

/** The task behind a row of the standard table, with a person's edits. */
export function standardTask(
  source: OutlineTask,
  cells: readonly CarriedCell[],
  row: number,
  context: TaskContext,
): StandardTask {
  const { columns, system } = context;
  const valueAt = (column: number): CellValue => cells[column]?.value ?? null;
  const deadline = deadlineOf(source, cells, context.periods);
  const lead = textOf(valueAt(Column.lead));
  const coordinators = textOf(valueAt(Column.coordinators));
  const times: WrittenTimes = {
    start: valueAt(Column.start),
    end: valueAt(Column.end),
    // why: work whose beginning nobody wrote is shown on its deadline alone
    from: serialOf(deadline.from ?? deadline.to, system),
    to: serialOf(deadline.to, system),
    word: DEADLINE_WORD[deadline.kind],
  };
  const content = textOf(valueAt(Column.content));
  const progress = progressOf(columns, valueAt, { kind: deadline.kind, to: times.to, today: context.today });
  return {
    row,
    source: { sheet: source.sheet, rows: source.rows },
    label: source.label,
    content,
    lead,
    leads: namesIn(source.lead, cells[Column.lead], lead),
    coordinators,
    coordinating: namesIn(source.coordinators, cells[Column.coordinators], coordinators),
    section: source.section,
    times,
    deadline,
    assessment: progress ? assess(progress) : '',
    overdue: progress ? overdueDays(progress) : null,
    rank: rankOf(deadline, times.to, context.today, progress) + (row + 1) / ROW_SHARE,
  };
}

/** why: what a person wrote anew is counted part by part, as the sheet's own formula does */
const namesIn = ({ names }: Agencies, cell: CarriedCell | undefined, text: string): readonly string[] =>
  cell?.edited === true ? splitAgencies(text) : names;

function deadlineOf(source: OutlineTask, cells: readonly CarriedCell[], periods: PeriodReader): Deadline {
  const [start, end] = [cells[Column.start], cells[Column.end]];
  if (!start?.edited && !end?.edited) return source.deadline;
  const read = (value: CellValue | undefined) =>
    typeof value === 'number' ? periods.readSerial(value) : periods.readText(textOf(value));
  return readDeadline(read(start?.value), read(end?.value));
}

function progressOf(
  { tracking }: StandardColumns,
  valueAt: (column: number) => CellValue,
  time: Pick<ProgressInput, 'kind' | 'to' | 'today'>,
): ProgressInput | undefined {
  if (!tracking) return undefined;
  return {
    status: valueAt(tracking.status),
    progress: valueAt(tracking.progress),
    completed: valueAt(tracking.completed),
    ...time,
  };
}

function rankOf(
  deadline: Deadline,
  to: number | null,
  today: number,
  progress: ProgressInput | undefined,
): number {
  if (progress && isDone(progress)) return Rank.done;
  if (deadline.kind === 'open') return Rank.open;
  if (deadline.kind !== 'dated' || to === null) return Rank.unclear;
  return progress || to >= today ? to : Rank.past + to;
}
