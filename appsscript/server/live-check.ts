import { analyse, DIRECTORY_SHEET, formatCell, STORE_SHEET, topLeft } from '../../shared/core';
import { readSheets } from './read-page';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Larger sheets take too long for a trigger that runs at every keystroke of everybody. */
const MOST_CELLS = 6000;
const MOST_ROWS = 3;

/** Says at the bottom of the screen what is wrong in the row that was just edited. */
export function checkEdit({ source, range }: EditEvent): void {
  const sheet = range.getSheet();
  if (range.getNumRows() > MOST_ROWS || sheet.getLastRow() * sheet.getLastColumn() > MOST_CELLS) return;
  const first = range.getRow() - 1;
  const last = range.getLastRow() - 1;
  const { findings } = analyse(readSheets(source, [sheet, ...settingSheets(source)]));
  const here = findings.flatMap(({ severity, message, places }) => {
    const place = places.find(({ range }) => range.top <= last && range.bottom >= first);
    return place ? [{ severity, message, range: place.range }] : [];
  });
  const [worst] = [...here.filter(({ severity }) => severity === 'error'), ...here];
  if (!worst || worst.severity === 'hint') return;
  source.toast(worst.message.vi, `Ô ${formatCell(topLeft(worst.range))}`, 8);
}

/** Where the workbook keeps corrected columns, what is ignored, and its own names of agencies. */
const settingSheets = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  [STORE_SHEET, DIRECTORY_SHEET].flatMap((name) => book.getSheetByName(name) ?? []);
