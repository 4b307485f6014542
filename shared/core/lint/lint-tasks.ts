import type { PlanReading } from '../model/reading';
import type { Rule, TableSubject } from '../rules/kit/rule';
import { tableTimes } from '../rules/kit/shared-times';
import type { LintRun, LintSlice } from './lint-run';
import { inSlices } from './lint-run';
import { ruleChain } from './rule-chain';

/** Runs on each task of a table the rules that may find something there: by its times most rules are soon out of it. */
export function* lintTasks(
  run: LintRun,
  { view, table }: TableSubject,
  plan: PlanReading,
  rules: readonly Rule<'task'>[],
): Generator<LintSlice> {
  const { groups, groupOf } = tableTimes(table);
  const concerned = new Map(
    groups.map((group) => {
      const times = { start: group.start.period, end: group.end.period };
      return [group, ruleChain(rules.filter(({ meta }) => meta.mayConcern?.(times, table, plan) !== false))];
    }),
  );
  let index = 0;
  yield* inSlices(run, table.tasks, (task) => {
    const group = groupOf[index++];
    const own = group && concerned.get(group);
    if (!own) return;
    const subject = { view, table, task };
    for (let asked: typeof own | null = own; asked; asked = asked.next) run.run(asked.rule, subject);
  });
}
