import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { keepParts, planFixes, safeFixes } from './lint/plan-fixes';
import { MOST_ROUNDS, SAFE_FIXES } from './lint/safe-fix-rounds';
import type { PatchOp, WorkbookPatch } from './model/patch';
import type { WorkbookSnapshot } from './model/snapshot';
import { applyPatch } from './patch/apply-patch';
import { firstPlace } from './patch/first-place';
import { SheetState, WorkbookState } from './patch/workbook-state';
import type { ReadOptions } from './read-plan';

const NONE: ReadonlySet<string> = new Set();

/** What all rounds of safe fixes would do to a workbook. */
export interface PlayedFixes {
  /** Of the copy in which they are done. */
  readonly analysis: Analysis;
  /** Every round in order, as one change. */
  readonly patch: WorkbookPatch;
  /** How many fixes that are. */
  readonly count: number;
  /** Of the workbook as it came. */
  readonly first: Analysis;
}

/**
 * Does every safe fix on a copy, round after round, until a check offers none; a fix with a step at one of the `spared`
 * places is left out. Pure.
 */
export function playSafeFixes(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  spared: ReadonlySet<string> = NONE,
): PlayedFixes {
  const ops: PatchOp[] = [];
  let count = 0;
  let current = snapshot;
  let first: Analysis | undefined;
  const isSpared = (steps: readonly PatchOp[]): boolean =>
    spared.size > 0 && steps.some((step) => spared.has(firstPlace(step, ops)));
  for (let round = 1; ; round++) {
    const analysis = analyse(current, options);
    first ??= analysis;
    const fixes = safeFixes(analysis.findings).flatMap(
      (fix) => keepParts(fix, ({ ops: steps }) => !isSpared(steps)) ?? [],
    );
    const played = { analysis, first, patch: { version: 1, label: SAFE_FIXES, ops }, count } as const;
    if (fixes.length === 0 || round > MOST_ROUNDS) return played;
    const { patch, postponed } = planFixes(fixes, SAFE_FIXES);
    const state = new WorkbookState(current.sheets.map((sheet) => SheetState.fromSnapshot(sheet)));
    const outcome = applyPatch(state, patch);
    if (!outcome.ok) return played;
    ops.push(...patch.ops);
    count += fixes.length - postponed.length;
    current = { ...current, sheets: outcome.state.sheets.map((sheet) => sheet.toSnapshot()) };
  }
}
