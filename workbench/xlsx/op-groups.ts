import type { PatchOp } from '../../shared/core/model/patch';

/**
 * The steps of a patch in groups that are done together, so that removing a thousand rows moves the rest of the
 * workbook once: removals on one sheet from below upwards, insertions from above downwards. The places of a group
 * count on one sheet then: the one before the removals, the one after the insertions.
 */
export function groupOps(ops: readonly PatchOp[]): readonly (readonly PatchOp[])[] {
  const groups: PatchOp[][] = [];
  for (const op of ops) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group && previous && belongsTo(previous, op)) group.push(op);
    else groups.push([op]);
  }
  return groups;
}

function belongsTo(previous: PatchOp, op: PatchOp): boolean {
  if (previous.kind === 'delete-rows' && op.kind === 'delete-rows')
    return op.sheet === previous.sheet && op.row + op.rows.length <= previous.row;
  if (previous.kind === 'insert-rows' && op.kind === 'insert-rows')
    return op.sheet === previous.sheet && op.row >= previous.row + previous.rows.length;
  return false;
}
