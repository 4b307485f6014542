import type { LintSlice } from './lint/lint-plan';
import { lintInSlices } from './lint/lint-plan';
import type { Ignore } from './lint/suppress';
import { suppress } from './lint/suppress';
import type { Finding, RuleFault } from './model/finding';
import type { PlanReading } from './model/reading';
import type { WorkbookSnapshot } from './model/snapshot';
import { effectiveProfile } from './profile/effective-profile';
import { ruleSettings, rulesLeftOn } from './profile/rule-settings';
import type { ReadOptions } from './read-plan';
import { readPlanInSlices } from './read-plan';
import { allRules } from './rules';
import { readStore } from './store/workbook-store';
import { retold, runToEnd } from './work/slices';

/** What the tool found out about a workbook. */
export interface Analysis {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly staleIgnores: readonly Ignore[];
  readonly faults: readonly RuleFault[];
}

/** Part of the progress that reading takes; rules take the rest. */
const READING = 0.3;

/** Reads and checks a workbook. Pure: same snapshot, same answer. */
export const analyse = (snapshot: WorkbookSnapshot, options: ReadOptions = {}): Analysis =>
  runToEnd(analyseInSlices(snapshot, options));

/**
 * The same in short slices: draw, report or stop in between. What the workbook's people chose to ignore is set aside at
 * the end.
 */
export function* analyseInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
): Generator<LintSlice, Analysis> {
  const { reading, ahead } = yield* retold(readPlanInSlices(snapshot, options), (done) => ({
    done: done * READING,
    findings: [],
  }));
  const profile = effectiveProfile(options.profile, snapshot);
  const { findings, faults } = yield* retold(
    lintInSlices(reading, rulesLeftOn(allRules, profile), ruleSettings(profile)),
    ({ done, findings: found }) => {
      // why: the rules that need all citations come last, and one of them alone would read them all at once
      ahead();
      return { done: READING + done * (1 - READING), findings: found };
    },
  );
  const { kept, ignored, stale } = suppress(findings, readStore(snapshot).ignores);
  return { reading, findings: kept, ignored, staleIgnores: stale, faults };
}
