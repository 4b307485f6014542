import type { CellRange, SheetDraft } from '../../../shared/core';
import { fewRuns } from './few-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One call each. Sheets fits rows to their text by itself, so that only the others need a height. */
const MOST_WIDTHS = 4;
const MOST_HEIGHTS = 3;

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Pixels of a column that holds `characters` of the default font. */
export const columnPixels = (characters: number | undefined): number =>
  characters === undefined ? DEFAULT_WIDTH : Math.round(characters * 7 + 5);

/** Pixels of a row of `points`. */
export const rowPixels = (points: number | undefined): number =>
  points === undefined ? DEFAULT_HEIGHT : Math.round((points * 4) / 3);

/**
 * Widths and heights of a draft; a hidden sheet needs none of them. A sheet that is made again in place keeps its widths,
 * which a person may have set.
 */
export function setSizes(
  sheet: Sheet,
  draft: SheetDraft,
  { merged, isFresh }: { readonly merged: readonly CellRange[]; readonly isFresh: boolean },
): void {
  if (draft.hidden) return;
  const { hiddenColumns: hidden } = draft;
  const widths = draft.columnWidths.slice(0, hidden?.first ?? draft.columnWidths.length).map(columnPixels);
  if (isFresh)
    for (const { first, count, value } of fewRuns(widths, MOST_WIDTHS))
      sheet.setColumnWidths(first + 1, count, value);
  for (const { first, count, value } of fewRuns(neededHeights(draft, merged), MOST_HEIGHTS))
    sheet.setRowHeights(first + 1, count, value);
}

/** Hidden columns, frozen rows and grid lines of a draft, and whether its sheet is seen. */
export function setFrame(
  sheet: Sheet,
  { hiddenColumns, frozenRows = 0, gridLines, hidden }: SheetDraft,
  { columns, isFresh }: { readonly columns: number; readonly isFresh: boolean },
): void {
  if (hidden) sheet.hideSheet();
  else {
    if (!isFresh) sheet.showColumns(1, columns);
    if (hiddenColumns)
      sheet.hideColumns(hiddenColumns.first + 1, hiddenColumns.last - hiddenColumns.first + 1);
    if (!isFresh || frozenRows > 0) sheet.setFrozenRows(frozenRows);
    if (!isFresh || gridLines === false) sheet.setHiddenGridlines(gridLines === false);
  }
}

/** The heights of the rows that Sheets would make too high or too low: those with merged cells, and empty ones. */
export function neededHeights(
  { rows }: SheetDraft,
  merged: readonly CellRange[],
): readonly (number | undefined)[] {
  const isMerged = new Set(merged.map(({ top }) => top));
  return rows.map(({ height, cells }, row) => {
    const isEmpty = cells.every(
      (cell) => cell === null || (cell.content.kind === 'value' && cell.content.value === null),
    );
    return height !== undefined && (isMerged.has(row) || isEmpty) ? rowPixels(height) : undefined;
  });
}
