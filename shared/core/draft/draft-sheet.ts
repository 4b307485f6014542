import { FIELD_NAMES } from '../../data/field-names';
import type { CellValue } from '../model/cell';
import type { Field } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import type { PlanDraft } from './draft-plan';
import type { DraftTask } from './plan-draft';
import { romanNumeral } from '../text/roman-numeral';

const COLUMNS: readonly Field[] = ['number', 'content', 'lead', 'coordinators', 'start', 'end', 'result'];
/** Its name in the workbook, where that is free. */
const DRAFT_SHEET = 'Kế hoạch';
/** Over tasks whose sentences name their lead themselves. */
const UNHEADED = 'Nhiệm vụ';
const BUDGET = 'Kinh phí thực hiện';

/** The drafted rows as a plan sheet of the usual columns: sections after the plan's own headings, numbers from 1 in each. */
export function draftSheet(
  { facts, tasks }: Pick<PlanDraft, 'facts' | 'tasks'>,
  name = DRAFT_SHEET,
): SheetSnapshot {
  const rows: (readonly CellValue[])[] = [
    [facts.title ?? 'KẾ HOẠCH'],
    [null],
    COLUMNS.map((field) => FIELD_NAMES[field]),
  ];
  draftSections(tasks).forEach(({ title, tasks: own }, index) => {
    rows.push([romanNumeral(index + 1), title]);
    own.forEach((task, at) => rows.push(taskRow(task, at + 1)));
  });
  return {
    id: name,
    name,
    origin: { row: 0, column: 0 },
    values: rows,
    formulas: [],
    displayed: [],
    merges: [],
    hiddenRows: [],
    untyped: true,
  };
}

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
  kind === 'budget' ? BUDGET : block.replace(/[\s.:;]+$/u, '') || UNHEADED;

const taskRow = (task: DraftTask, number: number): readonly CellValue[] => {
  const texts = fieldTexts(task);
  return COLUMNS.map((field) => (field === 'number' ? number : texts[field] || null));
};

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
