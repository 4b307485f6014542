import type { Place } from '../../../shared/core';
import type { UniverApi, UniverSheet, UniverWorkbook } from './univer-api';
import type { Book } from './workbook-data';

/** What is left around a cell that is brought into view. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

/** Where the person is in the workbook. */
export interface View {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly left: number;
}

/** Where the person is; `undefined` without a workbook. */
export function viewOf(book: UniverWorkbook | null): View | undefined {
  const sheet = book?.getActiveSheet();
  if (!sheet) return undefined;
  const range = sheet.getActiveRange();
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  return {
    sheet: sheet.getSheetId(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    top: sheetViewStartRow,
    left: sheetViewStartColumn,
  };
}

/** Where a workbook begins. */
export const startOf = ({ snapshot }: Book): View => ({
  sheet: snapshot.activeSheet ?? snapshot.sheets.find(({ hidden }) => hidden !== true)?.id ?? '',
  row: 0,
  column: 0,
  top: 0,
  left: 0,
});

/** Brings the person there. */
export function goTo(book: UniverWorkbook, view: View): void {
  const sheet: UniverSheet | null = book.getSheetBySheetId(view.sheet);
  if (!sheet) return;
  book.setActiveSheet(sheet);
  sheet.getRange(view.row, view.column).activate();
  if (view.top > 0 || view.left > 0) sheet.scrollToCell(view.top, view.left);
}

/** Selects a place and brings it into view. */
export function reveal(api: UniverApi, { sheet, range }: Place): void {
  const book = api.getActiveWorkbook();
  const target = book?.getSheetBySheetId(sheet);
  if (!book || !target) return;
  if (book.getActiveSheet().getSheetId() !== sheet) book.setActiveSheet(target);
  const { top, left, bottom, right } = range;
  const seen = target.getVisibleRange();
  const isSeen = seen && left >= seen.startColumn && left < seen.endColumn;
  const column = isSeen ? seen.startColumn : Math.max(0, left - COLUMNS_BEFORE);
  target.scrollToCell(Math.max(0, top - ROWS_ABOVE), column);
  target.getRange(top, left, bottom - top + 1, right - left + 1).activate();
}

/** What is selected on the sheet in front. */
export function selectionOf(book: UniverWorkbook | null): Place | undefined {
  const sheet = book?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  const top = range.getRow();
  const left = range.getColumn();
  return {
    sheet: sheet.getSheetId(),
    range: { top, left, bottom: top + range.getHeight() - 1, right: left + range.getWidth() - 1 },
  };
}
