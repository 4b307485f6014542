import { isRewriting, type PatchOp, type PutSheetOp, type RowsOp } from '../../shared/core';
import { draftToDraw } from '../../shared/host/known-drafts';
import type { Refusal } from '../../shared/host/patch-port';
import type { ExcelTarget, TargetSheet } from './patch-target';
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
  switch (op.kind) {
    case 'put-sheet':
      return drawingRefusal(target, sheet, op);
    case 'set-cell': {
      const { column } = op.at;
      const at = { row: target.rowBefore(op), column };
      if (sheet?.obstacles.isComputed(at)) return 'computed';
      if (op.losesLook !== true && isRewriting(op) && sheet?.isRich(at)) return 'rich-text';
      return op.after.kind === 'value' && isTooLong(op.after.value) ? 'unsupported' : undefined;
    }
    case 'delete-rows':
    case 'insert-rows':
      return sheet && rowsRefusal(target, sheet, op);
    case 'merge':
    case 'unmerge':
      return undefined;
  }
}

function drawingRefusal(
  { visibleSheets }: ExcelTarget,
  sheet: TargetSheet | undefined,
  op: PutSheetOp,
): Refusal['reason'] | undefined {
  if (!sheet) return undefined;
  if (op.after === null) return !sheet.hidden && visibleSheets === 1 ? 'unsupported' : undefined;
  if (sheet.obstacles.isFiltered) return 'filtered';
  // why: the one table of a sheet that is made with one is the tool's own, and is made again
  const own = draftToDraw(op)?.table === undefined ? 0 : 1;
  return sheet.obstacles.tables.length > own ? 'in-table' : undefined;
}

/** why: rows go wrong under a filter without a word (office-js #224, #994), and half a spill cannot go */
function rowsRefusal(target: ExcelTarget, sheet: TargetSheet, op: RowsOp): Refusal['reason'] | undefined {
  const { isFiltered, isComputed } = sheet.obstacles;
  if (isFiltered) return 'filtered';
  if (sheet.tableSteps.get(op) === 'refused') return 'in-table';
  const top = target.rowBefore(op);
  const isTorn =
    op.kind === 'delete-rows' &&
    op.rows.some(({ cells }, index) => cells.some(({ column }) => isComputed({ row: top + index, column })));
  return isTorn ? 'computed' : undefined;
}

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > MAX_CELL_TEXT;
