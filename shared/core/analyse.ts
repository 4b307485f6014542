import type { LintResult } from './lint/lint-plan';
import { lintPlan } from './lint/lint-plan';
import type { Ignore } from './lint/suppress';
import { suppress } from './lint/suppress';
import type { Finding, RuleFault } from './model/finding';
import type { PlanReading } from './model/reading';
import type { WorkbookSnapshot } from './model/snapshot';
import type { ReadOptions } from './read-plan';
import { readPlan } from './read-plan';
import { allRules } from './rules';
import { readStore } from './store/workbook-store';

/** What the tool found out about a workbook. */
export interface Analysis {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly staleIgnores: readonly Ignore[];
  readonly faults: readonly RuleFault[];
}

/** Reads and checks a workbook. Pure: same snapshot, same answer. */
export function analyse(snapshot: WorkbookSnapshot, options: ReadOptions = {}): Analysis {
  const reading = readPlan(snapshot, options);
  return concludeAnalysis(snapshot, reading, lintPlan(reading, allRules));
}

/** Puts reading and check together and sets aside what the workbook's people chose to ignore. */
export function concludeAnalysis(
  snapshot: WorkbookSnapshot,
  reading: PlanReading,
  { findings, faults }: LintResult,
): Analysis {
  const { kept, ignored, stale } = suppress(findings, readStore(snapshot).ignores);
  return { reading, findings: kept, ignored, staleIgnores: stale, faults };
}
