import type { ApplyResult, PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { sheetOf, withoutHostState } from '../../shared/core/model/patch';
import { sheetView } from '../../shared/core/model/sheet-view';
import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import { applyOps } from '../../shared/core/patch/apply-op';
import { conflictMessage } from '../../shared/core/patch/conflict-message';
import { invertPatch } from '../../shared/core/patch/invert-patch';
import { WorkbookEdit } from '../../shared/core/patch/workbook-edit';
import { isJournalStep } from '../../shared/core/store/journal-sheet';
import { bookReading } from './book-reading';
import { findSheet } from './find-sheet';
import { isLongWrite, withRunFlag } from './journal/run-flag';
import { protectedOps } from './protected-ops';
import type { BookReading } from './read-block';
import { readWholeSheet } from './read-sheet';
import { timeChecker } from './time-checker';
import type { Writing } from './write-cells';
import { stagesOf, writeStage } from './write-patch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads again what the patch touches, compares, writes only when everything still stands, and makes the way back from
 * what is really there. Call it under the document lock. A fault in the middle is undone as far as it was written, and
 * so is what would take longer than Google lets a run take.
 */
export function applyWorkbookPatch(book: Spreadsheet, patch: WorkbookPatch): ApplyResult {
  const checkTime = timeChecker();
  const reading = bookReading(book);
  const sheets = readTouched(book, patch.ops, reading);
  const changed = applyOps(new WorkbookEdit(sheets), patch.ops);
  if (changed.length > 0) return { ok: false, conflicts: changed };
  const closed = protectedOps(book, patch.ops);
  if (closed.length > 0) {
    const conflicts = closed.map((op) => ({
      op,
      reason: 'protected' as const,
      message: conflictMessage(op, 'protected'),
    }));
    return { ok: false, conflicts };
  }
  const writing = { decimalComma: reading.decimalComma, checkTime };
  const done = withRunFlag(patch, () => {
    writeOrUndo(book, patch, writing);
    // why: reading makes Google write what it still holds back
    return asFound(patch.ops, readTouched(book, cellOps(patch.ops), reading));
  });
  return { ok: true, inverse: invertPatch({ ...patch, ops: done.map(withoutHostState) }) };
}

const touchedSheets = (ops: readonly PatchOp[]): readonly string[] => [...new Set(ops.map(sheetOf))];

const cellOps = (ops: readonly PatchOp[]): readonly PatchOp[] =>
  ops.filter((op) => op.kind === 'set-cell' && !isJournalStep(op));

function readTouched(
  book: Spreadsheet,
  ops: readonly PatchOp[],
  reading: BookReading,
): readonly SheetSnapshot[] {
  const parts = ops.some(({ kind }) => kind === 'unmerge') ? 'contents-and-merges' : 'contents';
  return touchedSheets(ops).flatMap((name) => {
    const sheet = findSheet(book, name);
    return sheet ? [readWholeSheet(sheet, reading, parts)] : [];
  });
}

function writeOrUndo(book: Spreadsheet, patch: WorkbookPatch, writing: Writing): void {
  const done: PatchOp[] = [];
  const isLong = isLongWrite(patch);
  try {
    for (const stage of stagesOf(journalFirst(patch.ops))) {
      // why: a stage that fails in the middle may have written some of its cells; writing the old contents again is harmless
      if (stage[0]?.kind === 'set-cell') done.push(...stage);
      writing.checkTime();
      writeStage(book, stage, writing);
      // why: the way back must stand in the workbook before anything is changed
      if (isLong && stage.every(isJournalStep)) SpreadsheetApp.flush();
      if (stage[0]?.kind !== 'set-cell') done.push(...stage);
    }
  } catch (error) {
    const undoing = { ...writing, checkTime: () => undefined };
    for (const stage of stagesOf(invertPatch({ ...patch, ops: done.map(withoutHostState) }).ops))
      writeStage(book, stage, undoing);
    throw error;
  }
}

/** why: when Google ends the run in the middle, the way back already stands in the workbook */
function journalFirst(ops: readonly PatchOp[]): readonly PatchOp[] {
  return [...ops.filter(isJournalStep), ...ops.filter((op) => !isJournalStep(op))];
}

/** The steps with what the sheet made of their contents, where no later step moved the rows. */
function asFound(ops: readonly PatchOp[], sheets: readonly SheetSnapshot[]): readonly PatchOp[] {
  const views = new Map(
    sheets.flatMap((sheet) => [
      [sheet.id, sheetView(sheet)],
      [sheet.name, sheetView(sheet)],
    ]),
  );
  const moved = new Set(
    ops.flatMap((op) => (op.kind === 'delete-rows' || op.kind === 'insert-rows' ? [op.sheet] : [])),
  );
  const seen = new Set<string>();
  const found = [...ops].reverse().map((op) => {
    if (op.kind !== 'set-cell' || moved.has(op.sheet)) return op;
    const key = `${op.sheet} ${String(op.at.row)} ${String(op.at.column)}`;
    const isLast = !seen.has(key);
    seen.add(key);
    const content = views.get(op.sheet)?.contentAt(op.at.row, op.at.column);
    return isLast && content ? { ...op, after: content } : op;
  });
  return found.reverse();
}
