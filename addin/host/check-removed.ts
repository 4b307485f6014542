import type { PatchOp } from '../../shared/core';
import { filteredFault } from './explain-fault';
import type { ExcelTarget, TargetSheet } from './patch-target';
import { targetOf } from './patch-target';
import type { WritePiece } from './write-piece';

/**
 * Looks how far each sheet reaches once rows are gone: Excel leaves rows where they are under some filters, and says
 * nothing of it (office-js #994). A sheet that reaches further than it may is a fault, which takes the patch back.
 */
export function checkRemoved(target: ExcelTarget, ops: readonly PatchOp[]): readonly WritePiece[] {
  const removing = ops.filter(({ kind }) => kind === 'delete-rows');
  const sheets = new Set(removing.flatMap((op) => targetOf(target, op) ?? []));
  return [...sheets].flatMap((sheet) => {
    const end = endAfter(
      sheet,
      ops.filter((op) => targetOf(target, op) === sheet),
      target.rowBefore,
    );
    return end === undefined ? [] : [lookPiece(sheet.id, end)];
  });
}

/** One past the last row that a sheet may fill; `undefined` where steps write below it themselves. */
function endAfter(
  { origin, values }: TargetSheet,
  ops: readonly PatchOp[],
  rowBefore: (op: PatchOp) => number,
): number | undefined {
  const before = origin.row + values.length;
  let end = before;
  for (const op of ops) {
    if (op.kind === 'set-cell' && rowBefore(op) >= before) return undefined;
    if (op.kind === 'insert-rows') end = Math.max(end, op.row) + op.rows.length;
    if (op.kind === 'delete-rows') end -= Math.max(0, Math.min(op.rows.length, end - op.row));
  }
  return end;
}

const lookPiece = (sheet: string, end: number): WritePiece => ({
  bytes: 1000,
  write: (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return () => {
      expectEnd(used, end);
    };
  },
});

function expectEnd(used: Excel.Range, end: number): void {
  if (!used.isNullObject && used.rowIndex + used.rowCount > end) throw filteredFault();
}
