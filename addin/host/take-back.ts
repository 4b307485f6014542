import { formulaCell, sameContent } from '../../shared/core/model/cell';
import type { PatchOp, PlacedContent, PutSheetOp, WorkbookPatch } from '../../shared/core/model/patch';
import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import type { SheetView } from '../../shared/core/model/sheet-view';
import { sheetView } from '../../shared/core/model/sheet-view';
import { invertPatch } from '../../shared/core/patch/invert-patch';
import { WorkbookEdit } from '../../shared/core/patch/workbook-edit';
import { applyOps } from '../../shared/core/patch/apply-op';
import { sameContents, snapshotContents } from '../../shared/core/patch/sheet-contents';
import { HostError } from '../../shared/host/workbook-host';
import { runWriting } from './excel-client';
import type { PatchTarget, TargetSheet } from './patch-target';
import { readTarget, targetOf } from './patch-target';
import { patchPieces } from './patch-pieces';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import { sendPieces } from './write-piece';

/**
 * Excel keeps what a batch wrote before it failed; this takes it off again, so that a patch is all or nothing.
 * Throws a `HostError` that says so when even that fails.
 */
export async function takeBack(
  session: ExcelSession,
  before: PatchTarget,
  patch: WorkbookPatch,
): Promise<void> {
  try {
    const now = await runReading(session, (context) => readTarget(context, session, patch));
    const done = stepsDone(before, now, patch);
    const ops = invertPatch({ ...patch, ops: done }).ops;
    if (ops.length === 0) return;
    const written = { cells: new Map(), sheets: new Map() };
    // why: a rescue must not fail for a group that cannot be made
    await runWriting(session.client, (context) => sendPieces(context, patchPieces(now, ops, written)), {
      canGroup: false,
    });
  } catch (error) {
    throw new HostError(
      'unknown',
      'Excel dừng giữa chừng nên mới ghi được một phần. Đề nghị nhấn Ctrl+Z cho tới khi bảng như cũ, rồi kiểm tra lại.',
      'Excel stopped half-way, so only a part was written. Press Ctrl+Z until the table is as before, then check again.',
      { cause: error },
    );
  }
}

function stepsDone(before: PatchTarget, now: PatchTarget, patch: WorkbookPatch): readonly PatchOp[] {
  const movesRows = patch.ops.some(({ kind }) => kind === 'delete-rows' || kind === 'insert-rows');
  if (movesRows) return patch.ops.slice(0, countDone(before, now, patch));
  const views = new Map(now.sheets.map((sheet) => [sheet, sheetView(sheet.snapshot)]));
  return patch.ops.filter((op) => isDone(now, op, views));
}

function isDone(now: PatchTarget, op: PatchOp, views: ReadonlyMap<TargetSheet, SheetView>): boolean {
  const sheet = targetOf(now, op);
  if (op.kind === 'put-sheet')
    return (op.before === null && sheet !== undefined) || isOverwritten(op, sheet?.snapshot);
  const view = sheet && views.get(sheet);
  if (op.kind !== 'set-cell' || !view) return false;
  const found = view.contentAt(op.at.row, op.at.column);
  return sameContent(found, op.after) && !sameContent(op.before, op.after);
}

const isOverwritten = (op: PutSheetOp, snapshot: SheetSnapshot | undefined): boolean =>
  op.before !== null && snapshot !== undefined && !sameContents(snapshotContents(snapshot), op.before);

/** How many steps were done: so many that playing them gives what stands there now. */
function countDone(before: PatchTarget, now: PatchTarget, patch: WorkbookPatch): number {
  for (let count = 0; count <= patch.ops.length; count++) {
    const workbook = new WorkbookEdit(before.sheets.map(({ snapshot }) => snapshot));
    const isHere =
      applyOps(workbook, patch.ops.slice(0, count)).length === 0 &&
      now.sheets.every(({ entry, snapshot }) =>
        sameContents(
          withoutFormulaText(workbook.find(entry.id)?.contents() ?? []),
          withoutFormulaText(snapshotContents(snapshot)),
        ),
      );
    if (isHere) return count;
  }
  throw new Error('the sheets are in no state on the way');
}

/** why: Excel moves the references in formulas along with the rows, which playing the steps does not */
const withoutFormulaText = (cells: readonly PlacedContent[]): readonly PlacedContent[] =>
  cells.map((cell) => (cell.content.kind === 'formula' ? { ...cell, content: formulaCell('=') } : cell));
