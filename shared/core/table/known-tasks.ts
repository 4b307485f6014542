import type { ColumnMapping, PlanTable, Task, TextField } from '../model/plan';
import type { PeriodReader, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { sameValue } from '../work/same-value';
import { DITTO_FIELDS } from './task-fields';

/** A sheet as it was read before, with the same readers; the snapshot of now differs from it in cells only. */
export interface SheetBefore {
  readonly reading: SheetReading;
  /** What read times where a table named no years of its own. */
  readonly periods: PeriodReader;
  /** The rows in which any cell differs. */
  readonly changed: ReadonlySet<number>;
}

/** A task of the table that stood here before, where it must be the same now. */
export type KnownTasks = (
  index: number,
  rows: readonly number[],
  section: number | null,
  lent: TextField | undefined,
) => Task | undefined;

/**
 * The tasks of a table that hang on nothing but their own rows, which say the same: no mark that means the cell above, no
 * merged cell, no part of another task, no time lent by a section or a day above.
 */
export function knownTasks(
  view: SheetView,
  mapping: ColumnMapping,
  { changed }: SheetBefore,
  before: PlanTable,
): KnownTasks | undefined {
  if (!sameValue(before.mapping, mapping)) return undefined;
  const merged = mergedRows(view);
  const isHeadedByTime = mapping.columns.end === mapping.readings[0]?.column;
  return (index, rows, section, lent) => {
    const task = before.tasks[index];
    if (task?.section !== section || !sameValue(task.rows, rows)) return undefined;
    if (rows.some((row) => changed.has(row) || merged.has(row))) return undefined;
    if (task.end.text === '' && (lent !== undefined || isHeadedByTime)) return undefined;
    return task.parent === undefined && !task.parts && !meansAbove(task) ? task : undefined;
  };
}

const meansAbove = (task: Task): boolean =>
  DITTO_FIELDS.some((field) => task[field].ditto !== undefined) ||
  task.extras.some(({ ditto }) => ditto !== undefined);

function mergedRows({ snapshot: { merges, values }, top }: SheetView): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, top + values.length); row++) rows.add(row);
  return rows;
}
