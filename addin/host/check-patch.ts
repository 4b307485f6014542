import type { Conflict, PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { applyOps } from '../../shared/core/patch/apply-op';
import { conflictMessage } from '../../shared/core/patch/conflict-message';
import { WorkbookEdit } from '../../shared/core/patch/workbook-edit';
import type { PatchTarget } from './patch-target';
import { targetOf } from './patch-target';

/** The longest text that an Excel cell takes. */
const MAX_CELL_TEXT = 32_767;

/** Why the patch may not be written, tried on a copy of what stands there now; nothing when it may. */
export function checkPatch(target: PatchTarget, patch: WorkbookPatch): readonly Conflict[] {
  const refused = patch.ops.flatMap((op) => {
    const reason = refusalOf(target, op);
    return reason === undefined ? [] : [{ op, reason, message: conflictMessage(op, reason) }];
  });
  if (refused.length > 0) return refused;
  return applyOps(new WorkbookEdit(target.sheets.map(({ snapshot }) => snapshot)), patch.ops);
}

function refusalOf(target: PatchTarget, op: PatchOp): Conflict['reason'] | undefined {
  const sheet = targetOf(target, op);
  if (sheet?.isProtected) return 'protected';
  if (op.kind === 'put-sheet') {
    const isLast = op.after === null && sheet?.entry.isHidden === false && target.visibleSheets === 1;
    return isLast ? 'unsupported' : undefined;
  }
  const tooLong = op.kind === 'set-cell' && op.after.kind === 'value' && isTooLong(op.after.value);
  return tooLong ? 'unsupported' : undefined;
}

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > MAX_CELL_TEXT;
