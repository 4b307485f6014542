import type { Place } from '../model/finding';
import type { PeriodField, Task } from '../model/plan';
import { cellRange } from '../model/range';
import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';

/** A time of a task that has a cell of its own. */
export interface PlacedTime extends PeriodField {
  readonly field: 'start' | 'end';
  readonly at: CellPosition;
}

/** Start and end of a task, each cell once: a single time column is the end. */
export function timeFields({ start, end }: Task): readonly PlacedTime[] {
  const times: PlacedTime[] = [];
  const [startAt] = start.cells;
  const [endAt] = end.cells;
  const isSame = startAt?.row === endAt?.row && startAt?.column === endAt?.column;
  if (startAt && !isSame) times.push({ ...start, field: 'start', at: startAt });
  if (endAt) times.push({ ...end, field: 'end', at: endAt });
  return times;
}

export const placeOfCell = (view: SheetView, at: CellPosition): Place => ({
  sheet: view.id,
  range: cellRange(at),
});
