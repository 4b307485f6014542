import type { PlanReading } from '../model/reading';
import { runToEnd } from '../work/slices';
import type { Rule, RuleScope } from '../rules/kit/rule';
import { lintCells } from './lint-cells';
import type { LintResult, LintSlice, RuleSettings } from './lint-run';
import { inSlices, LintRun } from './lint-run';
import { lintTasks } from './lint-tasks';

export type { LintResult, LintSlice, RuleSetting, RuleSettings } from './lint-run';

const NO_SETTINGS: RuleSettings = new Map();

const ofScope = <Scope extends RuleScope>(rules: readonly Rule[], scope: Scope): readonly Rule<Scope>[] =>
  rules.filter((rule) => rule.meta.scope === scope) as unknown as readonly Rule<Scope>[];

/** Runs every rule over what was read; cost linear in cells plus findings. */
export function lintPlan(plan: PlanReading, rules: readonly Rule[], settings?: RuleSettings): LintResult {
  return runToEnd(lintInSlices(plan, rules, settings));
}

/** The same check in short slices, so that a caller may draw, report and stop in between. */
export function* lintInSlices(
  plan: PlanReading,
  rules: readonly Rule[],
  settings: RuleSettings = NO_SETTINGS,
): Generator<LintSlice, LintResult> {
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  const planRules = ofScope(rules, 'plan');
  const run = new LintRun(plan, views, countSubjects(plan) + planRules.length, settings);
  const cellRules = ofScope(rules, 'cell');
  const taskRules = ofScope(rules, 'task');
  const tableRules = ofScope(rules, 'table');
  for (const sheet of plan.sheets) {
    yield* lintCells(run, sheet, cellRules);
    for (const table of sheet.tables) {
      for (const rule of tableRules) {
        run.run(rule, { view: sheet.view, table });
        yield run.slice();
      }
      yield* lintTasks(run, { view: sheet.view, table }, plan, taskRules);
    }
  }
  yield* inSlices(
    run,
    planRules,
    (rule) => {
      run.run(rule, plan);
    },
    1,
  );
  return run.result();
}

/** Prose cells, table rows and tasks: each is one step of the progress. */
const countSubjects = (plan: PlanReading): number =>
  plan.sheets.reduce(
    (sum, { prose, tables }) =>
      sum + prose.length + tables.reduce((rows, table) => rows + table.rows.length + table.tasks.length, 0),
    0,
  );
