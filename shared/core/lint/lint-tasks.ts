import { tableTimes } from '../rules/kit/shared-times';
import type { LintRun, LintSlice, RuleRun, TableRun } from './lint-run';
import { inSlices } from './lint-run';
import { ruleChain } from './rule-chain';
import { SubjectList } from './subject-list';
import type { Subjects } from './told';

/**
 * Runs on each task of a table the rules that may find something there: by its times most rules are soon out of it. Gives
 * what was told of the tasks, by their places in the table.
 */
export function* lintTasks(
  run: LintRun,
  { sheet: { view }, things, table, tasks: subjects, thing, before }: TableRun,
  rules: readonly RuleRun<'task'>[],
): Generator<LintSlice, Subjects> {
  const { groups, groupOf } = tableTimes(table);
  const concerned = new Map(
    groups.map((group) => {
      const times = { start: group.start.period, end: group.end.period };
      return [group, ruleChain(rules.filter((rule) => run.concerns(rule, times, table)))];
    }),
  );
  const tasks = new SubjectList(run, rules, things.view, run.before?.kept.tasks.get(thing));
  yield* inSlices(run, subjects, (task, index) => {
    const group = groupOf[index];
    const own = group && concerned.get(group);
    if (!own) return;
    const { rows } = task;
    const isKnown = before?.tasks[index] === task;
    tasks.look(index, rows[0] ?? 0, rows[rows.length - 1] ?? 0, isKnown, (asked) => {
      const subject = { view, table, task };
      for (let one: typeof own | null = own; one; one = one.next)
        if (asked === rules || one.own.isAnew) run.run(one.own, subject);
    });
  });
  return tasks.told;
}
