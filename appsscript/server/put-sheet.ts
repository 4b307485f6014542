import type { PutSheetOp } from '../../shared/core';
import { draftToDraw } from '../../shared/host/known-drafts';
import { clearSheet } from './draft/clear-sheet';
import { replaceContents, writeDraft } from './draft/write-draft';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes, refreshes in place, or takes away a sheet of the tool's own. */
export function putSheet(book: Spreadsheet, op: PutSheetOp, decimalComma: boolean): void {
  const draft = draftToDraw(op);
  const present = book.getSheetByName(op.name);
  if (draft === null) {
    if (present) book.deleteSheet(present);
    return;
  }
  if (present) {
    clearSheet(present);
    replaceContents(present, draft, decimalComma);
  }
  writeDraft(book, present ?? addSheet(book, op.name), draft, {
    decimalComma,
    isFilled: present !== null,
  });
}

/** A sheet behind all others; the one in front stays in front. */
function addSheet(book: Spreadsheet, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const front = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getSheets().length);
  book.setActiveSheet(front);
  return sheet;
}
