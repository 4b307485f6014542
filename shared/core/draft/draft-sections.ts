import type { Field } from '../model/plan';
import type { DraftTask } from './plan-draft';

/** Over tasks whose sentences name their lead themselves. */
const UNHEADED = 'Nhiệm vụ';
const BUDGET = 'Kinh phí thực hiện';

/** Drafted tasks that stand under one heading. */
export interface DraftSection {
  readonly title: string;
  readonly tasks: readonly DraftTask[];
}

/** Neighbours under one heading make a section; together the sections are the tasks, in their order. */
export function draftSections(tasks: readonly DraftTask[]): readonly DraftSection[] {
  const sections: { readonly title: string; readonly tasks: DraftTask[] }[] = [];
  for (const task of tasks) {
    const title = sectionTitle(task);
    const last = sections[sections.length - 1];
    if (last?.title === title) last.tasks.push(task);
    else sections.push({ title, tasks: [task] });
  }
  return sections;
}

const sectionTitle = ({ kind, block }: DraftTask): string =>
  kind === 'budget' ? BUDGET : block.replace(/(?<![\s.:;])[\s.:;]+$/u, '') || UNHEADED;

/** What a drafted task says in the columns of a task table. */
export const fieldTexts = (task: DraftTask): Readonly<Partial<Record<Field, string>>> => ({
  content: task.content,
  lead: task.lead.map(({ mention }) => mention.text).join('; '),
  coordinators: task.coordinators.map(({ text }) => text).join('; '),
  start: task.start.text,
  end: dueText(task),
  result: task.result,
});

/** The deadline, and the rhythm where it does not say that too. */
export function dueText({ end, recurrence }: DraftTask): string {
  if (recurrence === null || end.text.includes(recurrence.text)) return end.text;
  return end.text === '' ? recurrence.text : `${end.text}; ${recurrence.text}`;
}
