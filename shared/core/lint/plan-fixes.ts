import type { Finding, Fix, FixPart } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp, RowsOp, WorkbookPatch } from '../model/patch';
import { createOpMerger } from '../patch/merge-ops';

/** The fixes that may be applied without asking: the first safe fix of each finding. */
export const safeFixes = (findings: readonly Finding[]): readonly Fix[] =>
  findings.flatMap(({ fixes }) => fixes.find(({ applicability }) => applicability === 'safe') ?? []);

export interface PlannedFixes {
  readonly patch: WorkbookPatch;
  /** What wants something else for a cell that an earlier fix already changes; check again after applying. */
  readonly postponed: readonly Fix[];
}

/**
 * One patch for many fixes. Changes of cells come first, then rows that go and come, from below, so that every place
 * counts on the sheet as it was checked.
 */
export function planFixes(fixes: readonly Fix[], label: LocalText): PlannedFixes {
  const merger = createOpMerger();
  const postponed = fixes.flatMap((fix) => keepParts(fix, ({ ops }) => !merger.add(ops)) ?? []);
  return { patch: { version: 1, label, ops: inSafeOrder(merger.ops) }, postponed };
}

/** The fix with only those of its parts that `isKept` admits; a fix of one place is kept whole or not at all. */
export function keepParts(
  fix: Fix,
  isKept: (part: Pick<FixPart, 'ops'> & Partial<FixPart>) => boolean,
): Fix | undefined {
  if (!fix.parts) return isKept(fix) ? fix : undefined;
  const parts = fix.parts.filter(isKept);
  if (parts.length === fix.parts.length) return fix;
  return parts.length === 0 ? undefined : { ...fix, parts, ops: parts.flatMap(({ ops }) => ops) };
}

function inSafeOrder(ops: readonly PatchOp[]): readonly PatchOp[] {
  const rows = ops.filter(movesRows);
  // why: of rows that are put in at one place, the one that was told first stands first, so it goes in last
  const moves = [...rows].reverse().sort((a, b) => b.row - a.row || order(a) - order(b));
  return [...ops.filter((op) => !movesRows(op)), ...moves];
}

const movesRows = (op: PatchOp): op is RowsOp => op.kind === 'delete-rows' || op.kind === 'insert-rows';

/** What stands in a row goes out before another one takes its place. */
const order = ({ kind }: RowsOp): number => (kind === 'delete-rows' ? 0 : 1);
