import type { MergeOp, PatchOp, PlacedContent, PutSheetOp, RowsOp, SetCellOp } from '../../shared/core';
import type { Stage } from '../../shared/host/stages';
import { isCellStage } from '../../shared/host/stages';
import type { KnownSheets } from './known-sheets';
import type { Drawing } from './put-sheet';
import { putSheet } from './put-sheet';
import type { Writing } from './write-cells';
import { writeCells } from './write-cells';

/** How to write cells, and what drawing goes by. */
export type StageWriting = Writing & Drawing;

/**
 * Does the steps of a stage, whose `before` was found to stand. `begun` gets those that would have to be taken back if
 * the writing broke off now.
 */
export function writeStage(stage: Stage, writing: StageWriting, begun: PatchOp[]): void {
  const { sheets } = writing;
  if (isCellStage(stage)) {
    // why: some cells of a stage that fails in the middle may be written; writing the old contents again is harmless
    begun.push(...stage);
    const [first] = stage;
    if (first) writeCells(presentSheet(sheets, first.sheet), stage.map(placedContent), writing);
    return;
  }
  for (const op of stage) {
    writing.checkTime();
    const begin = (): void => {
      begun.push(op);
    };
    if (op.kind === 'put-sheet') writeSheet(op, writing, begin);
    else if (op.kind !== 'set-cell') writeStructure(presentSheet(sheets, op.sheet), op, writing, begin);
  }
}

const placedContent = ({ at, after }: SetCellOp): PlacedContent => ({ ...at, content: after });

function presentSheet(sheets: KnownSheets, sheet: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = sheets.find(sheet);
  if (!found) throw new Error(`Sheet ${sheet} is gone.`);
  return found;
}

/** why: a sheet takes many calls to draw, so it may stand there half-drawn; it is gone in one */
function writeSheet(op: PutSheetOp, drawing: Drawing, begin: () => void): void {
  if (op.after !== null) begin();
  putSheet(op, drawing);
  if (op.after === null) begin();
}

/** Calls `begin` as soon as there is something to take back. */
function writeStructure(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  op: RowsOp | MergeOp,
  writing: StageWriting,
  begin: () => void,
): void {
  switch (op.kind) {
    case 'delete-rows':
      sheet.deleteRows(op.row + 1, op.rows.length);
      writing.sheets.noteRows(sheet, -op.rows.length);
      begin();
      return;
    case 'insert-rows':
      insertRows(sheet, op.row, op.rows.length, writing.sheets);
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

function insertRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  count: number,
  sheets: KnownSheets,
): void {
  const { rows, columns } = sheets.grid(sheet);
  if (row >= rows) sheets.grow(sheet, { rows: row + count, columns });
  else {
    sheet.insertRowsBefore(row + 1, count);
    sheets.noteRows(sheet, count);
  }
}
