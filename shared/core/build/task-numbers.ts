import type { Task } from '../model/plan';

export type NumberingPolicy = 'restart' | 'continuous' | 'as-written';

const plainNumber = (text: string): number | undefined => {
  const match = /^(\d{1,6})[.)]?$/u.exec(text.trim());
  return match ? Number(match[1]) : undefined;
};

/**
 * How a plan counts its tasks: anew in each section, through all sections, or in a way that is the plan's own
 * ("II.4", "1.1", "a)") and is left alone.
 */
export function detectNumbering(tasks: readonly Task[]): NumberingPolicy {
  const written = tasks.filter(({ number }) => number.text.trim() !== '');
  if (written.some(({ number }) => plainNumber(number.text) === undefined)) return 'as-written';
  const firsts = firstOfSections(tasks)
    .slice(1)
    .filter(({ number }) => number.text.trim() !== '');
  const ones = firsts.filter(({ number }) => plainNumber(number.text) === 1).length;
  return firsts.length > 0 && ones * 2 < firsts.length ? 'continuous' : 'restart';
}

const firstOfSections = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter((task, index) => index === 0 || tasks[index - 1]?.section !== task.section);

/** The numbers that the standard table shows, one for each task. */
export function numberTasks(tasks: readonly Task[]): readonly string[] {
  const policy = detectNumbering(tasks);
  let count = 0;
  return tasks.map((task, index) => {
    if (policy === 'as-written') return task.number.text.trim();
    if (policy === 'restart' && index > 0 && tasks[index - 1]?.section !== task.section) count = 0;
    return String(++count);
  });
}
