import type { Place } from '../../shared/core';
import { rangeOf } from './draft/sheet-range';
import { findSheet } from './find-sheet';

/** Selects the place and brings its sheet to the front. */
export function revealPlace(book: GoogleAppsScript.Spreadsheet.Spreadsheet, { sheet, range }: Place): void {
  const found = findSheet(book, sheet);
  if (found) book.setActiveRange(rangeOf(found, range));
}
