import type { CellContent, PlacedContent } from '../../shared/core';

/** A rectangle of cells that is written in one call. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  /** Row by row. */
  readonly contents: readonly (readonly CellContent[])[];
}

interface ColumnRun {
  readonly column: number;
  readonly top: number;
  readonly contents: CellContent[];
}

/** The cells in rectangles without a gap; a cell given twice keeps its last content. */
export function cellBlocks(cells: readonly PlacedContent[]): readonly CellBlock[] {
  const open = new Map<string, ColumnRun[]>();
  const blocks: ColumnRun[][] = [];
  for (const run of columnRuns(cells)) {
    const place = (column: number): string => [column, run.top, run.contents.length].join(' ');
    const block = open.get(place(run.column)) ?? [];
    if (block.length === 0) blocks.push(block);
    block.push(run);
    open.set(place(run.column + 1), block);
  }
  return blocks.map((runs) => ({
    top: runs[0]?.top ?? 0,
    left: runs[0]?.column ?? 0,
    contents: (runs[0]?.contents ?? []).map((_, row) => runs.flatMap(({ contents }) => contents[row] ?? [])),
  }));
}

/** The cells in runs down the columns, from left to right. */
function columnRuns(cells: readonly PlacedContent[]): readonly ColumnRun[] {
  const last = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  const ordered = [...last.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: ColumnRun[] = [];
  for (const { row, column, content } of ordered) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.top + run.contents.length === row) run.contents.push(content);
    else runs.push({ column, top: row, contents: [content] });
  }
  return runs;
}
