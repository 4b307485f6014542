import type { ApplyResult, PatchOp, WorkbookPatch } from '../core/model/patch';
import { withoutHostState } from '../core/model/patch';
import { applyOps } from '../core/patch/apply-op';
import { conflictMessage } from '../core/patch/conflict-message';
import { invertOps, invertPatch } from '../core/patch/invert-patch';
import { sameContents } from '../core/patch/sheet-contents';
import { WorkbookEdit } from '../core/patch/workbook-edit';
import type { PatchPort, PatchTarget, Refusal, Written } from './patch-port';
import type { Steps } from './steps';
import { ask } from './steps';
import { stepsDone } from './steps-done';

/**
 * How every host applies a patch: reads again what the steps touch, compares with their `before`, writes only when all
 * of it stands, and makes the inverse from what is really there. What a fault leaves half-written is taken back before
 * the fault goes on.
 */
export function* applySteps<Target extends PatchTarget>(
  port: PatchPort<Target>,
  patch: WorkbookPatch,
): Steps<ApplyResult> {
  const { ops } = patch;
  if (ops.length === 0) return { ok: true, inverse: invertPatch(patch) };
  const target = yield* ask(() => port.read(ops));
  const changed = applyOps(new WorkbookEdit(target.sheets), ops);
  if (changed.length > 0) return { ok: false, conflicts: changed };
  const closed = yield* ask(() => port.refusals(target, ops));
  if (closed.length > 0) return refused(closed);
  let written: Written;
  try {
    written = yield* ask(() => port.write(target, ops, 'change'));
  } catch (error) {
    yield* takeBack(port, target, ops);
    const blamed = yield* blamedSteps(port, ops);
    if (blamed.length > 0) return refused(blamed);
    throw error;
  }
  return 'refused' in written ? refused(written.refused) : { ok: true, inverse: inverseOf(patch, written) };
}

const refused = (refusals: readonly Refusal[]): ApplyResult => ({
  ok: false,
  conflicts: refusals.map(({ op, reason, by }) => ({ op, reason, message: conflictMessage(op, reason, by) })),
});

type Done = Exclude<Written, { readonly refused: unknown }>;

function inverseOf(patch: WorkbookPatch, { done, drawn }: Done): WorkbookPatch {
  const inverse = invertPatch({ ...patch, ops: done });
  return drawn ? { ...inverse, ops: inverse.ops.map((op) => withRealBefore(op, drawn)) } : inverse;
}

/** why: a host rewrites some of what it is given, and undo must not take that for somebody's change */
function withRealBefore(op: PatchOp, drawn: NonNullable<Done['drawn']>): PatchOp {
  if (op.kind !== 'put-sheet' || op.before === null) return op;
  const real = drawn.get(op.name);
  return real && !sameContents(real, op.before) ? { ...op, before: real } : op;
}

/** why: a host that cannot even say what was wrong has failed for another reason, which is told */
function* blamedSteps(port: Pick<PatchPort, 'blamed'>, ops: readonly PatchOp[]): Steps<readonly Refusal[]> {
  try {
    return yield* ask(() => port.blamed?.(ops) ?? []);
  } catch {
    return [];
  }
}

/** Takes off what was written before a fault, so that a patch is all or nothing. */
function* takeBack<Target extends PatchTarget>(
  port: PatchPort<Target>,
  before: Target,
  ops: readonly PatchOp[],
): Steps<void> {
  try {
    const begun = port.begun?.();
    const target = begun ? before : yield* ask(() => port.read(ops));
    const done = begun ?? stepsDone(before.sheets, target.sheets, ops);
    const back = invertOps(done.map(withoutHostState));
    if (back.length > 0) yield* ask(() => port.write(target, back, 'rescue'));
  } catch (cause) {
    throw port.stranded?.(cause) ?? cause;
  }
}
