import type { ComparedTask } from './compared-task';
import { sectionOf } from './compared-task';
import { groupBy } from '../work/group-by';
import type { TaskPair } from './pair-same-contents';

/** A section whose title changed while its tasks stayed. */
export interface RenamedSection {
  readonly from: string;
  readonly to: string;
}

export interface SectionMatch {
  readonly renamed: readonly RenamedSection[];
  /** Whether a pair stands in one section, a renamed one counting as itself. */
  readonly isSame: (pair: TaskPair) => boolean;
}

/** A section stands for another where most tasks of each are the other's, and neither title is in the other plan. */
export function matchSections(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  pairs: readonly TaskPair[],
): SectionMatch {
  const [earlier, later] = [titles(before), titles(after)];
  const [sizesBefore, sizesAfter] = [sizes(before), sizes(after)];
  const renamed = new Map<string, string>();
  for (const [key, shared] of groupBy(pairs, (pair) => `${pair.before.section}\n${pair.after.section}`)) {
    const [from = '', to = ''] = key.split('\n');
    if (from === to || later.has(from) || earlier.has(to)) continue;
    const isMost = (size = 0): boolean => shared.length * 2 > size;
    if (isMost(sizesBefore.get(from)) && isMost(sizesAfter.get(to))) renamed.set(from, to);
  }
  return {
    renamed: [...renamed].map(([from, to]) => ({ from: earlier.get(from) ?? '', to: later.get(to) ?? '' })),
    isSame: (pair) => (renamed.get(pair.before.section) ?? pair.before.section) === pair.after.section,
  };
}

/** The titles of the sections that hold tasks, as written, by their keys. */
const titles = (tasks: readonly ComparedTask[]): ReadonlyMap<string, string> =>
  new Map(tasks.map((task) => [task.section, sectionOf(task)?.title ?? '']));

const sizes = (tasks: readonly ComparedTask[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { section } of tasks) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
};
