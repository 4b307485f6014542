import type { PlacedContent } from '../../shared/core/model/patch';
import { cellInput } from './cell-input';
import type { ColumnRun } from './column-runs';
import { columnRuns } from './column-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes just these cells: the formats are read in one call, and each run down a column is written in one or two. */
export function writeCells(sheet: Sheet, cells: readonly PlacedContent[], decimalComma: boolean): void {
  growTo(sheet, cells);
  const runs = columnRuns(cells);
  const formatAt = readFormats(sheet, runs);
  for (const { column, top, contents } of runs) {
    const range = sheet.getRange(top + 1, column + 1, contents.length, 1);
    const formats = contents.map((_, index) => formatAt(top + index, column));
    const keepsText = contents.map(({ kind }, index) => kind === 'value' && formats[index] === '@');
    const isNumberInText = contents.some(
      (content, index) => keepsText[index] && content.kind === 'value' && typeof content.value === 'number',
    );
    // why: a number put into a cell of plain text would become text
    if (isNumberInText)
      range.setNumberFormats(formats.map((format) => [format === '@' ? 'General' : format]));
    range.setValues(
      contents.map((content, index) => [
        cellInput(content, { decimalComma, isPlainText: !isNumberInText && keepsText[index] === true }),
      ]),
    );
  }
}

/** The number formats of all that is written, from one reading of the rectangle around it. */
function readFormats(sheet: Sheet, runs: readonly ColumnRun[]): (row: number, column: number) => string {
  if (runs.length === 0) return () => '';
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  const [top, left] = [least(runs.map((run) => run.top)), least(runs.map(({ column }) => column))];
  const bottom = most(runs.map((run) => run.top + run.contents.length));
  const right = most(runs.map(({ column }) => column + 1));
  const formats = sheet.getRange(top + 1, left + 1, bottom - top, right - left).getNumberFormats();
  return (row, column) => formats[row - top]?.[column - left] ?? '';
}

function growTo(sheet: Sheet, cells: readonly PlacedContent[]): void {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0) - sheet.getMaxRows();
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0) - sheet.getMaxColumns();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}
