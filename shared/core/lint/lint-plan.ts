import type { PlanReading } from '../model/reading';
import type { Rule, RuleScope } from '../rules/kit/rule';
import { runToEnd } from '../work/slices';
import { lintProse, lintRows } from './lint-cells';
import type { LintResult, LintSlice, RuleSettings, SheetRun, TableRun } from './lint-run';
import { inSlices, LintRun } from './lint-run';
import { lintTasks } from './lint-tasks';
import type { KeptLint, Subjects } from './told';
import { changeOfReads } from './watch/has-changed';
import type { PlanChange } from './watch/plan-change';
import type { WatchedPlan } from './watch/watched-plan';
import { behindSheet, FIRST_SHEET, PLAN_THING, sheetThings, watchPlan } from './watch/watched-plan';

export type { LintResult, LintSlice, RuleSetting, RuleSettings } from './lint-run';

const NO_SETTINGS: RuleSettings = new Map();

const ofScope = <Scope extends RuleScope>(rules: readonly Rule[], scope: Scope): readonly Rule<Scope>[] =>
  rules.filter((rule) => rule.meta.scope === scope) as unknown as readonly Rule<Scope>[];

/** A check before this one, of a reading of the same shape with the same rules and settings. */
export interface CheckBefore {
  readonly reading: PlanReading;
  readonly kept: KeptLint;
  /** How the reading of now differs from it. */
  readonly change: PlanChange;
}

/** Runs every rule over what was read; cost linear in cells plus findings. */
export function lintPlan(plan: PlanReading, rules: readonly Rule[], settings?: RuleSettings): LintResult {
  const { findings, faults } = runToEnd(lintInSlices(plan, rules, settings));
  return { findings, faults };
}

/**
 * The same check in short slices, so that a caller may draw, report and stop in between. It goes on from the check `before`:
 * what hangs on nothing that has changed since is taken over.
 */
export function* lintInSlices(
  reading: PlanReading,
  rules: readonly Rule[],
  settings: RuleSettings = NO_SETTINGS,
  before?: CheckBefore,
): Generator<LintSlice, LintResult & { readonly kept: KeptLint }> {
  const plan = watchPlan(reading);
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  const planRules = ofScope(rules, 'plan');
  const total = countSubjects(reading) + planRules.length;
  const run = new LintRun(
    plan,
    views,
    total,
    settings,
    before && { ...before, ...changeOfReads(before.change, plan) },
  );
  const cellRules = run.rulesOf(ofScope(rules, 'cell'));
  const taskRules = run.rulesOf(ofScope(rules, 'task'));
  const tableRules = ofScope(rules, 'table');
  const cells = new Map<number, Subjects>();
  const tasks = new Map<number, Subjects>();
  for (const sheet of sheetRuns(plan, before?.reading)) {
    cells.set(sheet.things.sheet, yield* lintProse(run, sheet, cellRules));
    for (const one of sheet.tables) cells.set(one.thing, yield* lintRows(run, one, cellRules));
    for (const one of sheet.tables) {
      const subject = { view: one.sheet.view, table: one.table };
      for (const rule of tableRules) {
        run.whole(rule, subject, one.thing);
        yield run.slice();
      }
      tasks.set(one.thing, yield* lintTasks(run, one, taskRules));
    }
  }
  yield* inSlices(
    run,
    planRules,
    (rule) => {
      run.whole(rule, plan, PLAN_THING);
    },
    1,
  );
  const { causes, ...result } = run.result();
  // why: a rule that throws is asked no more, and what it said in the check before must not stand beside that
  if (before && result.faults.length > 0) return yield* lintInSlices(reading, rules, settings);
  const reads = new Map([...cellRules, ...taskRules].map((own) => [own.rule.id, own.reads]));
  return { ...result, kept: { cells, tasks, wholes: run.wholes, reads, causes } };
}

/** The sheets of a plan with their numbers and those of their tables. */
function sheetRuns(plan: WatchedPlan, before: PlanReading | undefined): readonly (SheetRun & Tables)[] {
  let first = FIRST_SHEET;
  return plan.sheets.map((sheet, index) => {
    const things = sheetThings(first);
    const old = before?.sheets[index];
    first = behindSheet(first, sheet.tables.length);
    const tables = sheet.tables.map((table, number): TableRun => ({
      sheet,
      things,
      table,
      tasks: plan.raw.sheets[index]?.tables[number]?.tasks ?? [],
      thing: things.tables + number,
      before: old?.tables[number],
    }));
    return { sheet, things, before: old, tables };
  });
}

interface Tables {
  readonly tables: readonly TableRun[];
}

/** Prose cells, table rows and tasks: each is one step of the progress. */
const countSubjects = (plan: PlanReading): number =>
  plan.sheets.reduce(
    (sum, { prose, tables }) =>
      sum + prose.length + tables.reduce((rows, table) => rows + table.rows.length + table.tasks.length, 0),
    0,
  );
