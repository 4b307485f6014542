import type { ComparedTask } from './compared-task';
import { sectionOf } from './compared-task';
import type { TaskPair } from './pair-same-contents';

/**
 * Where a task stood and stands: the numerals of its sections where they differ (their titles where both bear one
 * numeral), else its number or its row in each plan.
 */
export function taskPlace({ before, after }: TaskPair): { readonly from: string; readonly to: string } {
  if (before.section !== after.section) {
    const [one, two] = [sectionName(before), sectionName(after)];
    return one === two ? { from: titleOf(before), to: titleOf(after) } : { from: one, to: two };
  }
  const [from, to] = [before.task.number.text, after.task.number.text];
  if (from !== to && from !== '' && to !== '') return { from, to };
  return { from: rowName(before), to: rowName(after) };
}

const sectionName = (task: ComparedTask): string => {
  const section = sectionOf(task);
  return [section?.numeral, section?.title].find((name) => name !== '') ?? '';
};

const titleOf = (task: ComparedTask): string => sectionOf(task)?.title ?? '';

const rowName = ({ task }: ComparedTask): string => String((task.rows[0] ?? 0) + 1);
