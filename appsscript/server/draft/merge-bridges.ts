import type { CellRange, SheetDraft } from '../../../shared/core';

/** Fewer rows over the same columns are no list; boxes beside one another are better repeated. */
const LIST = 5;

/** A place for everything that takes cells of a row. */
type Taken = Map<number, CellRange[]>;

/**
 * Gaps between runs of rows that are merged over the same columns, one page of a list and the next. Merged with the runs
 * for a moment and broken apart again in one call for all, they make one run of them all. Nothing is in the way there:
 * no merge, and no contents that merging would lose. No two of them overlap.
 */
export function mergeBridges(draft: SheetDraft, merges: readonly CellRange[]): readonly CellRange[] {
  const taken: Taken = new Map();
  for (const merge of merges) take(taken, merge);
  const bridges: CellRange[] = [];
  for (const column of columnsOf(merges)) {
    if (column.length < LIST) continue;
    for (const [index, { bottom, left, right }] of column.entries()) {
      const next = column[index + 1];
      if (!next || next.top === bottom + 1) continue;
      const gap = { top: bottom + 1, bottom: next.top - 1, left, right };
      if (!isFree(draft, taken, gap)) continue;
      take(taken, gap);
      bridges.push(gap);
    }
  }
  return bridges.length > 1 ? bridges : [];
}

/** Merges of one row over the same columns, from the top; those with the most rows first. */
function columnsOf(merges: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const columns = new Map<string, CellRange[]>();
  for (const merge of merges) {
    if (merge.top !== merge.bottom) continue;
    const key = `${String(merge.left)}:${String(merge.right)}`;
    const column = columns.get(key);
    if (column) column.push(merge);
    else columns.set(key, [merge]);
  }
  for (const column of columns.values()) column.sort((a, b) => a.top - b.top);
  return [...columns.values()].sort((a, b) => b.length - a.length);
}

function take(taken: Taken, range: CellRange): void {
  for (let row = range.top; row <= range.bottom; row++) {
    const others = taken.get(row);
    if (others) others.push(range);
    else taken.set(row, [range]);
  }
}

function isFree({ rows }: SheetDraft, taken: Taken, { top, bottom, left, right }: CellRange): boolean {
  for (let row = top; row <= bottom; row++) {
    if (taken.get(row)?.some((other) => other.left <= right && other.right >= left)) return false;
    for (let column = left + 1; column <= right; column++) {
      const content = rows[row]?.cells[column]?.content;
      if (content && !(content.kind === 'value' && content.value === null)) return false;
    }
  }
  return true;
}

/** Row by row, as the merges are that they lie between. */
export const rowsOfBridges = (bridges: readonly CellRange[]): readonly CellRange[] =>
  bridges.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => ({
      top: top + index,
      bottom: top + index,
      left,
      right,
    })),
  );
