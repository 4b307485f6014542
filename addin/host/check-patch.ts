import type { Conflict, PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import { applyPatch } from '../../shared/core/patch/apply-patch';
import { conflictMessage } from '../../shared/core/patch/conflict-message';
import { SheetState, WorkbookState } from '../../shared/core/patch/workbook-state';
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
  const state = new WorkbookState(target.sheets.map(({ snapshot }) => SheetState.fromSnapshot(snapshot)));
  const outcome = applyPatch(state, { ...patch, ops: patch.ops.map(withoutHostState) });
  if (outcome.ok) return [];
  const original = new Map(patch.ops.map((op) => [JSON.stringify(withoutHostState(op)), op]));
  return outcome.conflicts.map((conflict) => ({
    ...conflict,
    op: original.get(JSON.stringify(conflict.op)) ?? conflict.op,
  }));
}

/** What this host kept for itself is opaque to the core. */
export function withoutHostState(op: PatchOp): PatchOp {
  if (op.kind !== 'put-sheet' || op.hostState === undefined) return op;
  return { kind: op.kind, name: op.name, before: op.before, after: op.after };
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
