import {
  type CalendarDate,
  DIRECTORY_SHEET,
  JOURNAL_SHEET,
  OWN_SHEET_NAMES,
  readStore,
  type SheetSnapshot,
  STORE_SHEET,
  type WorkbookSnapshot,
} from '../../shared/core';
import type { PageCursor, PageRequest, SnapshotPage } from '../wire/server-api';
import { bookReading } from './book-reading';
import { readSheet, readWholeSheet } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells in one page: some 4 MB of answer at most; what the page can take at once is nowhere documented. */
const PAGE_CELLS = 40_000;

/** The user's day, on the clock of the spreadsheet. */
export const todayIn = (book: Spreadsheet): string =>
  Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');

/** Reads from `from` on until the page is full; a small workbook comes in one page. The tool's own sheets come along. */
export function readPage(book: Spreadsheet, { ids, from }: PageRequest): SnapshotPage {
  const wanted = book
    .getSheets()
    .filter(
      (sheet) => (ids?.includes(String(sheet.getSheetId())) ?? true) || OWN_SHEET_NAMES.has(sheet.getName()),
    );
  const reading = bookReading(book);
  const sheets: SheetSnapshot[] = [];
  let room = PAGE_CELLS;
  let next: PageCursor | null = null;
  for (let index = from.sheet; index < wanted.length && next === null; index++) {
    const sheet = wanted[index];
    if (!sheet) break;
    const top = index === from.sheet ? from.row : 0;
    const last = sheet.getLastRow();
    const rows = Math.max(1, Math.floor(room / Math.max(1, sheet.getLastColumn())));
    if (room <= 0) next = { sheet: index, row: top };
    else {
      const bottom = Math.min(last, top + rows);
      sheets.push(readSheet(sheet, reading, { top, bottom }));
      room -= (bottom - top) * sheet.getLastColumn();
      if (bottom < last) next = { sheet: index, row: bottom };
    }
  }
  return {
    today: todayIn(book),
    activeSheet: String(book.getActiveSheet().getSheetId()),
    sheets,
    next,
  };
}

/** The whole workbook at once, for commands that run on the server. */
export const readWorkbook = (book: Spreadsheet): WorkbookSnapshot => readSheets(book, book.getSheets());

/** What a check needs: without the tool's own tables, which it passes over, and without its journal. */
export function readForCheck(book: Spreadsheet): WorkbookSnapshot {
  const store = book.getSheetByName(STORE_SHEET);
  if (!store) return readWorkbook(book);
  const kept = readSheets(book, [store]);
  const { ownSheets } = readStore(kept);
  const isRead = (name: string): boolean =>
    name === DIRECTORY_SHEET || !(ownSheets.includes(name) || name === JOURNAL_SHEET || name === STORE_SHEET);
  const others = readSheets(
    book,
    book.getSheets().filter((sheet) => isRead(sheet.getName())),
  );
  return { ...others, sheets: [...others.sheets, ...kept.sheets] };
}

/** Some sheets of the workbook at once. */
export function readSheets(
  book: Spreadsheet,
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
): WorkbookSnapshot {
  const reading = bookReading(book);
  return {
    sheets: sheets.map((sheet) => readWholeSheet(sheet, reading)),
    activeSheet: String(book.getActiveSheet().getSheetId()),
    today: todayIn(book) as CalendarDate,
    dateSystem: 1900,
  };
}
