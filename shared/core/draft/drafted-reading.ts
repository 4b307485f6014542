import type { AgencyField, PeriodField, PlanTable, Section, Task, TextField } from '../model/plan';
import type { PeriodReader, PlanReading, SheetReading } from '../model/reading';
import { documentOfSheet } from '../prose/document-of-sheet';
import { romanNumeral } from '../text/roman-numeral';
import { draftPlan } from './draft-plan';
import { dueText, draftSections } from './draft-sections';
import type { DraftTask } from './plan-draft';

/** A reading and whether its tasks were drafted. */
export interface DraftedReading {
  readonly reading: PlanReading;
  /** No task stands in a table: the tasks are those that the prose gives, and a person has to look at them. */
  readonly isDrafted: boolean;
}

/**
 * The reading of a plan whose duties stand in prose only, with a table for each sheet that gives tasks: what counts,
 * compares or consolidates tables takes prose as well. A drafted task has the rows of the lines it comes from. A plan with
 * tasks in a table, and one whose prose gives none, stays as it is.
 */
export function draftedReading(reading: PlanReading): DraftedReading {
  const has = ({ tables }: SheetReading): boolean => tables.some(({ tasks }) => tasks.length > 0);
  if (reading.sheets.some(has)) return { reading, isDrafted: false };
  const sheets = reading.sheets.map((sheet) => withDraft(sheet, reading));
  return sheets.some(has)
    ? { reading: { ...reading, sheets }, isDrafted: true }
    : { reading, isDrafted: false };
}

function withDraft(sheet: SheetReading, { agencies, header, periods }: PlanReading): SheetReading {
  if (sheet.view.snapshot.hidden === true) return sheet;
  const { tasks } = draftPlan(documentOfSheet(sheet), { agencies, header });
  return tasks.length === 0 ? sheet : { ...sheet, tables: [tableOf(tasks, sheet, periods)] };
}

function tableOf(drafted: readonly DraftTask[], { view }: SheetReading, periods: PeriodReader): PlanTable {
  const groups = draftSections(drafted);
  const sections: readonly Section[] = groups.map(({ title, tasks }, index) => ({
    at: { row: (tasks[0]?.source.line ?? 1) - 1, column: view.left },
    numeral: romanNumeral(index + 1),
    title,
  }));
  return {
    sheet: view.id,
    range: { top: view.top, left: view.left, bottom: view.bottom - 1, right: view.right - 1 },
    headerRows: [],
    mapping: { readings: [], columns: {}, singleTime: false },
    rows: [],
    sections,
    tasks: groups.flatMap(({ tasks }, section) =>
      tasks.map((task, index) => taskOf(task, { section, number: String(index + 1), periods })),
    ),
    remarks: [],
  };
}

const EMPTY: TextField = { text: '', cells: [] };
const NO_TIME: PeriodField = { ...EMPTY, period: { kind: 'empty' } };

interface TaskPlace {
  readonly section: number;
  readonly number: string;
  readonly periods: PeriodReader;
}

function taskOf(task: DraftTask, { section, number, periods }: TaskPlace): Task {
  const rows = task.source.lines.map((line) => line - 1);
  const field = (text: string): TextField =>
    text === '' ? EMPTY : { text, cells: rows.slice(0, 1).map((row) => ({ row, column: 0 })) };
  const agencies = (mentions: AgencyField['mentions']): AgencyField => ({
    ...field(mentions.map(({ text }) => text).join('; ')),
    mentions,
  });
  const due = dueText(task);
  return {
    rows,
    section,
    number: field(number),
    content: field(task.content),
    lead: agencies(task.lead.map(({ mention }) => mention)),
    coordinators: agencies(task.coordinators),
    start: { ...field(task.start.text), period: task.start.period },
    end: {
      ...field(due),
      period: due === task.end.text ? task.end.period : periods.readText(due),
    },
    result: field(task.result),
    status: EMPTY,
    progress: EMPTY,
    completed: NO_TIME,
    extras: [],
  };
}
