import type { CellRange } from '../../../shared/core';

/** The cells of a 0-based rectangle. */
export const rangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: CellRange,
): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
