import { bookNotation } from './book-notation';
import type { BookNotation, SheetDirectory } from './book-notation';
import type { BookReading } from './read-block';
import { serialReader } from './serial-of-date';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The habits of the spreadsheet, for reading and writing its cells. */
export const bookReading = (
  book: Spreadsheet,
  directory: SheetDirectory = directoryOf(book),
): BookReading & BookNotation => ({
  ...bookNotation(book.getSpreadsheetLocale(), directory),
  serialOf: serialReader(book.getSpreadsheetTimeZone()),
});

/** The sheets as they are when a link is met first; most spreadsheets have none, and are not asked. */
function directoryOf(book: Spreadsheet): SheetDirectory {
  let sheets: GoogleAppsScript.Spreadsheet.Sheet[] | undefined;
  const all = () => (sheets ??= book.getSheets());
  return {
    gidOf: (name) =>
      all()
        .find((sheet) => sheet.getName() === name)
        ?.getSheetId(),
    nameOf: (gid) =>
      all()
        .find((sheet) => sheet.getSheetId() === gid)
        ?.getName(),
  };
}
