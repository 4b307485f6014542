import type { Period } from '../../model/period';
import type { PeriodField, PlanTable, Task } from '../../model/plan';
import { columnOf } from '../../model/cell-field';
import { memoFor } from '../../work/memo';
import { timeFields } from './time-fields';

/** Tasks of a table with the same times in the same columns: what hangs on the times alone is asked once for all of them. */
export interface SharedTimes {
  readonly start: PeriodField;
  readonly end: PeriodField;
  /** Those of the two that have a cell, each cell once, as the first of the tasks has them. */
  readonly fields: readonly PeriodField[];
  readonly tasks: readonly Task[];
}

interface TableTimes {
  readonly groups: readonly SharedTimes[];
  /** The group of each task, by its place among the tasks of the table. */
  readonly groupOf: readonly SharedTimes[];
}

type Group = SharedTimes & { readonly tasks: Task[] };

/** The times of a table, each with its tasks in their order; a plan of thousands of rows has some dozens. */
export const tableTimes: (table: PlanTable) => TableTimes = memoFor(({ tasks }) => {
  const groups: Group[] = [];
  const groupOf: Group[] = [];
  const byPeriods = new Map<Period, Map<Period, Group[]>>();
  for (const task of tasks) {
    const { start, end } = task;
    let ofEnd = byPeriods.get(end.period);
    if (!ofEnd) byPeriods.set(end.period, (ofEnd = new Map<Period, Group[]>()));
    let alike = ofEnd.get(start.period);
    if (!alike) ofEnd.set(start.period, (alike = []));
    // why: equal texts share their period, so that nearly every such list holds one
    let group = groupWith(alike, start, end);
    if (!group) {
      group = { start, end, fields: timeFields(task), tasks: [] };
      alike.push(group);
      groups.push(group);
    }
    group.tasks.push(task);
    groupOf.push(group);
  }
  return { groups, groupOf };
});

function groupWith(groups: readonly Group[], start: PeriodField, end: PeriodField): Group | undefined {
  for (const group of groups) if (isSame(group.start, start) && isSame(group.end, end)) return group;
  return undefined;
}

const isSame = (one: PeriodField, other: PeriodField): boolean =>
  one === other || (one.text === other.text && columnOf(one) === columnOf(other));

/** The tasks of a table whose times are concerned, in their order; the question is asked once for each of the times. */
export function tasksWhere(table: PlanTable, isConcerned: (times: SharedTimes) => boolean): readonly Task[] {
  const { groups, groupOf } = tableTimes(table);
  const concerned = new Set(groups.filter(isConcerned));
  return concerned.size === 0 ? NONE : table.tasks.filter((_, index) => isIn(concerned, groupOf[index]));
}

const NONE: readonly Task[] = [];

const isIn = (groups: ReadonlySet<SharedTimes>, group: SharedTimes | undefined): boolean =>
  group !== undefined && groups.has(group);
