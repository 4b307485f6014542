import { DIRECTORY_SHEET } from '../agencies/agency-decisions';
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
  if (sheet.name === STORE_SHEET || sheet.name === JOURNAL_SHEET) return true;
  return readStore(snapshot).ownSheets.includes(sheet.name);
}

/** `wanted`, or `wanted (2)`… when the user has a sheet of that name. */
export function freeSheetName(wanted: string, snapshot: WorkbookSnapshot): string {
  const own = readStore(snapshot).ownSheets;
  const taken = new Set(snapshot.sheets.map(({ name }) => name).filter((name) => !own.includes(name)));
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted} (${String(count)})`;
  return name;
}

/** The sheet that the tool made under `wanted`, or under `wanted (2)`… where the user had that name first. */
export const ownSheetNamed = (wanted: string, snapshot: WorkbookSnapshot): string | undefined =>
  readStore(snapshot).ownSheets.find((name) => name === wanted || name.startsWith(`${wanted} (`));
