import type { ComparedTask } from './compared-task';
import { groupBy } from '../work/group-by';

/** A task of the earlier plan and the same task in the later one. */
export interface TaskPair {
  readonly before: ComparedTask;
  readonly after: ComparedTask;
}

type KeyOf = (task: ComparedTask) => string;

/** From "nothing changed" to "the same words for another lead in another section"; the first that fits decides. */
const IDENTITIES: readonly KeyOf[] = [
  ({ section, keys }) => [section, ...Object.values(keys)].join('\n'),
  ({ keys }) => Object.values(keys).join('\n'),
  ({ section, keys }) => [section, keys.content, keys.lead, keys.end].join('\n'),
  ({ section, keys }) => [section, keys.content, keys.lead].join('\n'),
  ({ keys }) => [keys.content, keys.lead].join('\n'),
  ({ section, keys }) => [section, keys.content].join('\n'),
  ({ keys }) => keys.content,
];

/** Pairs of tasks whose content is the same but for spelling; equal ones in their order. Linear. */
export function pairSameContents(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
): readonly TaskPair[] {
  const left = new Set(before.filter(hasContent));
  const right = new Set(after.filter(hasContent));
  const pairs: TaskPair[] = [];
  for (const keyOf of IDENTITIES) {
    const waiting = groupBy(left, keyOf);
    for (const [key, tasks] of groupBy(right, keyOf)) {
      const same = waiting.get(key) ?? [];
      for (const [index, task] of same.slice(0, tasks.length).entries()) {
        const other = tasks[index];
        if (other === undefined) continue;
        left.delete(task);
        right.delete(other);
        pairs.push({ before: task, after: other });
      }
    }
  }
  return pairs;
}

const hasContent = ({ keys }: ComparedTask): boolean => keys.content !== '';
