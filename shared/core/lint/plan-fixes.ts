import type { Finding, Fix } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import { mergeOps } from '../patch/merge-ops';

/** The fixes that may be applied without asking: the first safe fix of each finding. */
export const safeFixes = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap(({ fixes }) => fixes.find(({ applicability }) => applicability === 'safe') ?? []);

export interface PlannedFixes {
  readonly patch: WorkbookPatch;
  /** Fixes that want something else for a cell that an earlier fix already changes; check again after applying. */
  readonly postponed: readonly Fix[];
}

/**
 * One patch for many fixes. Changes of cells come first, removals of rows last and from below,
 * so that every place counts on the sheet as it was checked.
 */
export function planFixes(fixes: readonly Fix[], label: LocalText): PlannedFixes {
  const accepted: PatchOp[] = [];
  const postponed: Fix[] = [];
  for (const fix of fixes) {
    const merged = mergeOps(accepted, fix.ops);
    if (merged === undefined) postponed.push(fix);
    else accepted.splice(0, accepted.length, ...merged);
  }
  return { patch: { version: 1, label, ops: inSafeOrder(accepted) }, postponed };
}

function inSafeOrder(ops: readonly PatchOp[]): readonly PatchOp[] {
  const deletions = ops.filter((op) => op.kind === 'delete-rows').sort((a, b) => b.row - a.row);
  return [...ops.filter((op) => op.kind !== 'delete-rows'), ...deletions];
}
