import type { BookReading } from './read-block';
import { usesDecimalComma } from './locale-formula';
import { serialReader } from './serial-of-date';

/** The habits of the spreadsheet, for reading its cells. */
export const bookReading = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): BookReading => ({
  decimalComma: usesDecimalComma(book.getSpreadsheetLocale()),
  serialOf: serialReader(book.getSpreadsheetTimeZone()),
});
