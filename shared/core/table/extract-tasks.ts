import type {
  AgencyField,
  ClassifiedRow,
  ColumnMapping,
  ExtraField,
  Field,
  PeriodField,
  Section,
  Task,
  TextField,
} from '../model/plan';
import type { Period } from '../model/period';
import type { CellPosition } from '../model/range';
import type { AgencyMention } from '../model/agency';
import type { AgencyReader, PeriodReader } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { isSectionNumeral, bareNumeral, splitNumeral } from './number-text';

export interface CellReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

export interface ExtractedTasks {
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
}

/** Rows between two pauses. */
const SLICE = 100;

/** Makes sections and tasks of classified rows, in slices; torn and continuation rows join the task above. */
export function* extractTasks(
  view: SheetView,
  mapping: ColumnMapping,
  rows: readonly ClassifiedRow[],
  readers: CellReaders,
): Generator<number, ExtractedTasks> {
  const sections: Section[] = [];
  const tasks: Task[] = [];
  const reader = taskReader(view, mapping, readers);
  let own: number[] = [];
  const close = (): void => {
    if (own.length > 0) tasks.push(reader(own, sections.length === 0 ? null : sections.length - 1));
    own = [];
  };
  const take = ({ row, kind }: ClassifiedRow): void => {
    if (kind === 'task' || kind === 'section') close();
    if (kind === 'section') sections.push(readSection(view, mapping, row));
    if (kind === 'task' || (own.length > 0 && (kind === 'torn' || kind === 'continuation'))) own.push(row);
  };
  for (let from = 0; from < rows.length; from += SLICE) {
    yield rows[from]?.row ?? 0;
    rows.slice(from, from + SLICE).forEach(take);
  }
  close();
  return { sections, tasks };
}

function readSection(view: SheetView, { columns }: ColumnMapping, row: number): Section {
  const number = columns.number;
  const content = columns.content;
  const numberText = number === undefined ? '' : view.textAt(row, number).trim();
  const contentText = content === undefined ? '' : view.textAt(row, content).trim();
  if (number !== undefined && contentText !== '' && numberText !== contentText && numberText !== '') {
    return { at: { row, column: number }, numeral: bareNumeral(numberText), title: contentText };
  }
  const column = firstFilled(view, row);
  const text = view.textAt(row, column);
  if (isSectionNumeral(text)) return { at: { row, column }, numeral: bareNumeral(text), title: '' };
  return { at: { row, column }, ...splitNumeral(text) };
}

function firstFilled(view: SheetView, row: number): number {
  for (let column = view.left; column < view.right; column++) {
    if (view.textAt(row, column).trim() !== '') return column;
  }
  return view.left;
}

const NO_TEXT: TextField = { text: '', cells: [] };
const NO_AGENCY: AgencyField = { ...NO_TEXT, mentions: [] };
const NO_PERIOD: PeriodField = { ...NO_TEXT, period: { kind: 'empty' } };
const NO_EXTRAS: readonly ExtraField[] = [];

function taskReader(
  view: SheetView,
  mapping: ColumnMapping,
  { agencies, periods }: CellReaders,
): (rows: readonly number[], section: number | null) => Task {
  const { columns, readings, singleTime } = mapping;
  const extraColumns = readings.filter(
    ({ field }) => field === null || field === 'note' || field === 'person',
  );
  const text = (rows: readonly number[], field: Field, joint: string): TextField => {
    const column = columns[field];
    return column === undefined ? NO_TEXT : joinCells(view, rows, column, joint);
  };
  const agency = (rows: readonly number[], field: Field): AgencyField => {
    const read = text(rows, field, '; ');
    return read === NO_TEXT
      ? NO_AGENCY
      : { text: read.text, cells: read.cells, mentions: mentionsOf(view, read, agencies) };
  };
  const period = (rows: readonly number[], field: Field): PeriodField => {
    const read = text(rows, field, '\n');
    return read === NO_TEXT
      ? NO_PERIOD
      : { text: read.text, cells: read.cells, period: periodOf(view, read, periods) };
  };
  const extras = (rows: readonly number[]): readonly ExtraField[] =>
    extraColumns.map(({ column, header }) => ({ ...joinCells(view, rows, column, ' '), column, header }));
  return (rows, section) => {
    const end = period(rows, 'end');
    return {
      rows,
      section,
      number: text(rows.length === 1 ? rows : rows.slice(0, 1), 'number', ' '),
      content: text(rows, 'content', ' '),
      lead: agency(rows, 'lead'),
      coordinators: agency(rows, 'coordinators'),
      start: singleTime ? end : period(rows, 'start'),
      end,
      result: text(rows, 'result', ' '),
      status: text(rows, 'status', ' '),
      progress: text(rows, 'progress', ' '),
      completed: period(rows, 'completed'),
      extras: extraColumns.length === 0 ? NO_EXTRAS : extras(rows),
    };
  };
}

/** The texts of one column over the rows of a task; a merged cell speaks for every row it covers. */
function joinCells(view: SheetView, rows: readonly number[], column: number, joint: string): TextField {
  const first = rows[0] ?? 0;
  const merge = view.mergeAt(first, column);
  const at: CellPosition = merge ? { row: merge.top, column: merge.left } : { row: first, column };
  const text = view.textAt(at.row, at.column).trim();
  if (rows.length === 1) return { text, cells: [at] };
  const texts = text === '' ? [] : [text];
  const cells = [at];
  for (const row of rows.slice(1)) {
    const more = view.textAt(row, column).trim();
    if (more === '') continue;
    cells.push({ row, column });
    if (!texts.includes(more)) texts.push(more);
  }
  return { text: texts.join(joint), cells };
}

/** Mentions of each cell by itself, so that offsets count in their own cell; a repeated name counts once. */
function mentionsOf(view: SheetView, field: TextField, agencies: AgencyReader): readonly AgencyMention[] {
  if (field.text === '') return [];
  if (field.cells.length === 1) return agencies.readCell(field.text);
  const seen = new Set<string>();
  return field.cells.flatMap(({ row, column }) =>
    agencies.readCell(view.textAt(row, column).trim()).filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    }),
  );
}

function periodOf(view: SheetView, { text, cells }: TextField, periods: PeriodReader): Period {
  const [at, ...more] = cells;
  if (at === undefined || text === '') return { kind: 'empty' };
  const value = view.valueAt(at.row, at.column);
  if (more.length === 0 && typeof value === 'number') {
    return periods.readSerial(value, view.displayedAt(at.row, at.column)?.format);
  }
  return periods.readText(text);
}
