import type { CellPosition, CellRange } from '../../shared/core';
import type { KnownSheets } from './known-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rectangle around some cells, which one call reads; `undefined` of none. */
export function areaAround(cells: readonly CellPosition[]): CellRange | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/** The cells of that rectangle that the sheet has; `undefined` when it has none of them. */
export function rangeWithin(sheet: Sheet, { top, left, bottom, right }: CellRange, sheets: KnownSheets) {
  const { rows, columns } = sheets.grid(sheet);
  const last = Math.min(bottom, rows - 1);
  const end = Math.min(right, columns - 1);
  return last < top || end < left
    ? undefined
    : sheet.getRange(top + 1, left + 1, last - top + 1, end - left + 1);
}
