import { sameContent } from '../model/cell';
import type { PatchOp } from '../model/patch';

function keyOf(op: PatchOp): string | undefined {
  if (op.kind === 'set-cell') return `cell ${op.sheet} ${String(op.at.row)} ${String(op.at.column)}`;
  if (op.kind === 'delete-rows' && op.rows.length === 1) return `row ${op.sheet} ${String(op.row)}`;
  return undefined;
}

const sameOp = (a: PatchOp, b: PatchOp): boolean =>
  a.kind === 'set-cell' && b.kind === 'set-cell' ? sameContent(a.after, b.after) : a.kind === b.kind;

/** `accepted` with `added`, equal steps once; `undefined` when both want different things of one cell or row. */
export function mergeOps(
  accepted: readonly PatchOp[],
  added: readonly PatchOp[],
): readonly PatchOp[] | undefined {
  const known = new Map<string, PatchOp>();
  const deleted = new Set<string>();
  for (const op of accepted) {
    const key = keyOf(op);
    if (key !== undefined) known.set(key, op);
    if (op.kind === 'delete-rows') deleted.add(`${op.sheet} ${String(op.row)}`);
  }
  const fresh: PatchOp[] = [];
  for (const op of added) {
    const key = keyOf(op);
    const twin = key === undefined ? undefined : known.get(key);
    if (twin) {
      if (!sameOp(twin, op)) return undefined;
    } else if (op.kind === 'set-cell' && deleted.has(`${op.sheet} ${String(op.at.row)}`)) {
      return undefined;
    } else {
      fresh.push(op);
    }
  }
  return [...accepted, ...fresh];
}
