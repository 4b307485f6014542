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

/**
 * The range in parts, so that a row of `rows` stands alone: an array that is written over hidden rows lands in the wrong
 * ones, row by row it is well (office-js #224, NetOffice #2).
 */
export function apartFromRows(range: CellRange, rows: ReadonlySet<number>): readonly CellRange[] {
  const parts: CellRange[] = [];
  let { top } = range;
  for (let row = range.top; row <= range.bottom; row++) {
    if (!rows.has(row)) continue;
    if (row > top) parts.push({ ...range, top, bottom: row - 1 });
    parts.push({ ...range, top: row, bottom: row });
    top = row + 1;
  }
  if (top <= range.bottom) parts.push({ ...range, top });
  return parts;
}
