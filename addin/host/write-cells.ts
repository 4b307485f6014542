import {
  type CellContent,
  type CellPosition,
  type CellRange,
  sameContent,
  type SetCellOp,
} from '../../shared/core';
import { cellInput, plainValue } from './cell-input';
import { apartFromRows, coverCells } from './cover-cells';
import { filteredFault } from './explain-fault';
import type { WritePiece } from './write-piece';
import { wireBytes } from './write-piece';

export interface CellWriting {
  /** The sheet's key for `getItem`. */
  readonly sheet: string;
  readonly ops: readonly SetCellOp[];
  /** Whether the cell takes everything for text. */
  readonly isTextCell: (at: CellPosition) => boolean;
  /** Whether it may be that the row of a step is not seen. */
  readonly isHidden: (op: SetCellOp) => boolean;
  /** Told what stands in each cell after the writing. */
  readonly found: (at: CellPosition, content: CellContent) => void;
}

const keyOf = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

/** Writes only the cells of `ops`, neighbours together, and reads back what Excel made of them. */
export function cellPieces({ sheet, ops, isTextCell, isHidden, found }: CellWriting): readonly WritePiece[] {
  const last = new Map(ops.map((op) => [keyOf(op.at), op]));
  const opAt = (row: number, column: number): SetCellOp | undefined => last.get(keyOf({ row, column }));
  const hidden = new Set([...last.values()].filter(isHidden).map(({ at }) => at.row));
  const ranges = coverCells([...last.values()].map(({ at }) => at))
    .flatMap((range) => apartFromRows(range, hidden))
    .flatMap(inPieces);
  return ranges.map((range) => {
    const inputs = gridOf(range, (row, column) =>
      cellInput(opAt(row, column)?.after ?? { kind: 'value', value: null }),
    );
    return {
      bytes: wireBytes(inputs),
      write: (context) => {
        const cells = rangeOf(context, sheet, range);
        for (const at of placesOf(range).filter((place) =>
          isStuckInText(opAt(place.row, place.column), isTextCell),
        ))
          rangeOf(context, sheet, {
            top: at.row,
            left: at.column,
            bottom: at.row,
            right: at.column,
          }).numberFormat = [['General']];
        cells.formulas = inputs;
        cells.load('formulas');
        return () => {
          for (const at of placesOf(range)) {
            const raw: unknown = (cells.formulas as unknown[][])[at.row - range.top]?.[
              at.column - range.left
            ];
            const op = opAt(at.row, at.column);
            const content = contentLike(op?.after, raw);
            if (op && hidden.has(at.row) && isLeft(op, content)) throw filteredFault();
            found(at, content);
          }
        };
      },
    };
  });
}

/** Rows that are surely far below what one request may carry. */
const ROWS_PER_PIECE = 500;

/** why: a long column of changes is more than one request may carry */
function inPieces(range: CellRange): readonly CellRange[] {
  const pieces: CellRange[] = [];
  for (let { top } = range; top <= range.bottom; top += ROWS_PER_PIECE)
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + ROWS_PER_PIECE - 1) });
  return pieces;
}

/** Whether a cell is as before although it was to become something else. */
const isLeft = ({ before, after }: SetCellOp, found: CellContent): boolean =>
  sameContent(found, before) && !sameContent(before, after);

/** What came back for a cell that was to hold `meant`. */
export function contentLike(meant: CellContent | undefined, raw: unknown): CellContent {
  return meant?.kind === 'formula' && typeof raw === 'string' && raw.startsWith('=')
    ? { kind: 'formula', formula: raw }
    : { kind: 'value', value: plainValue(raw) };
}

/** why: a cell in text format would keep a formula or number as its letters */
const isStuckInText = (op: SetCellOp | undefined, isTextCell: CellWriting['isTextCell']): boolean =>
  op !== undefined &&
  (op.after.kind === 'formula' || typeof op.after.value === 'number') &&
  isTextCell(op.at);

const rangeOf = (
  context: Excel.RequestContext,
  sheet: string,
  { top, left, bottom, right }: CellRange,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

const gridOf = <T>(range: CellRange, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_unused, column) =>
      read(range.top + row, range.left + column),
    ),
  );

const placesOf = (range: CellRange): readonly CellPosition[] =>
  gridOf(range, (row, column) => ({ row, column })).flat();
