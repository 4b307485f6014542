import type { Place } from '../../model/finding';
import type { PeriodField, Task } from '../../model/plan';
import { cellRange } from '../../model/range';
import type { CellPosition } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';

/** Start and end of a task that have a cell, each cell once: a single time column is the end. */
export function timeFields({ start, end }: Task): readonly PeriodField[] {
  // why: two texts are two cells, and nobody need make the places of all times to compare them
  if (start.text !== '' && end.text !== '' && start.text !== end.text) return [start, end];
  const [startAt] = start.cells;
  const [endAt] = end.cells;
  if (!startAt || !endAt) return startAt ? [start] : endAt ? [end] : [];
  return startAt.row === endAt.row && startAt.column === endAt.column ? [end] : [start, end];
}

export const placeOfCell = (view: SheetView, at: CellPosition): Place => ({
  sheet: view.id,
  range: cellRange(at),
});
