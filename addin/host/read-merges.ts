import type { CellRange } from '../../shared/core';
import { parseAreas } from './merge-addresses';

/** Rows of a sheet, `bottom` exclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export const rowAddress = ({ top, bottom }: RowSpan): string => `${String(top + 1)}:${String(bottom)}`;

/**
 * Puts the question which cells are merged into the batch; only areas that begin inside `range` are named
 * (office-js #3611).
 */
export function askMerges(range: Excel.Range): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  // why: the address of the whole answer names the first cell of each area alone (office-js #1590)
  merged.load('areas/items/address');
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseAreas(address)));
}

/**
 * Asks about `rows` in ever smaller parts, for Excel refuses to name more than 512 areas at once. A single row that it
 * still refuses counts as not merged: reading on matters more.
 */
export async function readMergesInParts(
  context: Excel.RequestContext,
  sheet: string,
  rows: RowSpan,
): Promise<readonly CellRange[]> {
  const read = askMerges(context.workbook.worksheets.getItem(sheet).getRange(rowAddress(rows)));
  try {
    await context.sync();
    return read();
  } catch {
    const middle = Math.ceil((rows.top + rows.bottom) / 2);
    if (middle >= rows.bottom) return [];
    const above = await readMergesInParts(context, sheet, { ...rows, bottom: middle });
    return [...above, ...(await readMergesInParts(context, sheet, { ...rows, top: middle }))];
  }
}
