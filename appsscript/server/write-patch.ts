import type { MergeOp, PatchOp, PlacedContent, RowsOp, SetCellOp } from '../../shared/core/model/patch';
import { findSheet } from './find-sheet';
import { putSheet } from './put-sheet';
import type { Writing } from './write-cells';
import { writeCells } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Steps that are written together: neighbouring cell changes of one sheet, or one other step. */
export type Stage = readonly PatchOp[];

/** The steps in order, neighbouring cell changes of one sheet together. */
export function stagesOf(ops: readonly PatchOp[]): readonly Stage[] {
  const stages: PatchOp[][] = [];
  for (const op of ops) {
    const stage = stages[stages.length - 1];
    const first = stage?.[0];
    if (stage && op.kind === 'set-cell' && first?.kind === 'set-cell' && first.sheet === op.sheet)
      stage.push(op);
    else stages.push([op]);
  }
  return stages;
}

/** Does one stage whose `before` was found to stand. */
export function writeStage(book: Spreadsheet, stage: Stage, writing: Writing): void {
  const [op] = stage;
  if (!op) return;
  if (op.kind === 'put-sheet') {
    putSheet(book, op, writing.decimalComma);
    return;
  }
  const sheet = findSheet(book, op.sheet);
  if (!sheet) throw new Error(`Sheet ${op.sheet} is gone.`);
  if (op.kind === 'set-cell') writeCells(sheet, cellsOf(stage), writing);
  else writeStructure(sheet, op, writing);
}

const cellsOf = (stage: Stage): readonly PlacedContent[] =>
  stage
    .filter((op): op is SetCellOp => op.kind === 'set-cell')
    .map(({ at, after }) => ({ ...at, content: after }));

function writeStructure(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  op: RowsOp | MergeOp,
  writing: Writing,
): void {
  switch (op.kind) {
    case 'delete-rows':
      sheet.deleteRows(op.row + 1, op.rows.length);
      return;
    case 'insert-rows':
      insertRows(sheet, op.row, op.rows.length);
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
    }
  }
}

function insertRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, count: number): void {
  const missing = row - sheet.getMaxRows();
  if (missing >= 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + count);
  else sheet.insertRowsBefore(row + 1, count);
}
