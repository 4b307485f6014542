import type { Task } from '../model/plan';
import type { TableSubject } from '../rules/kit/rule';
import { tableTimes } from '../rules/kit/shared-times';
import { keepShape, NOBODY } from '../work/keep-shape';
import type { LintRun, LintSlice, RuleRun, TableRun } from './lint-run';
import { inSlices } from './lint-run';
import type { RuleChain } from './rule-chain';
import { ruleChain } from './rule-chain';
import type { Asker } from './subject-list';
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
  const chains = groupOf.map((group) => concerned.get(group) ?? null);
  const asker = new TaskAsker(run, { view, table }, subjects, rules, chains);
  const tasks = new SubjectList(run, rules, things.view, run.before?.kept.tasks.get(thing), asker);
  yield* inSlices(run, subjects, (task, index) => {
    if (!chains[index]) return;
    const { rows } = task;
    const isKnown = before?.tasks[index] === task;
    tasks.look(index, rows[0] ?? 0, rows[rows.length - 1] ?? 0, isKnown, index);
  });
  return tasks.told;
}

/** Asks the rules of a task, by its place, that its times concern. why: as a class, see `CellLinter` */
class TaskAsker implements Asker<'task', number> {
  constructor(
    private readonly run: LintRun,
    private readonly place: TableSubject,
    private readonly tasks: readonly Task[],
    /** All of them, which each task is asked in its chain. */
    private readonly rules: readonly RuleRun<'task'>[],
    private readonly chains: readonly (RuleChain<'task'> | null)[],
  ) {}

  ask(asked: readonly RuleRun<'task'>[], index: number): void {
    const task = this.tasks[index];
    if (!task) return;
    const { view, table } = this.place;
    const subject = { view, table, task };
    for (let one = this.chains[index]; one; one = one.next)
      if (asked === this.rules || one.own.isAnew) this.run.run(one.own, subject);
  }
}

keepShape(new TaskAsker(NOBODY, NOBODY, [], [], []));
