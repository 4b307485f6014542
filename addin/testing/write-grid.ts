import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, rowsIn } from './area';
import type { FakeCell } from './fake-cell';
import type { FakeSheet } from './fake-sheet';
import { forEachPlace } from './look-object';
import { accessDenied, wrongSize } from './wire-fault';

/** Puts an array, or one value for all, into the cells of a range. */
export function writeGrid(
  sheet: FakeSheet,
  area: CellRange,
  input: unknown,
  put: (cell: FakeCell, value: unknown) => void,
): void {
  if (sheet.isProtected) throw accessDenied();
  const rows = Array.isArray(input) ? (input as unknown[][]) : undefined;
  if (rows && (rows.length !== rowsIn(area) || rows.some((row) => row.length !== columnsIn(area))))
    throw wrongSize();
  const isMisplaced = rows !== undefined && rows.length > 1 && hasHiddenRow(sheet, area);
  forEachPlace(area, (row, column) => {
    if (isMisplaced && sheet.hiddenRows.has(row)) return;
    const source = isMisplaced ? 0 : row - area.top;
    const value = rows ? rows[source]?.[column - area.left] : input;
    if (value === null) return;
    blockSpill(sheet, row, column);
    put(sheet.touch(row, column), value);
    spill(sheet, row, column, value);
  });
}

/** The one formula that the simulation reckons with, so that something spills. */
function spill(sheet: FakeSheet, row: number, column: number, input: unknown): void {
  const count = Number(/^=SEQUENCE\((\d+)\)$/.exec(String(input))?.[1] ?? 0);
  if (count === 0) return;
  for (let index = 0; index < count; index++) sheet.touch(row + index, column).value = index + 1;
  sheet.spills = [...sheet.spills, { top: row, left: column, bottom: row + count - 1, right: column }];
}

/**
 * Excel at its worst: rows that are written in one array over hidden ones land in the wrong places. The first goes into
 * every row that is seen, hidden ones stay (office-js #224, xlwings #747; row by row it is well, NetOffice #2).
 */
const hasHiddenRow = ({ hiddenRows }: FakeSheet, { top, bottom }: CellRange): boolean =>
  [...hiddenRows].some((row) => row >= top && row <= bottom);

/** What is written where a formula spills stops it: `#SPILL!`, and all else that it gave is gone. */
function blockSpill(sheet: FakeSheet, row: number, column: number): void {
  const spill = sheet.spillAt(row, column);
  if (!spill) return;
  sheet.spills = sheet.spills.filter((one) => one !== spill);
  const isAnchor = spill.top === row && spill.left === column;
  forEachPlace(spill, (at, across) => {
    const cell = sheet.touch(at, across);
    if (cell.formula === undefined) cell.value = null;
    else if (!isAnchor) cell.value = '#SPILL!';
  });
}
