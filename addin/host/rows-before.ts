import { type PatchOp, type RowsOp, sheetOf } from '../../shared/core';

/** Tells of each of the steps in which row its place stood before any of them moved rows. */
export function rowsBefore(ops: readonly PatchOp[]): (op: PatchOp) => number {
  const moves = new Map<string, RowsOp[]>();
  const rows = new Map<PatchOp, number>();
  for (const op of ops) {
    const earlier = moves.get(sheetOf(op)) ?? [];
    rows.set(op, [...earlier].reverse().reduce(backOver, rowOf(op)));
    if (op.kind === 'delete-rows' || op.kind === 'insert-rows') moves.set(op.sheet, [...earlier, op]);
  }
  return (op) => rows.get(op) ?? rowOf(op);
}

function rowOf(op: PatchOp): number {
  if (op.kind === 'put-sheet') return 0;
  if (op.kind === 'set-cell') return op.at.row;
  return 'range' in op ? op.range.top : op.row;
}

function backOver(row: number, { kind, row: at, rows }: RowsOp): number {
  if (kind === 'delete-rows') return at <= row ? row + rows.length : row;
  return at < row ? Math.max(at, row - rows.length) : row;
}
