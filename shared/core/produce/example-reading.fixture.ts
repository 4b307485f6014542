import { writtenNames } from '../agencies/written-names';
import type { AgencyMention } from '../model/agency';
import type { CalendarDate } from '../model/calendar-date';
import type { AgencyField, PeriodField, PlanTable, Task, TextField } from '../model/plan';
import type { PlanReading } from '../model/reading';
import { sheetView } from '../model/sheet-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { EMPTY_SHEET } from '../model/snapshot';
import { createPeriodReader } from '../dates/period-reader';
import { workCalendar } from '../dates/working-days';

export interface ExampleTask {
  readonly section?: number | null;
  readonly number?: string;
  readonly content: string;
  readonly lead?: string;
  readonly coordinators?: string;
  readonly start?: string;
  readonly end?: string;
  readonly result?: string;
  readonly status?: string;
  readonly progress?: string;
  readonly completed?: string;
  readonly extras?: Readonly<Record<string, string>>;
}

export interface ExamplePlan {
  readonly title?: string;
  readonly sections?: readonly (readonly [numeral: string, title: string])[];
  readonly tasks: readonly ExampleTask[];
  readonly today?: string;
  readonly singleTime?: boolean;
  readonly tracked?: boolean;
  /** Further sheets of the workbook. */
  readonly sheets?: readonly SheetSnapshot[];
  readonly agencies?: Readonly<Record<string, AgencyMention['match']>>;
}

const SHEET: SheetSnapshot = { ...EMPTY_SHEET, id: 'nguon', name: 'Kế hoạch' };

/** A plan as the readers would understand it, without the readers of tables and agencies. */
export function exampleReading(plan: ExamplePlan): PlanReading {
  const snapshot: WorkbookSnapshot = {
    sheets: [SHEET, ...(plan.sheets ?? [])],
    today: (plan.today ?? '2025-03-10') as CalendarDate,
    dateSystem: 1900,
  };
  const periods = createPeriodReader({ planYears: { from: 2025, to: 2025 } });
  return {
    snapshot,
    header: { title: plan.title ?? 'KẾ HOẠCH công tác năm 2025', years: { from: 2025, to: 2025 } },
    sheets: [
      { view: sheetView(SHEET), tables: [exampleTable(plan, (text) => periods.readText(text))], prose: [] },
    ],
    agencies: {
      readCell: () => [],
      readSpans: () => [],
      findInProse: () => [],
      match: () => ({ kind: 'unknown' }),
      isSure: () => false,
    },
    periods,
    workCalendar: () => workCalendar(),
    citations: () => [],
    mentions: () => [],
    mentionedNames: () => [],
    names: () => writtenNames([], undefined),
  };
}

type ReadText = PlanReading['periods']['readText'];

function exampleTable(plan: ExamplePlan, readText: ReadText): PlanTable {
  const rows = sectionRows(plan);
  return {
    sheet: SHEET.id,
    range: { top: 0, left: 0, bottom: 999, right: 6 },
    headerRows: [0],
    mapping: {
      readings: [],
      columns: plan.tracked ? { status: 7, progress: 8, completed: 9 } : {},
      singleTime: plan.singleTime ?? false,
    },
    rows: [],
    remarks: [],
    sections: (plan.sections ?? []).map(([numeral, title], index) => ({
      at: { row: rows[index] ?? 0, column: 0 },
      numeral,
      title,
    })),
    tasks: plan.tasks.map((task, index) => exampleTask(task, 1000 + index * 10, plan, readText)),
  };
}

/** A section stands just above its first task. */
const sectionRows = ({ sections = [], tasks }: ExamplePlan): readonly number[] =>
  sections.map((_, index) => {
    const first = tasks.findIndex(({ section }) => section === index);
    return first < 0 ? 100_000 + index : 1000 + first * 10 - 1;
  });

const field = (text = ''): TextField => ({ text, cells: text === '' ? [] : [{ row: 0, column: 0 }] });

function exampleTask(task: ExampleTask, row: number, plan: ExamplePlan, readText: ReadText): Task {
  const agencies = (text = ''): AgencyField => ({ ...field(text), mentions: mentionsOf(text, plan) });
  const period = (text = ''): PeriodField => ({
    ...field(text),
    period: text === '' ? { kind: 'empty' } : readText(text),
  });
  const end = period(task.end);
  return {
    rows: [row],
    section: task.section ?? null,
    number: field(task.number),
    content: field(task.content),
    lead: agencies(task.lead),
    coordinators: agencies(task.coordinators),
    start: plan.singleTime ? end : period(task.start),
    end,
    result: field(task.result),
    status: field(task.status),
    progress: field(task.progress),
    completed: period(task.completed),
    extras: Object.entries(task.extras ?? {}).map(([header, text], index) => ({
      ...field(text),
      header,
      column: 10 + index,
    })),
  };
}

const mentionsOf = (text: string, { agencies = {} }: ExamplePlan): readonly AgencyMention[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      offset: text.indexOf(part),
      match: agencies[part] ?? { kind: 'unknown' },
    }));
