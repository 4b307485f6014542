import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { BLOCK_TITLE, GAP, PAGE_COLUMNS, TASK_BLOCKS } from './summary-layout';

/** Where the states of some tasks stand; `undefined` without any. */
export const stateArea = (top: number, count: number) =>
  count === 0
    ? undefined
    : { top, left: TASK_BLOCKS.state[0], bottom: top + count - 1, right: TASK_BLOCKS.state[1] };

/** Height of the whole grid so far. */
export const heightSoFar = (grid: SheetGrid): number =>
  grid.rows().reduce((sum, { height }) => sum + (height ?? 0), 0);

/** Height of what stands on the last page so far. */
export const heightBelow = (grid: SheetGrid, breaks: readonly number[]): number =>
  grid
    .rows()
    .slice(breaks[breaks.length - 1] ?? 0)
    .reduce((sum, { height }) => sum + (height ?? 0), 0);

/** A narrow row between two blocks. Returns the next row. */
export function gap(grid: SheetGrid, row: number): number {
  grid.setHeight(row, GAP);
  return row + 1;
}

/** The title of a block, across the page. */
export function blockTitle(grid: SheetGrid, row: number, title: string): void {
  grid.put(rowBox(row, 0, PAGE_COLUMNS), title, 'blockTitle');
  grid.setHeight(row, BLOCK_TITLE);
}
