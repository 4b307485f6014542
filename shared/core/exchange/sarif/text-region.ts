import type { CellPosition, CellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';

/** A stretch of a text; lines and columns count from 1, the end column is the one behind. */
export interface TextRegion {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Where the cells of a sheet that was read from a text stand in it: their lines, and the columns where these are sure. */
export function lineRegion(
  range: CellRange,
  lines: readonly string[] | undefined,
  view: SheetView,
): TextRegion {
  const first = lines && cellRegion({ row: range.top, column: range.left }, lines, view);
  const last = lines && cellRegion({ row: range.bottom, column: range.right }, lines, view);
  if (first && last) return { ...first, endLine: last.endLine, endColumn: last.endColumn };
  return {
    startLine: range.top + 1,
    ...(range.bottom > range.top ? { endLine: range.bottom + 1 } : {}),
  };
}

/** The exact stretch of one cell; `undefined` where its line does not hold it between tabs as it was read. */
export function cellRegion(
  { row, column }: CellPosition,
  lines: readonly string[],
  view: SheetView,
): Required<TextRegion> | undefined {
  const cells = lines[row]?.split('\t');
  const text = cells?.[column];
  if (cells === undefined || text === undefined || text !== (view.valueAt(row, column) ?? ''))
    return undefined;
  const startColumn = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 1);
  return { startLine: row + 1, startColumn, endLine: row + 1, endColumn: startColumn + text.length };
}
