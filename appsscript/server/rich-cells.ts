import type { CellPosition, SheetCell } from '../../shared/core';
import { areaAround, rangeWithin } from './cell-area';
import { KnownSheets } from './known-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Those of the cells in which single words have looks or links of their own, a call for each sheet. */
export function findRichCells(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  cells: readonly SheetCell[],
): readonly SheetCell[] {
  const sheets = new KnownSheets(book);
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((id) => {
    const sheet = sheets.find(id);
    if (!sheet) return [];
    const own = cells.filter((cell) => cell.sheet === id);
    return own.filter(richIn(sheet, own, sheets));
  });
}

/** Tells of some cells whether a new text would lose more than letters: a second look, or a link. One call. */
export function richIn(
  sheet: Sheet,
  cells: readonly CellPosition[],
  sheets: KnownSheets,
): (at: CellPosition) => boolean {
  const area = areaAround(cells);
  const texts = area && rangeWithin(sheet, area, sheets)?.getRichTextValues();
  return ({ row, column }) => {
    const text = area && texts?.[row - area.top]?.[column - area.left];
    if (!text) return false;
    const runs = text.getRuns();
    return runs.length > 1 || runs.some((run) => run.getLinkUrl() !== null);
  };
}
