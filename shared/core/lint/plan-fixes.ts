import type { Finding, Fix } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import { createOpMerger } from '../patch/merge-ops';

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
  const merger = createOpMerger();
  const postponed = fixes.filter(({ ops }) => !merger.add(ops));
  return { patch: { version: 1, label, ops: inSafeOrder(merger.ops) }, postponed };
}

function inSafeOrder(ops: readonly PatchOp[]): readonly PatchOp[] {
  const deletions = ops.filter((op) => op.kind === 'delete-rows').sort((a, b) => b.row - a.row);
  return [...ops.filter((op) => op.kind !== 'delete-rows'), ...deletions];
}
