import type { ApplyResult, PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { withoutHostState } from '../../shared/core/model/patch';
import { invertPatch } from '../../shared/core/patch/invert-patch';
import { sameContents } from '../../shared/core/patch/sheet-contents';
import type { KnownDrafts } from '../../shared/host/known-drafts';
import { checkPatch } from './check-patch';
import { runWriting } from './excel-client';
import { explainFault, faultCode } from './explain-fault';
import type { Written } from './patch-pieces';
import { patchPieces } from './patch-pieces';
import { readTarget } from './patch-target';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import { takeBack } from './take-back';
import { canGroup } from './undo-group';
import { sendPieces } from './write-piece';

/** Re-reads, compares, writes, and reads back: three round trips for a patch of usual size. */
export async function applyToExcel(
  session: ExcelSession,
  patch: WorkbookPatch,
  drafts: KnownDrafts,
): Promise<ApplyResult> {
  return write(session, patch, drafts, canGroup(patch.ops));
}

async function write(
  session: ExcelSession,
  patch: WorkbookPatch,
  drafts: KnownDrafts,
  isGroup: boolean,
): Promise<ApplyResult> {
  if (patch.ops.length === 0) return { ok: true, inverse: invertPatch(patch) };
  const target = await runReading(session, (context) => readTarget(context, session, patch));
  const conflicts = checkPatch(target, patch);
  if (conflicts.length > 0) return { ok: false, conflicts };
  const written: Written = { cells: new Map(), sheets: new Map() };
  try {
    await runWriting(
      session.client,
      (context) => sendPieces(context, patchPieces(target, patch.ops, written)),
      { canGroup: isGroup },
    );
  } catch (error) {
    await takeBack(session, target, patch);
    // why: an Excel may know of more that cannot be undone than is published; the work matters more than one Ctrl+Z
    if (isGroup && faultCode(error) === 'UndoNotSupported') return write(session, patch, drafts, false);
    throw explainFault(error);
  }
  return { ok: true, inverse: drafts.withLooks(inverseOf(patch, written), patch.ops) };
}

/** The way back from what is really there. */
function inverseOf(patch: WorkbookPatch, written: Written): WorkbookPatch {
  const done = patch.ops.map((op) => asWritten(op, written));
  const inverse = invertPatch({ ...patch, ops: done });
  return { ...inverse, ops: inverse.ops.map((op) => withRealBefore(op, written)) };
}

const asWritten = (op: PatchOp, written: Written): PatchOp =>
  op.kind === 'set-cell' ? { ...op, after: written.cells.get(op) ?? op.after } : withoutHostState(op);

function withRealBefore(op: PatchOp, written: Written): PatchOp {
  if (op.kind !== 'put-sheet' || op.before === null) return op;
  const real = written.sheets.get(op.name);
  return real && !sameContents(real, op.before) ? { ...op, before: real } : op;
}
