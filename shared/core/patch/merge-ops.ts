import { sameContent } from '../model/cell';
import type { PatchOp } from '../model/patch';

function keyOf(op: PatchOp): string | undefined {
  if (op.kind === 'set-cell') return `cell ${op.sheet} ${String(op.at.row)} ${String(op.at.column)}`;
  if (op.kind === 'delete-rows' && op.rows.length === 1) return `row ${op.sheet} ${String(op.row)}`;
  return undefined;
}

const sameOp = (a: PatchOp, b: PatchOp): boolean =>
  a.kind === 'set-cell' && b.kind === 'set-cell' ? sameContent(a.after, b.after) : a.kind === b.kind;

/** Steps gathered from many fixes, equal steps once. */
export interface OpMerger {
  readonly ops: readonly PatchOp[];
  /** Takes all of `added`, or none of it and says false when it wants something else of a cell or row. */
  readonly add: (added: readonly PatchOp[]) => boolean;
}

/** A merger without steps; adding costs by what is added, not by what is there. */
export function createOpMerger(): OpMerger {
  const ops: PatchOp[] = [];
  const known = new Map<string, PatchOp>();
  const deleted = new Set<string>();
  const clashes = (op: PatchOp): boolean => {
    const key = keyOf(op);
    const twin = key === undefined ? undefined : known.get(key);
    if (twin) return !sameOp(twin, op);
    return op.kind === 'set-cell' && deleted.has(`${op.sheet} ${String(op.at.row)}`);
  };
  const isKnown = (op: PatchOp): boolean => known.has(keyOf(op) ?? '');
  return {
    ops,
    add(added) {
      if (added.some(clashes)) return false;
      const fresh = added.filter((op) => !isKnown(op));
      for (const op of fresh) {
        const key = keyOf(op);
        if (key !== undefined) known.set(key, op);
        if (op.kind === 'delete-rows') deleted.add(`${op.sheet} ${String(op.row)}`);
      }
      ops.push(...fresh);
      return true;
    },
  };
}
