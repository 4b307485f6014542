import type { SheetDraft } from '../../../shared/core/model/sheet-draft';
import { equalRuns } from './equal-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets fits rows to their text by itself; only so many of the others are set, one call each. */
const MOST_HEIGHT_CALLS = 12;

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Pixels of a column that holds `characters` of the default font. */
export const columnPixels = (characters: number | undefined): number =>
  characters === undefined ? DEFAULT_WIDTH : Math.round(characters * 7 + 5);

/** Pixels of a row of `points`. */
export const rowPixels = (points: number | undefined): number =>
  points === undefined ? DEFAULT_HEIGHT : Math.round((points * 4) / 3);

/** Widths, heights, hidden columns, frozen rows and grid lines of a draft. */
export function setSizes(sheet: Sheet, draft: SheetDraft): void {
  const widths = draft.columnWidths.map(columnPixels);
  const usual = commonest(widths);
  if (usual !== undefined) sheet.setColumnWidths(1, widths.length, usual);
  for (const { first, count, value } of equalRuns(widths))
    if (value !== usual) sheet.setColumnWidths(first + 1, count, value);
  for (const { first, count, value } of heightRuns(draft)) sheet.setRowHeights(first + 1, count, value);
  const hidden = draft.hiddenColumns;
  if (hidden) sheet.hideColumns(hidden.first + 1, hidden.last - hidden.first + 1);
  if (draft.frozenRows) sheet.setFrozenRows(draft.frozenRows);
  if (draft.gridLines === false) sheet.setHiddenGridlines(true);
}

/** The rows that Sheets would make too high or too low, the longest runs first. */
function heightRuns({ rows, merges }: SheetDraft) {
  const merged = new Set(merges.map(({ top }) => top));
  const heights = rows.map(({ height, cells }, row) => {
    const isEmpty = cells.every(
      (cell) => cell === null || (cell.content.kind === 'value' && cell.content.value === null),
    );
    return height !== undefined && (merged.has(row) || isEmpty) ? rowPixels(height) : 0;
  });
  return equalRuns(heights)
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, MOST_HEIGHT_CALLS);
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
