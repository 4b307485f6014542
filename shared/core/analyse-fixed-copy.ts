import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { planFixes, safeFixes } from './lint/plan-fixes';
import type { WorkbookSnapshot } from './model/snapshot';
import { applyPatch } from './patch/apply-patch';
import { SheetState, WorkbookState } from './patch/workbook-state';
import type { ReadOptions } from './read-plan';
import { MOST_ROUNDS, SAFE_FIXES } from './lint/safe-fix-rounds';

/** The analysis of a copy in which every safe fix is done; the standard table is made of it. */
export function analyseFixedCopy(snapshot: WorkbookSnapshot, options: ReadOptions = {}): Analysis {
  let current = snapshot;
  for (let round = 1; ; round++) {
    const analysis = analyse(current, options);
    const fixes = safeFixes(analysis.findings);
    if (fixes.length === 0 || round > MOST_ROUNDS) return analysis;
    const state = new WorkbookState(current.sheets.map((sheet) => SheetState.fromSnapshot(sheet)));
    const outcome = applyPatch(state, planFixes(fixes, SAFE_FIXES).patch);
    if (!outcome.ok) return analysis;
    current = { ...current, sheets: outcome.state.sheets.map((sheet) => sheet.toSnapshot()) };
  }
}
