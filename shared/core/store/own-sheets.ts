import { DATA_SHEET, FINDINGS_SHEET, MERGE_SHEETS, PRODUCED_SHEETS } from '../../data/produced-sheets';
import { DIRECTORY_SHEET } from '../agencies/agency-decisions';
import { sameSheetName } from '../model/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { JOURNAL_SHEET } from './journal-sheet';
import { readStore, STORE_SHEET } from './workbook-store';

/** Names of all sheets that the tool makes in the user's workbook. */
export const OWN_SHEET_NAMES: ReadonlySet<string> = new Set([
  ...PRODUCED_SHEETS.map(({ name }) => name),
  FINDINGS_SHEET,
  DATA_SHEET,
  ...Object.values(MERGE_SHEETS),
  DIRECTORY_SHEET,
  STORE_SHEET,
  JOURNAL_SHEET,
]);

/** Whether the tool made this sheet, by its own records: a user's sheet of the same name is the user's. */
export function isOwnSheet(sheet: SheetSnapshot, snapshot: WorkbookSnapshot): boolean {
  const own = [STORE_SHEET, JOURNAL_SHEET, ...readStore(snapshot).ownSheets];
  return own.some((name) => sameSheetName(name, sheet.name));
}
