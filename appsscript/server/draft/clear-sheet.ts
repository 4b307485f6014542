/** Takes everything off a sheet of the tool's own, so that its next draft starts from nothing. */
export function clearSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  all.clear();
  all.clearDataValidations();
  sheet.clearConditionalFormatRules();
  sheet.setFrozenRows(0);
  sheet.setHiddenGridlines(false);
  sheet.showColumns(1, sheet.getMaxColumns());
}
