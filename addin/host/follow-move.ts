import { type CellRange, movedMerges, parseRange } from '../../shared/core';

const LAST: CellRange = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** The cells that Excel names as changed: `B2:C4`, whole rows `3:5` or whole columns `B:C`. */
export function changedArea(address: string): CellRange | undefined {
  const plain = address.replace(/\$/g, '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { ...LAST, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  const cells = parseRange(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : plain);
  return cells && columns ? { ...cells, bottom: LAST.bottom } : cells;
}

/**
 * Merged areas that are known of sheets, after the person put whole rows or columns in or took them out: a live reading
 * goes by them, for asking Excel anew would wipe what the person can undo (office-js #5918).
 */
export function followMove(
  merges: Map<string, readonly CellRange[]>,
  { worksheetId, changeType, address }: Excel.WorksheetChangedEventArgs,
): void {
  const [known, area] = [merges.get(worksheetId), changedArea(address)];
  const isInsertion = /^(?:Row|Column)Inserted$/.test(changeType);
  if (!known || !area || !(isInsertion || /^(?:Row|Column)Deleted$/.test(changeType))) return;
  const turn = changeType.startsWith('Row') ? (merge: CellRange) => merge : turned;
  const { top, bottom } = turn(area);
  const by = bottom - top + 1;
  const moved = (row: number): number | undefined => {
    if (row < top) return row;
    if (isInsertion) return row + by;
    return row <= bottom ? undefined : row - by;
  };
  merges.set(worksheetId, movedMerges(known.map(turn), moved).map(turn));
}

/** Rows for columns and the other way round. */
const turned = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});
