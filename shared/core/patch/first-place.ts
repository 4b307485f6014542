import type { PatchOp } from '../model/patch';

/** What a step changes, by the row that it had before the first `count` of the `earlier` steps moved the rows. */
export function firstPlace(op: PatchOp, earlier: readonly PatchOp[], count = earlier.length): string {
  if (op.kind === 'put-sheet') return `put-sheet ${op.name}`;
  const { sheet } = op;
  let row = op.kind === 'set-cell' ? op.at.row : 'range' in op ? op.range.top : op.row;
  for (let index = count - 1; index >= 0; index--) {
    const step = earlier[index];
    if (step?.kind === 'delete-rows' && step.sheet === sheet && step.row <= row) row += step.rows.length;
    if (step?.kind === 'insert-rows' && step.sheet === sheet && step.row < row) row -= step.rows.length;
  }
  const column = op.kind === 'set-cell' ? op.at.column : 'range' in op ? op.range.left : 0;
  return `${op.kind} ${sheet} ${String(row)} ${String(column)}`;
}

/** The same of the steps of a patch that were refused; they may come back from another process as equal ones. */
export function firstPlaces(ops: readonly PatchOp[], refused: readonly { readonly op: PatchOp }[]) {
  const said = new Set(refused.map(({ op }) => JSON.stringify(op)));
  return ops.flatMap((op, index) => (said.has(JSON.stringify(op)) ? [firstPlace(op, ops, index)] : []));
}
