import type { CellContent, CellPosition, PlacedContent } from '../../shared/core';
import type { ToBook } from './book-notation';
import { areaAround, rangeWithin } from './cell-area';
import type { CellBlock } from './cell-blocks';
import { cellBlocks } from './cell-blocks';
import { cellInput } from './cell-input';
import type { KnownSheets } from './known-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How to write: in the notation of the spreadsheet, and only while there is time. */
export interface Writing {
  readonly toBook: ToBook;
  readonly sheets: KnownSheets;
  /** The number formats as they were read before anything was written. */
  readonly formatAt?: FormatAt | undefined;
  /** Throws when the run must come to its end. */
  readonly checkTime: () => void;
}

/** Writes just these cells: the formats are read in one call, and each block is written in one or two. */
export function writeCells(sheet: Sheet, cells: readonly PlacedContent[], writing: Writing): void {
  growTo(sheet, cells, writing.sheets);
  const blocks = cellBlocks(cells);
  const formatAt = writing.formatAt ?? readFormats(sheet, cells, writing.sheets);
  for (const block of blocks) {
    writing.checkTime();
    writeBlock(sheet, block, formatAt, writing.toBook);
  }
}

/** The number format of a cell, empty where nothing is known of it. */
export type FormatAt = (row: number, column: number) => string;

function writeBlock(
  sheet: Sheet,
  { top, left, contents }: CellBlock,
  formatAt: FormatAt,
  toBook: ToBook,
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
        return cellInput(content, { toBook, isPlainText });
      }),
    ),
  );
}

/** The number formats of some cells, from one reading of the rectangle around them. */
export function readFormats(sheet: Sheet, cells: readonly CellPosition[], sheets: KnownSheets): FormatAt {
  const area = areaAround(cells);
  const formats = area && rangeWithin(sheet, area, sheets)?.getNumberFormats();
  return (row, column) => (area && formats?.[row - area.top]?.[column - area.left]) ?? '';
}

const growTo = (sheet: Sheet, cells: readonly CellPosition[], sheets: KnownSheets): void => {
  sheets.grow(sheet, {
    rows: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columns: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
  });
};
