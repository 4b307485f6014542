import type { PatchOp } from '../../shared/core';
import { asFound } from '../../shared/host/as-found';
import type { PatchPort } from '../../shared/host/patch-port';
import { HostError } from '../../shared/host/workbook-host';
import { checkRemoved } from './check-removed';
import { runWriting } from './excel-client';
import type { Found } from './patch-pieces';
import { patchPieces } from './patch-pieces';
import type { ExcelTarget } from './patch-target';
import { readTarget, targetOf } from './patch-target';
import { refusalsOf } from './refusals';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import { tableState } from './table-rows';
import { sendPieces } from './write-piece';

/**
 * What a patch needs of Excel. Three round trips for a patch of usual size: two to read, and one that writes and reads
 * back what Excel made of it.
 */
export const excelPatchPort = (
  session: ExcelSession,
  { canGroup }: { readonly canGroup: boolean },
): PatchPort<ExcelTarget> => ({
  read: (ops) => runReading(session, (context) => readTarget(context, session, ops)),
  refusals: refusalsOf,
  async write(target, ops, purpose) {
    const found: Found = { cells: new Map(), sheets: new Map() };
    await runWriting(
      session.client,
      (context) => sendPieces(context, [...patchPieces(target, ops, found), ...checkRemoved(target, ops)]),
      {
        // why: a rescue must not fail for a group that cannot be made
        canGroup: canGroup && purpose === 'change',
      },
    );
    return {
      done: asFound(ops, found.cells).map((op, index) => withTable(target, op, ops[index])),
      drawn: found.sheets,
    };
  },
  stranded: (cause) =>
    new HostError(
      'unknown',
      'Excel dừng giữa chừng nên mới ghi được một phần. Đề nghị nhấn Ctrl+Z cho tới khi bảng như cũ, rồi kiểm tra lại.',
      'Excel stopped half-way, so only a part was written. Press Ctrl+Z until the table is as before, then check again.',
      { cause },
    ),
});

/** why: rows that a table gave up go back into it, also where they were its last */
function withTable(target: ExcelTarget, done: PatchOp, op: PatchOp | undefined): PatchOp {
  const step = op && targetOf(target, op)?.tableSteps.get(op);
  return done.kind === 'delete-rows' && step && step !== 'refused'
    ? { ...done, hostState: tableState(step) }
    : done;
}
