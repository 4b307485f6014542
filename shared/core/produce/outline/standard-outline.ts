import { mapInSlices } from '../../work/slices';
import type { PlanTable, Section } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { agencyWriter } from '../agencies/write-agencies';
import type { CellChange } from '../changes/cell-change';
import { CHANGE_CAUSE } from '../changes/change-cause';
import { extraColumns, type ExtraColumns } from './extra-columns';
import { outlineTask, type OutlineTask } from './outline-task';
import { sectionLevels } from './section-levels';
import { taskLabels } from './task-labels';
import { type SourceHeaders, sourceHeaders } from './source-headers';
import { numberTasks } from './task-numbers';

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

/** A note between the tasks, or a row that was not understood: shown as it stands. */
export interface OutlineRemark {
  readonly kind: 'remark';
  readonly title: string;
}

export type OutlineRow = OutlineTask | OutlineSection | OutlinePart | OutlineRemark;

/** All tables of a plan as one list of rows, agencies and periods in their written form. */
export interface StandardOutline {
  readonly rows: readonly OutlineRow[];
  /** What the source calls the seven columns. */
  readonly headers: SourceHeaders;
  /** False when no task says when it begins. */
  readonly hasStart: boolean;
  /** Headers of the source's columns beyond the seven and beyond progress. */
  readonly extraHeaders: readonly string[];
  /** True when a source table follows progress. */
  readonly hasProgress: boolean;
  /** Cells that are written otherwise than in the source. */
  readonly changes: readonly CellChange[];
}

/** Reads the outline of the standard table from a plan, with a pause now and then. */
export function* readOutline(reading: PlanReading): Generator<void, StandardOutline> {
  const tables = reading.sheets
    .flatMap(({ view, tables: list }) => list.map((table) => ({ view, table })))
    .filter(({ table }) => table.tasks.length > 0);
  const extras = extraColumns(tables);
  const changes: CellChange[] = [];
  let sections = 0;
  const rows: OutlineRow[] = [];
  for (const [index, { view, table }] of tables.entries()) {
    if (tables.length > 1) rows.push({ kind: 'part', title: partTitle(index, view, table) });
    const outlined = yield* outlineTable({ view, table }, { reading, extras, changes, offset: sections });
    // why: spreading a very long list into a call overflows the stack
    for (const row of outlined) rows.push(row);
    sections += outlined.filter((row) => row.kind === 'section' && row.level === 0).length;
  }
  const hasStart = rows.some((row) => row.kind === 'task' && row.start !== '');
  const isParted = hasStart && tables.some(({ table }) => table.mapping.singleTime);
  return {
    rows,
    headers: sourceHeaders(
      tables.map(({ table }) => table),
      isParted,
    ),
    hasStart,
    extraHeaders: extras.headers,
    hasProgress: tables.some(({ table }) => hasProgress(table)),
    changes,
  };
}

const partTitle = (index: number, view: SheetView, { title }: PlanTable): string =>
  [`Bảng ${String(index + 1)}`, view.name, ...(title === undefined ? [] : [title])].join(' – ');

const hasProgress = ({ mapping: { columns } }: PlanTable): boolean =>
  columns.status !== undefined || columns.progress !== undefined || columns.completed !== undefined;

interface OutlineContext {
  readonly reading: PlanReading;
  readonly extras: ExtraColumns;
  readonly changes: CellChange[];
  /** Topmost sections of the tables before. */
  readonly offset: number;
}

function* outlineTable(
  { view, table }: { readonly view: SheetView; readonly table: PlanTable },
  { reading, extras, changes, offset }: OutlineContext,
): Generator<void, readonly OutlineRow[]> {
  const sections = outlineSections(table.sections, offset);
  const numbers = numberTasks(table.tasks);
  const labels = taskLabels(table.tasks, numbers, sections);
  const own = extras.of(table);
  const agenciesOf = agencyWriter(view, reading);
  // why: merged cells speak for several tasks, and their one change is told once
  const known = new Set<string>();
  const note = (change: CellChange): void => {
    const key = `${String(change.at.row)} ${String(change.at.column)}`;
    if (known.has(key)) return;
    known.add(key);
    changes.push(change);
  };
  for (const section of table.sections) noteBesides(section, view, table, note);
  const tasks = yield* mapInSlices(table.tasks, (task, index) => ({
    row: task.rows[0] ?? 0,
    item: outlineTask(task, {
      view,
      agenciesOf,
      number: numbers[index] ?? '',
      label: labels[index] ?? '',
      section: task.section === null ? 0 : (sections[task.section]?.section ?? 0),
      extras: own,
      singleTime: table.mapping.singleTime,
      note,
    }),
  }));
  const placed: { readonly row: number; readonly item: OutlineRow }[] = [
    ...sections.map((item, index) => ({ row: table.sections[index]?.at.row ?? 0, item })),
    ...tasks,
    ...table.remarks.map(({ at, texts }) => ({
      row: at.row,
      item: { kind: 'remark', title: texts.join(' – ') } as const,
    })),
  ];
  return placed.sort((a, b) => a.row - b.row).map(({ item }) => item);
}

/** why: a section is one line of the standard table; what else its row held is told */
function noteBesides(
  { at: { row }, numeral, title }: Section,
  view: SheetView,
  { range }: PlanTable,
  note: (change: CellChange) => void,
): void {
  for (let column = range.left; column <= range.right; column++) {
    const before = view.textAt(row, column).trim();
    if (before === '' || title.includes(before) || before.includes(title) || before.startsWith(numeral))
      continue;
    note({ sheet: view.id, at: { row, column }, before, after: '', causes: [CHANGE_CAUSE.leftOut] });
  }
}

function outlineSections(sections: readonly Section[], offset: number): readonly OutlineSection[] {
  const levels = sectionLevels(sections.map(({ numeral }) => numeral));
  let top = offset;
  return sections.map(({ numeral, title }, index) => {
    const level = levels[index] ?? 0;
    if (level === 0) top++;
    return { kind: 'section', numeral: numeral.trim(), title: title.trim(), level, section: top };
  });
}
