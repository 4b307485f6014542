import type { CellPosition, CellRange, SheetCell } from '../../shared/core';
import { coverCells } from './cover-cells';
import type { ReadingFeatures } from './read-block';
import { readingFeatures } from './reading-features';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import type { WritePiece } from './write-piece';
import { sendPieces } from './write-piece';

/** Bytes of an answer for one cell, and of a question for one range. */
const CELL_BYTES = 140;
const RANGE_BYTES = 1200;
const ROWS_PER_PIECE = 2000;

const FONT = {
  bold: true,
  color: true,
  italic: true,
  name: true,
  size: true,
  strikethrough: true,
  underline: true,
};

export interface RichQuestion {
  /** The sheet's key for `getItem`. */
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
  readonly features: ReadingFeatures;
  /** Told each cell in which single words have looks of their own. */
  readonly found: (at: CellPosition) => void;
}

/** Those of the cells in which single words have looks of their own: one round trip for each four megabytes. */
export async function findRichCells(
  session: ExcelSession,
  cells: readonly SheetCell[],
): Promise<readonly SheetCell[]> {
  const rich: SheetCell[] = [];
  const features = readingFeatures(session.client);
  const pieces = [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) =>
    richPieces({
      sheet,
      cells: cells.filter((cell) => cell.sheet === sheet),
      features,
      found: (at) => rich.push({ sheet, ...at }),
    }),
  );
  await runReading(session, (context) => sendPieces(context, pieces));
  return rich;
}

/**
 * Questions after cells in which single words are bold, coloured or the like: there a property of the font is `null`.
 * Excel's API can neither read nor write such parts (office-js #2294, #4726), so they are lost with the old text.
 */
export function richPieces(question: RichQuestion): readonly WritePiece[] {
  const { sheet, cells, features, found } = question;
  if (!features.rowProperties) return cells.map((at) => cellPiece(sheet, at, found));
  return coverCells(cells)
    .flatMap(inPieces)
    .map((range) => rangePiece(sheet, range, found));
}

function rangePiece(sheet: string, range: CellRange, found: RichQuestion['found']): WritePiece {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return {
    bytes: RANGE_BYTES + rows * columns * CELL_BYTES,
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const answer = worksheet
        .getRangeByIndexes(range.top, range.left, rows, columns)
        .getCellProperties({ format: { font: FONT } });
      return () => {
        answer.value.forEach((line, row) => {
          line.forEach(({ format }, column) => {
            if (hasNull(format?.font)) found({ row: range.top + row, column: range.left + column });
          });
        });
      };
    },
  };
}

/** For Excel before 1.9, which says it of a range alone. */
function cellPiece(sheet: string, at: CellPosition, found: RichQuestion['found']): WritePiece {
  return {
    bytes: RANGE_BYTES,
    write: (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, 1, 1);
      cell.load(
        'format/font/bold,format/font/color,format/font/italic,format/font/name,format/font/size,format/font/strikethrough,format/font/underline',
      );
      return () => {
        if (hasNull(cell.format.font.toJSON())) found(at);
      };
    },
  };
}

const hasNull = (font: object | undefined): boolean =>
  Object.values(font ?? {}).some((value) => value === null);

function inPieces(range: CellRange): readonly CellRange[] {
  const pieces: CellRange[] = [];
  for (let { top } = range; top <= range.bottom; top += ROWS_PER_PIECE)
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + ROWS_PER_PIECE - 1) });
  return pieces;
}
