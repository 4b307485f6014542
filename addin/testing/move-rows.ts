import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, MAX_COLUMNS, MAX_ROWS, rowsIn } from './area';
import { isFilled } from './fake-cell';
import type { FakeSheet, FakeTable } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import { shiftFormula } from './shift-formula';
import { insertDeleteConflict, notImplemented } from './wire-fault';

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
  if (sheet.tables.some((table) => crosses(table.area, area, by))) throw insertDeleteConflict();
  // why: Excel removes nothing while a filter hides rows, and says nothing of it (office-js #994)
  if (by < 0 && sheet.hasActiveFilter) return;
  moveCells(book, sheet, area, by);
}

/** why: rows that move through a table would shift its cells, which Excel refuses in some makes (office-js #468) */
const crosses = (table: CellRange, { top, bottom }: CellRange, by: number): boolean =>
  by < 0 ? top <= table.bottom && bottom >= table.top : top > table.top && top <= table.bottom;

/** `TableRow.delete` and `TableRowCollection.add`: the rows of the table alone, and what stands below it in its columns. */
export function moveTableRows(
  book: FakeWorkbook,
  sheet: FakeSheet,
  table: FakeTable,
  row: number,
  by: number,
): void {
  if (by < 0 && sheet.hasActiveFilter) return;
  const { left, right } = table.area;
  const beside = sheet
    .cellsIn(EVERYTHING)
    .filter((at) => at.row >= row && (at.column < left || at.column > right) && isFilled(at.cell));
  // why: cells beside the table would stay, which the simulation does not move apart
  if (beside.length > 0) throw insertDeleteConflict();
  const { area } = table;
  moveCells(book, sheet, { ...EVERYTHING, top: row, bottom: row + Math.abs(by) - 1 }, by);
  table.area = { ...area, bottom: area.bottom + by };
}

function moveCells(book: FakeWorkbook, sheet: FakeSheet, area: CellRange, by: number): void {
  sheet.shiftRows(area.top, by);
  for (const own of book.sheets) {
    for (const { cell } of own.cellsIn(EVERYTHING)) {
      if (cell.formula !== undefined)
        cell.formula = shiftFormula(cell.formula, { own: own.name, moved: sheet.name, row: area.top, by });
    }
  }
}
