import type { ICellData } from '@univerjs/core';

import { type CellPosition, sheetView } from '../../../shared/core';
import { BLANK, toCellData } from './cell-data';
import { styleName } from './sheet-data';
import type { Book } from './workbook-data';
import { isForPeople } from './workbook-data';

type Matrix = Record<number, Record<number, ICellData>>;

/** Cells as the workbook has them, sheet by sheet, whole so that nothing of before shines through. */
export function freshCells(
  { snapshot, look }: Book,
  cells: readonly { readonly sheet: string; readonly at: CellPosition }[],
): ReadonlyMap<string, Matrix> {
  const sheets = new Map<string, Matrix>();
  for (const sheet of snapshot.sheets.filter(isForPeople)) {
    const own = cells.filter((cell) => cell.sheet === sheet.id);
    if (own.length === 0) continue;
    const view = sheetView(sheet);
    const styles = look.sheets.get(sheet.id)?.cells;
    const matrix: Matrix = {};
    for (const { at } of own) {
      const style = styles?.get(at.row)?.get(at.column);
      (matrix[at.row] ??= {})[at.column] = {
        ...BLANK,
        ...toCellData(view.valueAt(at.row, at.column), view.formulaAt(at.row, at.column)),
        s: style === undefined ? null : styleName(style),
      };
    }
    sheets.set(sheet.id, matrix);
  }
  return sheets;
}
