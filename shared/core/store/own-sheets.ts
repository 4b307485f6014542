import { DIRECTORY_SHEET } from '../agencies/agency-decisions';
import { sameSheetName } from '../model/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { JOURNAL_SHEET } from './journal-sheet';
import { readStore, STORE_SHEET } from './workbook-store';

/** Names of the sheets that the tool makes in the user's workbook. */
export const OwnSheetName = {
  standard: 'Bảng chuẩn',
  summary: 'Tổng hợp',
  directory: DIRECTORY_SHEET,
  store: STORE_SHEET,
  journal: JOURNAL_SHEET,
} as const;

/** Whether the tool made this sheet, by its own records: a user's sheet of the same name is the user's. */
export function isOwnSheet(sheet: SheetSnapshot, snapshot: WorkbookSnapshot): boolean {
  const own = [STORE_SHEET, JOURNAL_SHEET, ...readStore(snapshot).ownSheets];
  return own.some((name) => sameSheetName(name, sheet.name));
}

/** The sheet that the tool made under `wanted`, or under `wanted (2)`… where the user had that name first. */
export const ownSheetNamed = (wanted: string, snapshot: WorkbookSnapshot): string | undefined =>
  readStore(snapshot).ownSheets.find((name) => name === wanted || name.startsWith(`${wanted} (`));
