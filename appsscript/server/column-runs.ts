import type { CellContent } from '../../shared/core/model/cell';
import type { PlacedContent } from '../../shared/core/model/patch';

/** Cells below one another that are written in one call. */
export interface ColumnRun {
  readonly column: number;
  readonly top: number;
  readonly contents: readonly CellContent[];
}

/** The cells in runs down the columns; a cell given twice keeps its last content. */
export function columnRuns(cells: readonly PlacedContent[]): readonly ColumnRun[] {
  const last = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  const ordered = [...last.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; contents: CellContent[] }[] = [];
  for (const { row, column, content } of ordered) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.top + run.contents.length === row) run.contents.push(content);
    else runs.push({ column, top: row, contents: [content] });
  }
  return runs;
}
