import type { CellValue } from '../../model/cell';
import { formulaCell, valueCell } from '../../model/cell';
import type { CellRange } from '../../model/range';
import type { DraftCell, DraftRow } from '../../model/sheet-draft';

/** A formula with the value that it has now. */
export interface LiveValue {
  readonly formula: string;
  readonly cached: CellValue;
}

/** A sheet that grows cell by cell; the page of the summary is laid out on it. */
export interface SheetGrid {
  /** Writes into a box of cells, merged into one when it has several; every cell of it gets the style. */
  put(box: CellRange, what: CellValue | LiveValue, style: string): void;
  setHeight(row: number, height: number): void;
  readonly height: number;
  rows(): readonly DraftRow[];
  merges(): readonly CellRange[];
}

export const isLive = (what: CellValue | LiveValue | undefined): what is LiveValue =>
  typeof what === 'object' && what !== null;

/** The cell of a value or of a formula with its value. */
export const cellOf = (what: CellValue | LiveValue, style: string): DraftCell =>
  isLive(what)
    ? { content: formulaCell(what.formula), style, cached: what.cached }
    : { content: valueCell(what), style };

/** An empty grid. */
export function createGrid(): SheetGrid {
  const cells: (DraftCell | null)[][] = [];
  const heights: number[] = [];
  const merged: CellRange[] = [];
  const set = (row: number, column: number, cell: DraftCell): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cell;
  };
  return {
    put(box, what, style) {
      for (let row = box.top; row <= box.bottom; row++) {
        for (let column = box.left; column <= box.right; column++) {
          set(row, column, { content: valueCell(null), style });
        }
      }
      set(box.top, box.left, cellOf(what, style));
      if (box.top !== box.bottom || box.left !== box.right) merged.push(box);
    },
    setHeight(row, height) {
      heights[row] = height;
    },
    get height() {
      return cells.length;
    },
    rows: () =>
      Array.from({ length: Math.max(cells.length, heights.length) }, (_, row) => ({
        ...(heights[row] === undefined ? {} : { height: heights[row] }),
        cells: cells[row] ?? [],
      })),
    merges: () => merged,
  };
}

/** A box of one row. */
export const rowBox = (row: number, left: number, width: number): CellRange => ({
  top: row,
  left,
  bottom: row,
  right: left + width - 1,
});
