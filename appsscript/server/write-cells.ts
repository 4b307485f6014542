import type { PlacedContent } from '../../shared/core/model/patch';
import { cellInput } from './cell-input';
import { columnRuns } from './column-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes just these cells, two calls for each run down a column. */
export function writeCells(sheet: Sheet, cells: readonly PlacedContent[], decimalComma: boolean): void {
  growTo(sheet, cells);
  for (const { column, top, contents } of columnRuns(cells)) {
    const range = sheet.getRange(top + 1, column + 1, contents.length, 1);
    const formats = range.getNumberFormats().map(([format]) => format ?? '');
    const keepsText = contents.map(({ kind }, index) => kind === 'value' && formats[index] === '@');
    const isNumberInText = contents.some(
      (content, index) => keepsText[index] && content.kind === 'value' && typeof content.value === 'number',
    );
    // why: a number put into a cell of plain text would become text
    if (isNumberInText)
      range.setNumberFormats(
        contents.map((_, index) => [formats[index] === '@' ? 'General' : (formats[index] ?? '')]),
      );
    range.setValues(
      contents.map((content, index) => [
        cellInput(content, { decimalComma, isPlainText: !isNumberInText && keepsText[index] === true }),
      ]),
    );
  }
}

function growTo(sheet: Sheet, cells: readonly PlacedContent[]): void {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0) - sheet.getMaxRows();
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0) - sheet.getMaxColumns();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}
