import type { PlanReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import type { DraftTask } from './plan-draft';

/** Drafted tasks, parted by whether the task tables of a workbook hold them already. */
export interface KnownTasks {
  readonly missing: readonly DraftTask[];
  readonly known: readonly DraftTask[];
}

/**
 * A task is known where a row of a table says the same content; every row answers for one task, and rather for the one
 * with its own lead. Letters of either case, spaces and the way tones are set make no difference.
 */
export function tasksInTables(tasks: readonly DraftTask[], { sheets }: PlanReading): KnownTasks {
  const rows = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.tasks));
  const free = new Map<string, number>();
  const take = (key: string): boolean => {
    const count = free.get(key) ?? 0;
    if (count > 0) free.set(key, count - 1);
    return count > 0;
  };
  const put = (key: string): void => void free.set(key, (free.get(key) ?? 0) + 1);
  for (const { content, lead } of rows) {
    put(contentKey(content.text));
    put(taskKey(content.text, lead.text));
  }
  const known = new Set<DraftTask>();
  const keyOf = (task: DraftTask): string => contentKey(task.content);
  for (const task of tasks)
    if (take(taskKey(task.content, leadText(task))) && take(keyOf(task))) known.add(task);
  for (const task of tasks) if (!known.has(task) && take(keyOf(task))) known.add(task);
  return {
    missing: tasks.filter((task) => !known.has(task)),
    known: tasks.filter((task) => known.has(task)),
  };
}

/** The same for contents that differ in nothing but case, spaces and the way tones are set. */
export const contentKey = (content: string): string =>
  foldText(content).replace(/(?<![\s.;,])[\s.;,]+$/u, '');
const taskKey = (content: string, lead: string): string => `${contentKey(content)}\n${foldText(lead)}`;
const leadText = ({ lead }: DraftTask): string => lead.map(({ mention }) => mention.text).join('; ');
