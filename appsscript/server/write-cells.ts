import type { CellContent, PlacedContent } from '../../shared/core';
import type { CellBlock } from './cell-blocks';
import { cellBlocks } from './cell-blocks';
import { cellInput } from './cell-input';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How to write: in the notation of the spreadsheet, and only while there is time. */
export interface Writing {
  readonly decimalComma: boolean;
  /** Throws when the run must come to its end. */
  readonly checkTime: () => void;
}

/** Writes just these cells: the formats are read in one call, and each block is written in one or two. */
export function writeCells(sheet: Sheet, cells: readonly PlacedContent[], writing: Writing): void {
  growTo(sheet, cells);
  const blocks = cellBlocks(cells);
  const formatAt = readFormats(sheet, cells);
  for (const block of blocks) {
    writing.checkTime();
    writeBlock(sheet, block, formatAt, writing.decimalComma);
  }
}

type FormatAt = (row: number, column: number) => string;

function writeBlock(
  sheet: Sheet,
  { top, left, contents }: CellBlock,
  formatAt: FormatAt,
  decimalComma: boolean,
): void {
  const range = sheet.getRange(top + 1, left + 1, contents.length, contents[0]?.length ?? 1);
  const formats = contents.map((row, down) => row.map((_, across) => formatAt(top + down, left + across)));
  // why: a number put into a cell of plain text would become text
  const turns = (content: CellContent, format: string | undefined): boolean =>
    format === '@' && content.kind === 'value' && typeof content.value === 'number';
  const fitting = formats.map((row, down) =>
    row.map((format, across) => {
      const content = contents[down]?.[across];
      return content && turns(content, format) ? 'General' : format;
    }),
  );
  if (contents.some((row, down) => row.some((content, across) => turns(content, formats[down]?.[across]))))
    range.setNumberFormats(fitting);
  range.setValues(
    contents.map((row, down) =>
      row.map((content, across) => {
        const isPlainText = content.kind === 'value' && fitting[down]?.[across] === '@';
        return cellInput(content, { decimalComma, isPlainText });
      }),
    ),
  );
}

/** The number formats of all that is written, from one reading of the rectangle around it. */
function readFormats(sheet: Sheet, cells: readonly PlacedContent[]): FormatAt {
  const [first] = cells;
  if (!first) return () => '';
  let { row: top, column: left } = first;
  let [bottom, right] = [top, left];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const formats = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).getNumberFormats();
  return (row, column) => formats[row - top]?.[column - left] ?? '';
}

function growTo(sheet: Sheet, cells: readonly PlacedContent[]): void {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0) - sheet.getMaxRows();
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0) - sheet.getMaxColumns();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}
