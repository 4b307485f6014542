import type { PatchOp, SetCellOp } from '../core/model/patch';

/** Steps that are written together: of one kind, on one sheet; never none. */
export type Stage = readonly PatchOp[];

/**
 * The steps in stages, as few as the result allows. Changes of cells go together sheet by sheet. Removals of rows on one
 * sheet go together from below upwards, insertions from above downwards: the places of such a stage count on one sheet
 * then, the one before the removals, the one after the insertions. Every other step is a stage of its own.
 */
export function stagesOf(ops: readonly PatchOp[]): readonly Stage[] {
  const stages: PatchOp[][] = [];
  /** By sheet, the stages that changes of cells may still join. */
  const open = new Map<string, PatchOp[]>();
  for (const op of ops) {
    if (op.kind !== 'set-cell') open.clear();
    const stage = op.kind === 'set-cell' ? open.get(op.sheet) : stages[stages.length - 1];
    if (stage && (op.kind === 'set-cell' || isNextRows(stage[stage.length - 1], op))) {
      stage.push(op);
      continue;
    }
    const begun = [op];
    stages.push(begun);
    if (op.kind === 'set-cell') open.set(op.sheet, begun);
  }
  return stages;
}

/** Whether a stage changes cells. */
export const isCellStage = (stage: Stage): stage is readonly SetCellOp[] => stage[0]?.kind === 'set-cell';

function isNextRows(previous: PatchOp | undefined, op: PatchOp): boolean {
  if (previous?.kind === 'delete-rows' && op.kind === 'delete-rows')
    return op.sheet === previous.sheet && op.row + op.rows.length <= previous.row;
  if (previous?.kind === 'insert-rows' && op.kind === 'insert-rows')
    return op.sheet === previous.sheet && op.row >= previous.row + previous.rows.length;
  return false;
}
