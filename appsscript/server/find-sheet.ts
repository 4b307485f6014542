/** A sheet by its id, or by name for those that the tool makes. */
export function findSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: string,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const byId = book.getSheets().find((candidate) => String(candidate.getSheetId()) === sheet);
  return byId ?? book.getSheetByName(sheet) ?? undefined;
}
