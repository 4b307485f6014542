import type { PatchOp, RowsOp } from '../../shared/core';
import type { Mark } from '../../shared/host/workbook-host';

/** The marks after the steps of a patch: they move with their rows and go with them. */
export function shiftMarks(marks: readonly Mark[], ops: readonly PatchOp[]): readonly Mark[] {
  return ops.reduce((moved: readonly Mark[], op) => {
    if (op.kind !== 'delete-rows' && op.kind !== 'insert-rows') return moved;
    return moved.flatMap((mark) => (mark.sheet === op.sheet ? shiftMark(mark, op) : [mark]));
  }, marks);
}

function shiftMark(mark: Mark, { kind, row, rows }: RowsOp): readonly Mark[] {
  const { top, bottom } = mark.range;
  const count = rows.length;
  if (kind === 'insert-rows') {
    const by = (at: number): number => (at >= row ? at + count : at);
    return [{ ...mark, range: { ...mark.range, top: by(top), bottom: by(bottom) } }];
  }
  if (top >= row && bottom < row + count) return [];
  const first = top < row ? top : Math.max(row, top - count);
  const last = bottom < row ? bottom : Math.max(row - 1, bottom - count);
  return [{ ...mark, range: { ...mark.range, top: first, bottom: last } }];
}
