import { formatRange, type MergeOp, type RowsOp } from '../../shared/core';
import { cellInput } from './cell-input';
import type { TableStep } from './table-rows';
import type { WritePiece } from './write-piece';
import { wireBytes } from './write-piece';

/**
 * Takes whole rows out, or puts them in with their contents; formulas elsewhere follow as Excel does it. Rows of a table
 * are left to the table.
 */
export function rowsPiece(sheet: string, op: RowsOp, step?: TableStep | 'refused'): WritePiece {
  return {
    bytes: wireBytes(op.rows),
    write: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (step && step !== 'refused') moveTableRows(worksheet, step, op);
      else moveRows(worksheet, op);
      if (op.kind === 'delete-rows') return undefined;
      op.rows.forEach(({ cells }, index) => {
        for (const { column, content } of cells)
          worksheet.getRangeByIndexes(op.row + index, column, 1, 1).formulas = [[cellInput(content)]];
      });
      return undefined;
    },
  };
}

function moveRows(worksheet: Excel.Worksheet, { kind, row, rows }: RowsOp): void {
  const range = worksheet.getRange(`${String(row + 1)}:${String(row + rows.length)}`);
  if (kind === 'delete-rows') range.delete('Up');
  else range.insert('Down');
}

/** why: from below upwards, as each row that goes or comes moves those under it */
function moveTableRows(
  worksheet: Excel.Worksheet,
  { table, index }: TableStep,
  { kind, rows }: RowsOp,
): void {
  const own = worksheet.tables.getItem(table).rows;
  for (let at = rows.length - 1; at >= 0; at--) {
    if (kind === 'delete-rows') own.getItemAt(index + at).delete();
    else own.add(index);
  }
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
