import { sameSheetName } from '../../shared/core';

/** A sheet by its id, or by name for those that the tool makes. */
export function findSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: string,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const sheets = book.getSheets();
  const byId = sheets.find((candidate) => String(candidate.getSheetId()) === sheet);
  // why: Google asks for the name as written, but makes no second sheet that differs in case alone
  return (
    byId ??
    book.getSheetByName(sheet) ??
    sheets.find((candidate) => sameSheetName(candidate.getName(), sheet))
  );
}
