import type { ComparedTask } from './compared-task';
import { sectionOf } from './compared-task';
import { groupBy } from '../work/group-by';
import { asWritten } from './field-changes';
import type { TaskPair } from './pair-same-contents';

/** A section whose title changed while its tasks stayed. */
export interface RenamedSection {
  readonly from: string;
  readonly to: string;
}

export interface SectionMatch {
  readonly renamed: readonly RenamedSection[];
  /** The same title in another writing. */
  readonly respelt: readonly RenamedSection[];
  /** Whether a pair stands in one section, a renamed one counting as itself. */
  readonly isSame: (pair: TaskPair) => boolean;
}

/**
 * A section stands for another where most of what is left of either's tasks is the other's (half of it, where both bear
 * one numeral), and neither title is in the other plan. `links` are the tasks that are known again, parts of them too.
 */
export function matchSections(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  links: readonly TaskPair[],
): SectionMatch {
  const [earlier, later] = [firstTasks(before), firstTasks(after)];
  const left = groupBy(links, (link) => link.before.section);
  const come = groupBy(links, (link) => link.after.section);
  const renamed = new Map<string, string>();
  for (const [key, shared] of groupBy(links, (link) => `${link.before.section}\n${link.after.section}`)) {
    const [from = '', to = ''] = key.split('\n');
    if (from === to || later.has(from) || earlier.has(to)) continue;
    const sizes = [left.get(from)?.length ?? 0, come.get(to)?.length ?? 0];
    const least = Math.max(...sizes);
    const numeral = numeralOf(earlier.get(from));
    const isHalfEnough = numeral !== '' && numeral === numeralOf(later.get(to));
    if (shared.length * 2 > least || (isHalfEnough && shared.length * 2 === least)) renamed.set(from, to);
  }
  const titles = ([from, to]: readonly [string, string]): RenamedSection => ({
    from: titleOf(earlier.get(from)),
    to: titleOf(later.get(to)),
  });
  const kept = [...earlier.keys()].filter((key) => later.has(key));
  return {
    renamed: [...renamed].map(titles),
    respelt: kept
      .map((key) => titles([key, key]))
      .filter(({ from, to }) => asWritten(from) !== asWritten(to)),
    isSame: (pair) => (renamed.get(pair.before.section) ?? pair.before.section) === pair.after.section,
  };
}

/** The first task of each section that holds tasks, by its key. */
function firstTasks(tasks: readonly ComparedTask[]): ReadonlyMap<string, ComparedTask> {
  const first = new Map<string, ComparedTask>();
  for (const task of tasks) if (!first.has(task.section)) first.set(task.section, task);
  return first;
}

const titleOf = (task: ComparedTask | undefined): string => (task && sectionOf(task)?.title) ?? '';
const numeralOf = (task: ComparedTask | undefined): string => (task && sectionOf(task)?.numeral) ?? '';
