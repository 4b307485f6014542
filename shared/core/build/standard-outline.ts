import type { CalendarDate } from '../model/calendar-date';
import { mapInSlices } from '../model/map-in-slices';
import type { PlanTable, Section, Task } from '../model/plan';
import type { PlanReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { agencyNames } from './agency-text';
import { hashText } from '../patch/content-hash';
import type { Deadline } from './deadline';
import { readDeadline } from './deadline';
import { taskTimes } from './period-text';
import { numberSections } from './section-numerals';
import { detectNumbering, numberTasks } from './task-numbers';

export interface OutlineTask {
  readonly kind: 'task';
  /** Where it was read. */
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly number: string;
  /** Names the task in the summary: "II.4". */
  readonly label: string;
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly result: string;
  /** By `StandardOutline.extraHeaders`. */
  readonly extras: readonly string[];
  readonly status: string;
  readonly progress: string;
  readonly completed: CalendarDate | string;
  readonly deadline: Deadline;
  /** 1-based number of the topmost section; 0 outside every section. */
  readonly section: number;
  /** Made of the content: knows the task again, whatever its number and row. */
  readonly key: string;
}

export interface OutlineSection {
  readonly kind: 'section';
  readonly numeral: string;
  readonly title: string;
  readonly level: number;
  readonly section: number;
}

/** Parts one source table from the next. */
export interface OutlinePart {
  readonly kind: 'part';
  readonly title: string;
}

export type OutlineRow = OutlineTask | OutlineSection | OutlinePart;

/** All tables of a plan as one list of rows, renumbered, in canonical names and periods. */
export interface StandardOutline {
  readonly rows: readonly OutlineRow[];
  /** Headers of the source's columns beyond the seven and beyond progress. */
  readonly extraHeaders: readonly string[];
  /** True when a source table follows progress. */
  readonly hasProgress: boolean;
}

interface Extras {
  readonly headers: readonly string[];
  indexOf(header: string): number;
}

/** Reads the outline of the standard table from a plan, with a pause now and then. */
export function* readOutline(reading: PlanReading): Generator<void, StandardOutline> {
  const tables = reading.sheets.flatMap(({ view, tables: list }) => list.map((table) => ({ view, table })));
  const filled = tables.filter(({ table }) => table.tasks.length > 0);
  const extras = collectExtras(filled.map(({ table }) => table));
  let sections = 0;
  const rows: OutlineRow[] = [];
  for (const [index, { view, table }] of filled.entries()) {
    if (filled.length > 1) rows.push({ kind: 'part', title: `Bảng ${String(index + 1)} – ${view.name}` });
    const outlined = yield* outlineTable(table, extras, sections);
    // why: spreading a very long list into a call overflows the stack
    for (const row of outlined) rows.push(row);
    sections += outlined.filter((row) => row.kind === 'section' && row.level === 0).length;
  }
  return { rows, extraHeaders: extras.headers, hasProgress: filled.some(({ table }) => hasProgress(table)) };
}

const hasProgress = ({ mapping: { columns } }: PlanTable): boolean =>
  columns.status !== undefined || columns.progress !== undefined || columns.completed !== undefined;

function collectExtras(tables: readonly PlanTable[]): Extras {
  const headers = new Map<string, string>();
  for (const { tasks } of tables) {
    for (const { extras } of tasks) {
      for (const { header, text } of extras) {
        // why: an empty column without a header is paper, not content
        if (header.trim() === '' && text.trim() === '') continue;
        if (!headers.has(foldText(header))) headers.set(foldText(header), header.trim());
      }
    }
  }
  const keys = [...headers.keys()];
  return { headers: [...headers.values()], indexOf: (header) => keys.indexOf(foldText(header)) };
}

function* outlineTable(
  table: PlanTable,
  extras: Extras,
  offset: number,
): Generator<void, readonly OutlineRow[]> {
  const keep = detectNumbering(table.tasks) === 'as-written';
  const sections = outlineSections(table.sections, keep, offset);
  const numbers = numberTasks(table.tasks);
  const { sheet, mapping } = table;
  const tasks = yield* mapInSlices(table.tasks, (task, index) => {
    const section = task.section === null ? undefined : sections[task.section];
    const number = numbers[index] ?? '';
    const context = { sheet, number, section, extras, singleTime: mapping.singleTime };
    return { row: task.rows[0] ?? 0, item: outlineTask(task, context) };
  });
  const placed: { readonly row: number; readonly item: OutlineRow }[] = [
    ...sections.map((item, index) => ({ row: table.sections[index]?.at.row ?? 0, item })),
    ...tasks,
  ];
  return placed.sort((a, b) => a.row - b.row).map(({ item }) => item);
}

function outlineSections(sections: readonly Section[], keep: boolean, offset: number): OutlineSection[] {
  const numbered = numberSections(
    sections.map(({ numeral }) => numeral),
    keep,
  );
  let top = offset;
  return sections.map(({ title }, index) => {
    const { numeral = '', level = 0 } = numbered[index] ?? {};
    if (level === 0) top++;
    return { kind: 'section', numeral, title: title.trim(), level, section: top };
  });
}

interface TaskContext {
  readonly sheet: string;
  readonly number: string;
  readonly section: OutlineSection | undefined;
  readonly extras: Extras;
  readonly singleTime: boolean;
}

function outlineTask(task: Task, context: TaskContext): OutlineTask {
  const { number, section } = context;
  const { start, end } = taskTimes(task, context.singleTime);
  const content = task.content.text.trim();
  const deadline = readDeadline(start.period, end.period);
  const isOpen = context.singleTime && end.text === '' && start.text !== '';
  return {
    kind: 'task',
    sheet: context.sheet,
    rows: task.rows,
    number,
    label: labelOf(number, section?.numeral ?? ''),
    content,
    lead: agencyNames(task.lead),
    coordinators: agencyNames(task.coordinators),
    start: start.text,
    end: end.text,
    result: task.result.text.trim(),
    extras: extraTexts(task, context.extras),
    status: task.status.text.trim(),
    progress: task.progress.text.trim(),
    completed: completionDay(task),
    deadline: isOpen ? { ...deadline, kind: 'open' } : deadline,
    section: section?.section ?? 0,
    key: hashText(foldText(content)),
  };
}

/** "II.4"; a number that carries its section itself ("2.1", "II.4") stands alone. */
const labelOf = (number: string, numeral: string): string =>
  numeral === '' || number === '' || number.includes('.') ? number || numeral : `${numeral}.${number}`;

function extraTexts(task: Task, extras: Extras): readonly string[] {
  const texts = extras.headers.map(() => '');
  for (const { header, text } of task.extras) {
    const index = extras.indexOf(header);
    if (index < 0) continue;
    // why: two source columns of one name share a cell here; neither may push the other out
    texts[index] = [texts[index] ?? '', text.trim()].filter((part) => part !== '').join('\n');
  }
  return texts;
}

function completionDay({ completed: { text, period } }: Task): CalendarDate | string {
  const isDay = period.kind === 'interval' && period.precision === 'day' && period.from === period.to;
  return (isDay ? period.to : null) ?? text.trim();
}
