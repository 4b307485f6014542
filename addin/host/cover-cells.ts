import type { CellPosition, CellRange } from '../../shared/core';

/** The fewest simple rectangles over `cells`: stretches of a row, joined with equal stretches of the next rows. */
export function coverCells(cells: readonly CellPosition[]): readonly CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const stretch of rowStretches(sorted)) {
    const key = `${String(stretch.left)}:${String(stretch.right)}`;
    const above = open.get(key);
    if (above?.bottom === stretch.top - 1) {
      open.set(key, { ...above, bottom: stretch.bottom });
    } else {
      if (above) done.push(above);
      open.set(key, stretch);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function rowStretches(sorted: readonly CellPosition[]): readonly CellRange[] {
  const stretches: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = stretches[stretches.length - 1];
    if (last?.top === row && column <= last.right + 1) {
      stretches[stretches.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else {
      stretches.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return stretches;
}
