import type { MergeOp, PatchOp, PlacedContent, PutSheetOp, RowsOp, SetCellOp } from '../../shared/core';
import type { Stage } from '../../shared/host/stages';
import { isCellStage } from '../../shared/host/stages';
import { findSheet } from './find-sheet';
import { putSheet } from './put-sheet';
import type { Writing } from './write-cells';
import { writeCells } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Does the steps of a stage, whose `before` was found to stand. `begun` gets those that would have to be taken back if
 * the writing broke off now.
 */
export function writeStage(book: Spreadsheet, stage: Stage, writing: Writing, begun: PatchOp[]): void {
  if (isCellStage(stage)) {
    // why: some cells of a stage that fails in the middle may be written; writing the old contents again is harmless
    begun.push(...stage);
    const [first] = stage;
    if (first) writeCells(presentSheet(book, first.sheet), stage.map(placedContent), writing);
    return;
  }
  for (const op of stage) {
    writing.checkTime();
    const begin = (): void => {
      begun.push(op);
    };
    if (op.kind === 'put-sheet') writeSheet(book, op, writing.decimalComma, begin);
    else if (op.kind !== 'set-cell') writeStructure(presentSheet(book, op.sheet), op, writing, begin);
  }
}

const placedContent = ({ at, after }: SetCellOp): PlacedContent => ({ ...at, content: after });

function presentSheet(book: Spreadsheet, sheet: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = findSheet(book, sheet);
  if (!found) throw new Error(`Sheet ${sheet} is gone.`);
  return found;
}

/** why: a sheet takes many calls to draw, so it may stand there half-drawn; it is gone in one */
function writeSheet(book: Spreadsheet, op: PutSheetOp, decimalComma: boolean, begin: () => void): void {
  if (op.after !== null) begin();
  putSheet(book, op, decimalComma);
  if (op.after === null) begin();
}

/** Calls `begin` as soon as there is something to take back. */
function writeStructure(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  op: RowsOp | MergeOp,
  writing: Writing,
  begin: () => void,
): void {
  switch (op.kind) {
    case 'delete-rows':
      sheet.deleteRows(op.row + 1, op.rows.length);
      begin();
      return;
    case 'insert-rows':
      insertRows(sheet, op.row, op.rows.length);
      begin();
      writeCells(
        sheet,
        op.rows.flatMap(({ cells }, index) => cells.map((cell) => ({ ...cell, row: op.row + index }))),
        writing,
      );
      return;
    case 'merge':
    case 'unmerge': {
      const { top, left, bottom, right } = op.range;
      const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
      if (op.kind === 'merge') range.merge();
      else range.breakApart();
      begin();
    }
  }
}

function insertRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, count: number): void {
  const missing = row - sheet.getMaxRows();
  if (missing >= 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + count);
  else sheet.insertRowsBefore(row + 1, count);
}
