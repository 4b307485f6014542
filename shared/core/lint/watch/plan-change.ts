import type { PlanTable, Task } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetSnapshot } from '../../model/snapshot';
import { changedColumns, changedRows } from '../../changed-rows';
import { differingMembers } from '../../keep-tasks';
import { sameValue } from '../../work/same-value';
import { behindSheet, FIRST_SHEET, PLAN, PLAN_THING, SNAPSHOT_THING, sheetThings } from './watched-plan';
import { CELLS, PROSE, TABLE } from './watched-sheet';
import { TASK } from './watched-task';

/** In what two readings of one shape differ, told by the numbers of their things. */
export interface PlanChange {
  /** Bits of the parts that are not the same. */
  readonly parts: readonly number[];
  /** By the number of a view: the rows in which any cell differs, from the top. */
  readonly rows: readonly (readonly number[])[];
  /** By the number of a view: bits of the columns in which any of these rows differs. */
  readonly columns: readonly number[];
}

/**
 * How a reading differs from one before it; `undefined` where they are of two shapes: other sheets, or tables. The snapshots
 * are alike but for cells: see `withRowsOf`.
 */
export function planChange(before: PlanReading, after: PlanReading): PlanChange | undefined {
  if (before.sheets.length !== after.sheets.length) return undefined;
  const parts: number[] = [];
  const rows: (readonly number[])[] = [];
  const columns: number[] = [];
  let first = FIRST_SHEET;
  for (const [index, sheet] of after.sheets.entries()) {
    const old = before.sheets[index];
    if (old?.view.id !== sheet.view.id || old.tables.length !== sheet.tables.length) return undefined;
    const at = sheetThings(first);
    const changed = changedRows(old.view.snapshot, sheet.view.snapshot);
    rows[at.view] = changed;
    columns[at.view] = changedColumns(old.view.snapshot, sheet.view.snapshot, changed);
    parts[at.cells] = cellsChange(old.view.snapshot, sheet.view.snapshot);
    parts[at.sheet] = sameValue(old.prose, sheet.prose) ? 0 : PROSE;
    for (const [number, table] of sheet.tables.entries())
      parts[at.tables + number] = tableChange(old.tables[number], table);
    first = behindSheet(first, sheet.tables.length);
  }
  parts[PLAN_THING] = planParts(before, after);
  parts[SNAPSHOT_THING] = PLAN.snapshot;
  return { parts, rows, columns };
}

const CELL_PARTS = Object.keys(CELLS) as (keyof typeof CELLS)[];

function cellsChange(before: SheetSnapshot, after: SheetSnapshot): number {
  let parts = 0;
  for (const part of CELL_PARTS) if (!sameValue(before[part] ?? [], after[part] ?? [])) parts |= CELLS[part];
  return parts;
}

const planParts = (before: PlanReading, after: PlanReading): number =>
  (sameValue(before.header, after.header) ? 0 : PLAN.header) |
  (before.agencies === after.agencies ? 0 : PLAN.agencies) |
  (before.periods === after.periods ? 0 : PLAN.periods) |
  (before.workCalendar === after.workCalendar ? 0 : PLAN.workCalendar) |
  (before.citations() === after.citations() ? 0 : PLAN.citations) |
  (before.mentions === after.mentions ? 0 : PLAN.mentions);

type Same = {
  readonly [Part in keyof Required<PlanTable>]: (a: PlanTable[Part], b: PlanTable[Part]) => boolean;
};

const SAME: Same = {
  sheet: sameValue,
  title: sameValue,
  years: sameValue,
  range: sameValue,
  headerRows: sameValue,
  mapping: sameValue,
  rows: sameValue,
  sections: sameValue,
  // why: their members are compared one by one, see `tasksChange`
  tasks: (a, b) => a.length === b.length,
  remarks: sameValue,
};

const TABLE_PARTS = Object.entries(SAME) as readonly (readonly [
  keyof typeof TABLE,
  (a: unknown, b: unknown) => boolean,
])[];

function tableChange(before: PlanTable | undefined, after: PlanTable): number {
  let parts = 0;
  for (const [part, isSame] of TABLE_PARTS)
    if (!before || !isSame(before[part], after[part])) parts |= TABLE[part];
  return parts | tasksChange(before?.tasks ?? [], after.tasks);
}

/** Bits of the members in which any task differs from the one in its place. */
function tasksChange(before: readonly Task[], after: readonly Task[]): number {
  let parts = 0;
  for (const [index, task] of after.entries()) {
    const old = before[index];
    // why: tasks that say the same are the same object
    if (old === task) continue;
    for (const member of differingMembers(old, task)) parts |= TASK[member];
  }
  return parts;
}
