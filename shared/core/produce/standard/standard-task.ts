import type { CalendarDate } from '../../model/calendar-date';
import type { CellValue } from '../../model/cell';
import type { PeriodReader } from '../../model/reading';
import type { DateSystem } from '../../model/snapshot';
import { splitAgencies } from '../agencies/agency-text';
import type { CarriedCell } from './carry-over';
import { dateToSerial } from '../../dates/read-serial';
import { type Deadline, DEADLINE_WORD, readDeadline } from '../outline/deadline';
import type { ColumnId, StandardColumns } from './columns/column';
import type { Agencies, OutlineTask } from '../outline/outline-task';
import { assess, isBegun, overdueDays, type ProgressInput } from './task-progress';
import { rankInRow } from './task-rank';

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
  readonly result: string;
  readonly coordinating: readonly string[];
  readonly section: number;
  readonly times: WrittenTimes;
  readonly deadline: Deadline;
  /** Words of the assessment column; empty without tracking. */
  readonly assessment: string;
  readonly overdue: number | null;
  /** Somebody wrote that it was begun; never without tracking. */
  readonly begun: boolean;
  readonly rank: number;
}

/** The times as the tool wrote them, and what they say; one and the same object for equal times of a table. */
export interface WrittenTimes {
  readonly start: CellValue;
  readonly end: CellValue;
  readonly from: number | null;
  readonly to: number | null;
  readonly word: string;
}

/** When a task is due, as read and as written. */
export interface TaskTimes {
  readonly deadline: Deadline;
  readonly times: WrittenTimes;
}

export interface TaskContext {
  readonly columns: StandardColumns;
  readonly today: number;
}

const serialOf = (date: CalendarDate | null, system: DateSystem): number | null =>
  date === null ? null : dateToSerial(date, system);

const textOf = (value: CellValue | undefined): string => String(value ?? '').trim();

/** The task behind a row of the standard table, with a person's edits. */
export function standardTask(
  source: OutlineTask,
  cells: readonly CarriedCell[],
  place: TaskTimes & { readonly row: number },
  context: TaskContext,
): StandardTask {
  const { columns } = context;
  const { row, deadline, times } = place;
  const cellOf = (id: ColumnId): CarriedCell | undefined => cells[columns.find(id) ?? cells.length];
  const valueOf = (id: ColumnId): CellValue => cellOf(id)?.value ?? null;
  const lead = textOf(valueOf('lead'));
  const coordinators = textOf(valueOf('coordinators'));
  const content = textOf(valueOf('content'));
  const progress = progressOf(columns, valueOf, { kind: deadline.kind, to: times.to, today: context.today });
  return {
    row,
    source: { sheet: source.sheet, rows: source.rows },
    label: source.label,
    content,
    lead,
    leads: namesIn(source.lead, cellOf('lead'), lead),
    coordinators,
    coordinating: namesIn(source.coordinators, cellOf('coordinators'), coordinators),
    result: textOf(valueOf('result')),
    section: source.section,
    times,
    deadline,
    assessment: progress ? assess(progress) : '',
    overdue: progress ? overdueDays(progress) : null,
    begun: progress !== undefined && isBegun(progress),
    rank: rankInRow(row, deadline, times.to, context.today, progress),
  };
}

/** Reads the times of a table's tasks, with a person's edits. */
export function timesReader(
  columns: StandardColumns,
  periods: PeriodReader,
  system: DateSystem,
): (source: OutlineTask, cells: readonly CarriedCell[]) => TaskTimes {
  const known = new Map<string, WrittenTimes>();
  const [startAt, endAt] = [columns.find('start'), columns.at('end')];
  return (source, cells) => {
    const [start, end] = [startAt === undefined ? undefined : cells[startAt], cells[endAt]];
    const deadline = deadlineOf(source.deadline, start, end, periods);
    const written = writtenTimes(start?.value ?? null, end?.value ?? null, deadline, system);
    const key = [...[written.start, written.end].map(typed), written.from, written.to, written.word].join(
      '\0',
    );
    const times = known.get(key) ?? written;
    if (times === written) known.set(key, times);
    return { deadline, times };
  };
}

const typed = (value: CellValue): string => `${typeof value} ${String(value)}`;

function writtenTimes(
  start: CellValue,
  end: CellValue,
  deadline: Deadline,
  system: DateSystem,
): WrittenTimes {
  // why: work whose beginning nobody wrote is shown on its deadline alone
  const from = serialOf(deadline.from ?? deadline.to, system);
  const to = serialOf(deadline.to, system);
  return { start, end, from, to, word: DEADLINE_WORD[deadline.kind] };
}

/** why: what a person wrote anew is counted part by part, as the sheet's own formula does */
const namesIn = ({ names }: Agencies, cell: CarriedCell | undefined, text: string): readonly string[] =>
  cell?.edited === true ? splitAgencies(text) : names;

function deadlineOf(
  deadline: Deadline,
  start: CarriedCell | undefined,
  end: CarriedCell | undefined,
  periods: PeriodReader,
): Deadline {
  if (!start?.edited && !end?.edited) return deadline;
  const read = (value: CellValue | undefined) =>
    typeof value === 'number' ? periods.readSerial(value) : periods.readText(textOf(value));
  return readDeadline(read(start?.value), read(end?.value));
}

function progressOf(
  { isTracked }: StandardColumns,
  valueOf: (id: ColumnId) => CellValue,
  time: Pick<ProgressInput, 'kind' | 'to' | 'today'>,
): ProgressInput | undefined {
  if (!isTracked) return undefined;
  return {
    status: valueOf('status'),
    progress: valueOf('progress'),
    completed: valueOf('completed'),
    ...time,
  };
}
