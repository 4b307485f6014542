import type { Analysis } from './analyse';
import { concludeAnalysis } from './analyse';
import type { LintSlice } from './lint/lint-plan';
import { lintInSlices } from './lint/lint-plan';
import type { WorkbookSnapshot } from './model/snapshot';
import type { ReadOptions } from './read-plan';
import { readPlanInSlices } from './read-plan';
import { allRules } from './rules';

/** Part of the progress that reading takes; rules take the rest. */
const READING = 0.3;

/** The analysis of `analyse` in short slices: draw, report or stop in between; the answer is the same. */
export function* analyseInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
): Generator<LintSlice, Analysis> {
  const reading = yield* mapSteps(readPlanInSlices(snapshot, options), (done) => ({
    done: done * READING,
    findings: [],
  }));
  const lint = yield* mapSteps(lintInSlices(reading, allRules), ({ done, findings }) => {
    // why: the rules that need all citations come last, and one of them alone would read them all at once
    reading.readAhead();
    return { done: READING + done * (1 - READING), findings };
  });
  return concludeAnalysis(snapshot, reading, lint);
}

function* mapSteps<From, To, Result>(
  work: Generator<From, Result>,
  map: (step: From) => To,
): Generator<To, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield map(step.value);
  }
}
