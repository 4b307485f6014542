import type { KnownSheets } from '../known-sheets';

/**
 * Takes everything but the contents off a sheet of the tool's own, so that its next draft starts from nothing.
 * why: what people wrote there must stand, old or new, wherever a run ends; the draft's contents take their place in one
 * call
 */
export function clearSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, sheets: KnownSheets): void {
  const { rows, columns } = sheets.grid(sheet);
  for (const chart of sheets.charts(sheet)) sheet.removeChart(chart);
  const all = sheet.getRange(1, 1, rows, columns);
  all.breakApart();
  all.clearFormat();
  all.clearDataValidations();
  sheet.clearConditionalFormatRules();
  sheet.setFrozenRows(0);
  sheet.setHiddenGridlines(false);
  sheet.showColumns(1, columns);
}
