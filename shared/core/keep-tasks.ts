import type { PlanTable, Task, TextField } from './model/plan';
import type { SheetReading } from './model/reading';
import { CellAgencies, CellPeriod, CellText } from './model/cell-field';
import { sameValue } from './work/same-value';

/**
 * Sheets with the very prose and tasks of the sheets that were read before, wherever they say the same: what was made of
 * them still holds.
 */
export const keepTasks = (
  before: readonly SheetReading[],
  sheets: readonly SheetReading[],
): readonly SheetReading[] =>
  sheets.map((sheet, index) => {
    const old = before[index];
    if (old?.view.id !== sheet.view.id) return sheet;
    const prose = sameValue(old.prose, sheet.prose) ? old.prose : sheet.prose;
    const tables = sheet.tables.map((table, number) => withTasks(old.tables[number], table));
    return { ...sheet, prose, tables };
  });

function withTasks(before: PlanTable | undefined, table: PlanTable): PlanTable {
  if (!before) return table;
  const tasks = table.tasks.map((task, index) => {
    const old = before.tasks[index];
    return old && isSameTask(old, task) ? old : task;
  });
  return { ...table, tasks };
}

/** Whether two fields say the same, and stand in the same cells. */
function isSameField(a: TextField, b: TextField): boolean {
  if (a === b) return true;
  if (!(a instanceof CellText) || !(b instanceof CellText)) return sameValue(a, b);
  if (a.text !== b.text || a.row !== b.row || a.column !== b.column) return false;
  if (a instanceof CellAgencies) return b instanceof CellAgencies && sameValue(a.mentions, b.mentions);
  if (a instanceof CellPeriod) return b instanceof CellPeriod && sameValue(a.period, b.period);
  return a.constructor === CellText && b.constructor === CellText;
}

/** How each member is compared; one that is new does not compile until it is. */
const SAME: {
  readonly [Member in keyof Required<Task>]: (a: Task[Member], b: Task[Member]) => boolean;
} = {
  rows: sameValue,
  section: Object.is,
  parent: Object.is,
  detail: Object.is,
  parts: Object.is,
  number: isSameField,
  content: isSameField,
  lead: isSameField,
  coordinators: isSameField,
  start: isSameField,
  end: isSameField,
  result: isSameField,
  status: isSameField,
  progress: isSameField,
  completed: isSameField,
  extras: (a, b) => a.length === b.length && a.every((field, index) => sameValue(field, b[index])),
};

const MEMBERS = Object.entries(SAME) as readonly (readonly [
  keyof Task,
  (a: unknown, b: unknown) => boolean,
])[];

const isSameTask = (a: Task, b: Task): boolean =>
  MEMBERS.every(([member, isSame]) => isSame(a[member], b[member]));

/** The members in which two tasks differ; all where there is only one. */
export const differingMembers = (a: Task | undefined, b: Task): readonly (keyof Task)[] =>
  MEMBERS.flatMap(([member, isSame]) => (a && isSame(a[member], b[member]) ? [] : [member]));

/** Whether the same agencies are named in all fields and prose. */
export const namesSame = (before: readonly SheetReading[], sheets: readonly SheetReading[]): boolean =>
  before.length === sheets.length &&
  sheets.every(({ view, prose, tables }, index) => {
    const old = before[index];
    return (
      old?.view.id === view.id &&
      sameValue(old.prose, prose) &&
      old.tables.length === tables.length &&
      tables.every(({ tasks }, number) => areNamedSame(old.tables[number]?.tasks ?? [], tasks))
    );
  });

const areNamedSame = (before: readonly Task[], tasks: readonly Task[]): boolean =>
  before.length === tasks.length &&
  tasks.every((task, index) => {
    const old = before[index];
    return (
      old === task ||
      (old !== undefined &&
        isSameField(old.lead, task.lead) &&
        isSameField(old.coordinators, task.coordinators))
    );
  });
