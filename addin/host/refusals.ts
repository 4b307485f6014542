import type { PatchOp } from '../../shared/core';
import type { Refusal } from '../../shared/host/patch-port';
import type { ExcelTarget } from './patch-target';
import { targetOf } from './patch-target';

/** The longest text that an Excel cell takes. */
const MAX_CELL_TEXT = 32_767;

/** The steps that Excel would not do, or not as told. */
export const refusalsOf = (target: ExcelTarget, ops: readonly PatchOp[]): readonly Refusal[] =>
  ops.flatMap((op) => {
    const reason = refusalOf(target, op);
    return reason === undefined ? [] : [{ op, reason }];
  });

function refusalOf(target: ExcelTarget, op: PatchOp): Refusal['reason'] | undefined {
  const sheet = targetOf(target, op);
  if (sheet?.isProtected) return 'protected';
  if (op.kind === 'put-sheet') {
    const isLast = op.after === null && sheet && !sheet.hidden && target.visibleSheets === 1;
    return isLast ? 'unsupported' : undefined;
  }
  const tooLong = op.kind === 'set-cell' && op.after.kind === 'value' && isTooLong(op.after.value);
  return tooLong ? 'unsupported' : undefined;
}

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > MAX_CELL_TEXT;
