import { columnLetters, type SheetDraft } from '../../../shared/core';
import { cellsAt, joinAddresses } from '../area-addresses';

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in characters of the default font as the points that Excel's API counts in. */
export const widthInPoints = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING_PIXELS) * POINTS_PER_PIXEL;

/** Sets column widths and row heights, equal ones together. */
export function writeSizes(
  sheet: Excel.Worksheet,
  { columnWidths, rows, hiddenColumns }: SheetDraft,
  hasAreas: boolean,
): void {
  const columns = groupBy(columnWidths, (width) => width);
  for (const [width, indexes] of columns) {
    const address = indexes.map((index) => `${columnLetters(index)}:${columnLetters(index)}`);
    for (const list of joinAddresses(address, hasAreas))
      cellsAt(sheet, list).format.columnWidth = widthInPoints(width);
  }
  for (const [height, indexes] of groupBy(rows, (row) => row.height)) {
    for (const list of joinAddresses(stretches(indexes), hasAreas))
      cellsAt(sheet, list).format.rowHeight = height;
  }
  if (hiddenColumns) {
    const { first, last } = hiddenColumns;
    sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).columnHidden = true;
  }
}

function groupBy<T>(
  items: readonly T[],
  read: (item: T) => number | undefined,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  items.forEach((item, index) => {
    const size = read(item);
    if (size === undefined) return;
    const group = groups.get(size);
    if (group) group.push(index);
    else groups.set(size, [index]);
  });
  return groups;
}

/** `[2, 3, 4, 9]` as `3:5` and `10:10`. */
function stretches(rows: readonly number[]): readonly string[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const current = found[found.length - 1];
    if (current?.last === row - 1) current.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => `${String(first + 1)}:${String(last + 1)}`);
}
