import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, MAX_COLUMNS, MAX_ROWS, rowsIn } from './area';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import { shiftFormula } from './shift-formula';
import { notImplemented } from './wire-fault';

const EVERYTHING: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** `Range.delete` of whole rows. */
export function deleteRows(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): void {
  moveRows(book, sheet, area, -rowsIn(area));
}

/** `Range.insert` of whole rows. */
export function insertRows(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): void {
  moveRows(book, sheet, area, rowsIn(area));
}

function moveRows(book: FakeWorkbook, sheet: FakeSheet, area: CellRange, by: number): void {
  if (columnsIn(area) < MAX_COLUMNS) throw notImplemented('moving less than whole rows');
  sheet.shiftRows(area.top, by);
  for (const own of book.sheets) {
    for (const { cell } of own.cellsIn(EVERYTHING)) {
      if (cell.formula !== undefined)
        cell.formula = shiftFormula(cell.formula, { own: own.name, moved: sheet.name, row: area.top, by });
    }
  }
}
