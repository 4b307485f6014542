import type { CellContent } from '../../model/cell';
import { isFilledContent } from '../../model/cell';
import type { DraftRow } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { isAsWritten } from './row-trace';

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * Brings what a person typed on an earlier build of a page into the new one: at its place where the new page leaves
 * that cell free, else below the page. `traceColumn` is where each row's trace stands.
 */
export function keepTyped(
  rows: readonly DraftRow[],
  previous: SheetView,
  traceColumn: number,
  style: string,
): readonly DraftRow[] {
  const typed = typedCells(previous, traceColumn);
  if (typed.length === 0) return rows;
  const next: { height?: number; cells: DraftRow['cells'][number][] }[] = rows.map((row) => ({
    ...row,
    cells: [...row.cells],
  }));
  const put = (row: number, column: number, content: CellContent): void => {
    while (next.length <= row) next.push({ cells: [] });
    const cells = next[row]?.cells ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = { content, style };
  };
  let below = rows.length + 1;
  for (const { row, column, content } of typed) {
    const isFree = (rows[row]?.cells[column] ?? null) === null && column > traceColumn;
    if (isFree || row >= rows.length) put(Math.max(row, 0), column, content);
    else put(below++, 0, content);
  }
  return next;
}

function typedCells(view: SheetView, traceColumn: number): readonly TypedCell[] {
  const typed: TypedCell[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    const trace = view.textAt(row, traceColumn);
    for (let column = view.left; column < view.right; column++) {
      if (column === traceColumn || isAsWritten(view, row, column, trace)) continue;
      const content = view.contentAt(row, column);
      if (isFilledContent(content)) typed.push({ row, column, content });
    }
  }
  return typed;
}
