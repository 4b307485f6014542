import type { Task } from '../../model/plan';

/**
 * The numbers that the standard table shows, one for each task: those of the plan, in whatever way it counts. To
 * renumber is a proposal of the check, or its fix; a second count here would contradict both. Only a table without any
 * number is counted, anew in each section.
 */
export function numberTasks(tasks: readonly Task[]): readonly string[] {
  if (tasks.some(({ number }) => number.text.trim() !== ''))
    return tasks.map(({ number }) => number.text.trim());
  let count = 0;
  return tasks.map(({ section }, index) => {
    if (index > 0 && tasks[index - 1]?.section !== section) count = 0;
    return String(++count);
  });
}
