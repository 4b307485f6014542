import type { Analysis } from '../analyse';
import { analyseInSlices } from '../analyse';
import type { FixTrail } from '../lint/fix-trail';
import { createFixTrail } from '../lint/fix-trail';
import { keepParts, planFixes, safeFixes } from '../lint/plan-fixes';
import { MOST_ROUNDS, SAFE_FIXES } from '../lint/safe-fix-rounds';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import type { PlanReading } from '../model/reading';
import { retold, runToEnd } from '../work/slices';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { firstPlace } from '../patch/first-place';
import type { ReadOptions } from '../read-plan';

const NONE: ReadonlySet<string> = new Set();

/** What all rounds of safe fixes would do to a workbook. */
export interface PlayedFixes {
  /** Of the copy in which they are done. */
  readonly analysis: Analysis;
  /** Every round in order, as one change. */
  readonly patch: WorkbookPatch;
  /** How many places that changes: cells rewritten and rows removed. */
  readonly count: number;
  /** Of the workbook as it came. */
  readonly first: Analysis;
  /** From the copy back to the workbook. */
  readonly trail: FixTrail;
}

/**
 * Does every safe fix on a copy, round after round, until a check offers none; a fix with a step at one of the `spared`
 * places is left out. Pure.
 */
export const playSafeFixes = (
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  spared: ReadonlySet<string> = NONE,
): PlayedFixes => runToEnd(playSafeFixesInSlices(snapshot, options, { spared }));

interface PlayOptions {
  readonly spared?: ReadonlySet<string>;
  /** The analysis of the workbook where there is one already. */
  readonly known?: Analysis | undefined;
}

/** The same with pauses. */
export function* playSafeFixesInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  { spared = NONE, known }: PlayOptions = {},
): Generator<void, PlayedFixes> {
  const ops: PatchOp[] = [];
  const trail = createFixTrail();
  let count = 0;
  let current = snapshot;
  let first = known;
  let earlier: PlanReading | undefined;
  const isSpared = (steps: readonly PatchOp[]): boolean =>
    spared.size > 0 && steps.some((step) => spared.has(firstPlace(step, ops)));
  for (let round = 1; ; round++) {
    const analysis =
      (round === 1 ? known : undefined) ??
      (yield* retold(analyseInSlices(current, options, earlier), () => undefined));
    first ??= analysis;
    earlier = analysis.reading;
    const fixes = safeFixes(analysis.findings).flatMap(
      (fix) => keepParts(fix, ({ ops: steps }) => !isSpared(steps)) ?? [],
    );
    const played = { analysis, first, patch: { version: 1, label: SAFE_FIXES, ops }, count, trail } as const;
    if (fixes.length === 0 || round > MOST_ROUNDS) return played;
    const { patch, postponed } = planFixes(fixes, SAFE_FIXES);
    const outcome = applyPatch(current, patch);
    if (!outcome.ok) return played;
    yield;
    const left = new Set(postponed.flatMap((fix) => fix.ops));
    trail.add(
      fixes.map((fix) => ({ ...fix, ops: fix.ops.filter((op) => !left.has(op)) })),
      patch.ops,
    );
    for (const op of patch.ops) ops.push(op);
    count += patch.ops.reduce((sum, op) => sum + (op.kind === 'delete-rows' ? op.rows.length : 1), 0);
    current = outcome.workbook;
    yield;
  }
}
