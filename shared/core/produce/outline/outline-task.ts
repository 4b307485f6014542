import type { CalendarDate } from '../../model/calendar-date';
import { formatDate } from '../../text/written-date';
import type { PeriodField, Task, TextField } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';
import { hashText } from '../../work/hash';
import { CHANGE_CAUSE } from '../changes/change-cause';
import type { CellChange } from '../changes/cell-change';
import { fieldText } from '../changes/cell-change';
import type { Deadline } from './deadline';
import { readDeadline } from './deadline';
import type { Extras } from './extra-columns';
import { taskTimes } from './period-text';
import { shownProgress } from './progress-value';
import type { AgencyWriter, WrittenAgencies } from '../agencies/write-agencies';

export interface OutlineTask {
  readonly kind: 'task';
  /** Where it was read. */
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly number: string;
  /** Names the task in the summary: "II.4". */
  readonly label: string;
  /** A part of the task above without a duty of its own: shown, and counted with it. */
  readonly isDetail: boolean;
  readonly content: string;
  readonly lead: Agencies;
  readonly coordinators: Agencies;
  readonly start: string;
  readonly end: string;
  readonly result: string;
  /** By `StandardOutline.extraHeaders`. */
  readonly extras: readonly string[];
  readonly status: string;
  readonly progress: string;
  readonly completed: CalendarDate | string;
  readonly deadline: Deadline;
  /** 1-based number of the topmost section; 0 outside every section. */
  readonly section: number;
  /** Made of the content: knows the task again, whatever its number and row. */
  readonly key: string;
}

/** The text of a cell and the agencies that it names. */
export type Agencies = Pick<WrittenAgencies, 'text' | 'names'>;

export interface TaskContext {
  readonly view: SheetView;
  readonly agenciesOf: AgencyWriter;
  readonly number: string;
  readonly label: string;
  readonly section: number;
  readonly extras: Extras;
  readonly singleTime: boolean;
  /** Takes each cell that the standard table writes otherwise than its source. */
  readonly note: (change: CellChange) => void;
}

/** A task as the standard table writes it; every word of the source is in it, or in a noted change. */
export function outlineTask(task: Task, context: TaskContext): OutlineTask {
  const { view, note } = context;
  const { lead, coordinators } = context.agenciesOf(task);
  const isTrueDate = ({ cells: [at] }: PeriodField): boolean =>
    at !== undefined && typeof view.valueAt(at.row, at.column) === 'number';
  const { start, end } = taskTimes(task, context.singleTime, isTrueDate);
  const tell = (field: TextField, after: string, causes: CellChange['causes']): void => {
    const at = causes.length === 0 ? undefined : (field.ditto ?? field.cells[0]);
    if (!at) return;
    const several = field.ditto === undefined && field.cells.length > 1 ? { cells: field.cells } : {};
    note({ sheet: view.id, at, before: fieldText(field, view), after, causes, ...several });
  };
  tell(task.lead, lead.text, lead.causes);
  tell(task.coordinators, coordinators.text, coordinators.causes);
  if (!context.singleTime) tell(task.start, start.text, start.causes);
  const times = context.singleTime && start.text !== '' ? [start.text, end.text] : [end.text];
  const written = times.filter((text) => text !== '').join(' | ');
  tell(task.end, written, end.text === '' ? start.causes : end.causes);
  for (const field of [task.content, task.result, ...task.extras]) {
    if (field.ditto) tell(field, field.text.trim(), [CHANGE_CAUSE.ditto]);
  }
  for (const row of task.rows.slice(1)) noteNumber(row, context);
  const progress = task.progress.text.trim();
  const share = shownProgress(progress);
  // why: the column shows whole percents; the same figure with or without its sign is no other text
  if (share !== progress && share !== `${progress}%`) tell(task.progress, share, [CHANGE_CAUSE.share]);
  const completed = completionDay(task);
  if (completed !== task.completed.text.trim() && !isTrueDate(task.completed)) {
    tell(task.completed, formatDate(completed as CalendarDate), [CHANGE_CAUSE.time]);
  }
  const content = task.content.text.trim();
  const deadline = readDeadline(start.period, end.period);
  const isOpen = context.singleTime && end.text === '' && start.text !== '';
  return {
    kind: 'task',
    sheet: view.id,
    rows: task.rows,
    number: context.number,
    label: context.label,
    isDetail: task.detail ?? false,
    content,
    lead,
    coordinators,
    start: start.text,
    end: end.text,
    result: task.result.text.trim(),
    extras: context.extras.textsOf(task, view),
    status: task.status.text.trim(),
    progress,
    completed,
    deadline: isOpen ? { ...deadline, kind: 'open' } : deadline,
    section: context.section,
    key: hashText(foldText(content)),
  };
}

/** why: a row that goes on with the task above has no number of its own in the standard table */
function noteNumber(row: number, { view, extras, note }: TaskContext): void {
  const column = extras.numberColumn;
  const before = column === undefined ? '' : view.textAt(row, column).trim();
  if (column === undefined || before === '') return;
  note({ sheet: view.id, at: { row, column }, before, after: '', causes: [CHANGE_CAUSE.leftOut] });
}

function completionDay({ completed: { text, period } }: Task): CalendarDate | string {
  const isDay = period.kind === 'interval' && period.precision === 'day' && period.from === period.to;
  return (isDay ? period.to : null) ?? text.trim();
}
