import { formatRange, type MergeOp, type RowsOp } from '../../shared/core';
import { cellInput } from './cell-input';
import type { WritePiece } from './write-piece';
import { wireBytes } from './write-piece';

/** Takes whole rows out, or puts them in with their contents; formulas elsewhere follow as Excel does it. */
export function rowsPiece(sheet: string, op: RowsOp): WritePiece {
  return {
    bytes: wireBytes(op.rows),
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const rows = worksheet.getRange(`${String(op.row + 1)}:${String(op.row + op.rows.length)}`);
      if (op.kind === 'delete-rows') {
        rows.delete('Up');
        return undefined;
      }
      rows.insert('Down');
      op.rows.forEach(({ cells }, index) => {
        for (const { column, content } of cells)
          worksheet.getRangeByIndexes(op.row + index, column, 1, 1).formulas = [[cellInput(content)]];
      });
      return undefined;
    },
  };
}

/** Joins or parts cells. */
export function mergePiece(sheet: string, { kind, range }: MergeOp): WritePiece {
  return {
    bytes: wireBytes(range),
    write: (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange(formatRange(range));
      if (kind === 'merge') cells.merge(false);
      else cells.unmerge();
      return undefined;
    },
  };
}
