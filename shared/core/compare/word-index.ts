import type { ComparedTask } from './compared-task';

/** A word that stands in more tasks than this tells none of them apart. */
const COMMON = 64;

export const wordsOf = ({ keys }: ComparedTask): ReadonlySet<string> => new Set(keys.content.split(' '));

/** How many words two sets have in common. */
export function countShared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  return shared;
}

/** Finds the tasks of the other side that share a telling word; the two sides may change places. */
export function tellingIndex(
  side: readonly ComparedTask[],
  other: readonly ComparedTask[],
): (task: ComparedTask) => Iterable<ComparedTask> {
  const counts = countWords(side);
  const places = new Map<string, ComparedTask[]>();
  for (const task of other) {
    for (const word of wordsOf(task)) {
      const tasks = places.get(word);
      if (tasks) tasks.push(task);
      else places.set(word, [task]);
    }
  }
  return (task) => {
    const found = new Set<ComparedTask>();
    for (const word of wordsOf(task)) {
      const tasks = places.get(word) ?? [];
      if (tasks.length <= COMMON && (counts.get(word) ?? 0) <= COMMON)
        for (const one of tasks) found.add(one);
    }
    return found;
  };
}

export function countWords(tasks: readonly ComparedTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) for (const word of wordsOf(task)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
