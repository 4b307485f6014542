import type { CheckBefore, LintResult, LintSlice } from './lint/lint-plan';
import { lintInSlices } from './lint/lint-plan';
import type { Ignore } from './lint/suppress';
import { suppress } from './lint/suppress';
import type { KeptLint } from './lint/told';
import { planChange } from './lint/watch/plan-change';
import type { Finding, RuleFault } from './model/finding';
import type { PlanReading } from './model/reading';
import type { WorkbookSnapshot } from './model/snapshot';
import { effectiveProfile } from './profile/effective-profile';
import { ruleSettings, rulesLeftOn } from './profile/rule-settings';
import type { ReadingInSlices, ReadOptions } from './read-plan';
import { readPlanInSlices } from './read-plan';
import { allRules } from './rules';
import { sameMatter, withRowsOf } from './same-matter';
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
interface Told extends LintResult, Pick<ReadingInSlices, 'ownDays'> {
  readonly options: ReadOptions;
  readonly kept: KeptLint;
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
 * the end. `earlier` is what an analysis before this one read: what hangs on nothing that has changed since is taken over
 * from it. The answer is the same with and without it.
 */
export function* analyseInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  earlier?: PlanReading,
): Generator<LintSlice, Analysis> {
  const before = earlier && told.get(earlier);
  const matter = before && { snapshot: earlier.snapshot, options: before.options };
  if (matter && sameMatter(matter, { snapshot, options })) {
    yield { done: 1, findings: before.findings };
    return analysisOf({ ...earlier, snapshot }, { ...before, options });
  }
  const edited = matter && before.faults.length === 0 ? withRowsOf(matter, { snapshot, options }) : undefined;
  const old = edited && before && { ...before, reading: earlier };
  const { reading, ahead, ownDays } = yield* retold(
    readPlanInSlices(edited ?? snapshot, options, old),
    (done) => ({ done: done * READING, findings: [] }),
  );
  const profile = effectiveProfile(options.profile, snapshot);
  const result = yield* retold(
    lintInSlices(
      reading,
      rulesLeftOn(allRules, profile),
      ruleSettings(profile),
      old && (yield* checkBefore(old, reading, ahead)),
    ),
    ({ done, findings: found }) => {
      // why: the rules that need all citations come last, and one of them alone would read them all at once
      ahead();
      return { done: READING + done * (1 - READING), findings: found };
    },
  );
  return analysisOf(reading, { ...result, options, ownDays });
}

/** The check before, where it can be gone on from. */
function* checkBefore(
  { reading: earlier, kept }: Told & { readonly reading: PlanReading },
  reading: PlanReading,
  ahead: () => boolean,
): Generator<LintSlice, CheckBefore | undefined> {
  while (ahead()) yield { done: READING, findings: [] };
  const change = planChange(earlier, reading);
  return change && { reading: earlier, kept, change };
}

function analysisOf(reading: PlanReading, own: Told): Analysis {
  told.set(reading, own);
  const { findings, faults } = own;
  const { kept, ignored, stale } = suppress(findings, readStore(reading.snapshot).ignores);
  return { reading, findings: kept, ignored, staleIgnores: stale, faults };
}
