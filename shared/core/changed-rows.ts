import type { SheetSnapshot } from './model/snapshot';
import { CELL_LISTS } from './model/snapshot';
import { ALL_COLUMNS, columnBit } from './work/reads';
import { sameValue } from './work/same-value';

/** The rows in which two snapshots of one sheet differ in any cell, from the top. */
export function changedRows(before: SheetSnapshot, after: SheetSnapshot): readonly number[] {
  const changed = new Set<number>();
  const { row: top } = after.origin;
  for (let row = 0; row < Math.max(before.values.length, after.values.length); row++)
    if (!sameValue(before.values[row], after.values[row])) changed.add(top + row);
  for (const list of CELL_LISTS) addOfSparse(changed, before[list] ?? [], after[list] ?? []);
  return [...changed].sort((a, b) => a - b);
}

/** Bits of the columns in which these rows differ; all where a cell differs in more than its value. */
export function changedColumns(before: SheetSnapshot, after: SheetSnapshot, rows: readonly number[]): number {
  if (CELL_LISTS.some((list) => !sameValue(before[list] ?? [], after[list] ?? []))) return ALL_COLUMNS;
  const { row: top, column: left } = after.origin;
  let columns = 0;
  for (const row of rows) {
    const [old, now] = [before.values[row - top] ?? [], after.values[row - top] ?? []];
    for (let at = 0; at < Math.max(old.length, now.length); at++)
      if (old[at] !== now[at]) columns |= columnBit(left + at);
  }
  return columns;
}

interface PlacedCell {
  readonly row: number;
}

/** Adds the rows of cells that stand in one of two lists only. */
function addOfSparse(
  changed: Set<number>,
  before: readonly PlacedCell[],
  after: readonly PlacedCell[],
): void {
  if (sameValue(before, after)) return;
  const [old, now] = [before, after].map(
    (cells) => new Map(cells.map((cell) => [JSON.stringify(cell), cell.row] as const)),
  );
  for (const [text, row] of old ?? []) if (!now?.has(text)) changed.add(row);
  for (const [text, row] of now ?? []) if (!old?.has(text)) changed.add(row);
}
