import type { Analysis } from '../../../shared/core/analyse';
import { analyse } from '../../../shared/core/analyse';
import { planFixes, safeFixes } from '../../../shared/core/lint/plan-fixes';
import type { WorkbookSnapshot } from '../../../shared/core/model/snapshot';
import { applyPatch } from '../../../shared/core/patch/apply-patch';
import { SheetState, WorkbookState } from '../../../shared/core/patch/workbook-state';
import { MOST_ROUNDS, SAFE_FIXES } from './safe-fix-rounds';

/** The analysis of a copy in which every safe fix is done; the standard table is made of it. */
export function analyseFixedCopy(snapshot: WorkbookSnapshot): Analysis {
  let current = snapshot;
  for (let round = 1; ; round++) {
    const analysis = analyse(current);
    const fixes = safeFixes(analysis.findings);
    if (fixes.length === 0 || round > MOST_ROUNDS) return analysis;
    const state = new WorkbookState(current.sheets.map((sheet) => SheetState.fromSnapshot(sheet)));
    const outcome = applyPatch(state, planFixes(fixes, SAFE_FIXES).patch);
    if (!outcome.ok) return analysis;
    current = { ...current, sheets: outcome.state.sheets.map((sheet) => sheet.toSnapshot()) };
  }
}
