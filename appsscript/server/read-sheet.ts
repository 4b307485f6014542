import { JOURNAL_SHEET, type SheetSnapshot, STORE_SHEET } from '../../shared/core';
import { readFilteredRows } from './hidden-rows';
import type { BookReading, ReadDetail } from './read-block';
import { readBlock } from './read-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows to read, 0-based, `bottom` exclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The hidden sheets of the tool hold nothing but plain texts, which one call reads. */
export const TEXT_SHEETS: ReadonlySet<string> = new Set([STORE_SHEET, JOURNAL_SHEET]);

/** The rows of a sheet as a snapshot; merges and hidden rows of the whole sheet come with its first row. */
export function readSheet(
  sheet: Sheet,
  book: BookReading,
  { top, bottom }: RowSpan,
  wanted: ReadDetail = 'looks',
): SheetSnapshot {
  const detail = TEXT_SHEETS.has(sheet.getName()) ? 'values' : wanted;
  const width = sheet.getLastColumn();
  const isEmpty = width === 0 || bottom <= top;
  const block = isEmpty
    ? { values: [], formulas: [], displayed: [] }
    : readBlock(sheet.getRange(top + 1, 1, bottom - top, width), book, detail);
  return {
    id: String(sheet.getSheetId()),
    name: sheet.getName(),
    origin: { row: top, column: 0 },
    ...block,
    merges: top === 0 && (detail === 'looks' || detail === 'contents-and-merges') ? readMerges(sheet) : [],
    hiddenRows: top === 0 && detail === 'looks' ? readFilteredRows(sheet) : [],
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
  };
}

/** A whole sheet at once. */
export const readWholeSheet = (
  sheet: Sheet,
  book: BookReading,
  detail: ReadDetail = 'looks',
): SheetSnapshot => readSheet(sheet, book, { top: 0, bottom: sheet.getLastRow() }, detail);

function readMerges(sheet: Sheet): SheetSnapshot['merges'] {
  // why: a merged title may reach beyond the filled columns, so the whole grid is asked
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return all.getMergedRanges().map((range) => ({
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1,
    right: range.getLastColumn() - 1,
  }));
}
