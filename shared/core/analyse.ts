import type { LintResult, LintSlice } from './lint/lint-plan';
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
import { sameMatter } from './same-matter';
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

/** What the rules said of a reading, before anything was set aside, and how it was read. */
interface Told extends LintResult {
  readonly options: ReadOptions;
}

const told = new WeakMap<PlanReading, Told>();

/** Reads and checks a workbook. Pure: same snapshot, same answer. */
export const analyse = (
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  earlier?: PlanReading,
): Analysis => runToEnd(analyseInSlices(snapshot, options, earlier));

/**
 * The same in short slices: draw, report or stop in between. What the workbook's people chose to ignore is set aside at
 * the end. `earlier` is what an analysis before this one read: where nothing that is read has changed since, what was found
 * then is taken over. The answer is the same with and without it.
 */
export function* analyseInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  earlier?: PlanReading,
): Generator<LintSlice, Analysis> {
  const before = earlier && told.get(earlier);
  if (before && sameMatter({ snapshot: earlier.snapshot, options: before.options }, { snapshot, options })) {
    yield { done: 1, findings: before.findings };
    return analysisOf({ ...earlier, snapshot }, { ...before, options });
  }
  const { reading, ahead } = yield* retold(readPlanInSlices(snapshot, options), (done) => ({
    done: done * READING,
    findings: [],
  }));
  const profile = effectiveProfile(options.profile, snapshot);
  const result = yield* retold(
    lintInSlices(reading, rulesLeftOn(allRules, profile), ruleSettings(profile)),
    ({ done, findings: found }) => {
      // why: the rules that need all citations come last, and one of them alone would read them all at once
      ahead();
      return { done: READING + done * (1 - READING), findings: found };
    },
  );
  return analysisOf(reading, { ...result, options });
}

function analysisOf(reading: PlanReading, { findings, faults, options }: Told): Analysis {
  told.set(reading, { findings, faults, options });
  const { kept, ignored, stale } = suppress(findings, readStore(reading.snapshot).ignores);
  return { reading, findings: kept, ignored, staleIgnores: stale, faults };
}
