import type { Place } from '../../model/finding';
import type { PlanTable } from '../../model/plan';
import type { PatchOp, RemovedCell } from '../../model/patch';
import type { CellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';

/** The step that takes `count` rows out of a sheet, with all they held so that they can be put back. */
export function deleteRowsOp(view: SheetView, row: number, count: number): PatchOp {
  const rows = Array.from({ length: count }, (_, index) => ({ cells: filledCells(view, row + index) }));
  return { kind: 'delete-rows', sheet: view.id, row, rows };
}

function filledCells(view: SheetView, row: number): readonly RemovedCell[] {
  const cells: RemovedCell[] = [];
  for (let column = view.left; column < view.right; column++) {
    const content = view.contentAt(row, column);
    if (content.kind === 'formula' || content.value !== null) cells.push({ column, content });
  }
  return cells;
}

/** Whether a row can go without loss: nothing stands beside the table, and no merge reaches over its edges. */
export function isRowFree(view: SheetView, row: number, { left, right }: CellRange): boolean {
  for (let column = view.left; column < view.right; column++) {
    const isInside = column >= left && column <= right;
    if (!isInside && view.textAt(row, column).trim() !== '') return false;
    if (view.formulaAt(row, column) !== undefined) return false;
    const merge = view.mergeAt(row, column);
    if (merge && (merge.top < row || merge.bottom > row)) return false;
  }
  return true;
}

/** Rows of a table as a place, over the table's whole width. */
export const placeOfRows = (view: SheetView, table: PlanTable, top: number, bottom = top): Place => ({
  sheet: view.id,
  range: { top, left: table.range.left, bottom, right: table.range.right },
});

export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Rows of one kind that follow each other at once, as runs. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
