import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';
import type { AgencyField, ColumnMapping, ExtraField, PeriodField, Task, TextField } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { AgencyReader, PeriodReader } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { CellAgencies, CellPeriod, CellText, EMPTY, NO_MENTIONS } from '../model/cell-field';
import { keepShape } from '../work/keep-shape';
import { isDitto } from './ditto';

export interface CellReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

const NO_TEXT: TextField = { text: '', cells: [] };
const NO_AGENCY: AgencyField = { ...NO_TEXT, mentions: NO_MENTIONS };
const NO_PERIOD: PeriodField = { ...NO_TEXT, period: EMPTY };
const NO_EXTRAS: readonly ExtraField[] = [];

/** The fields in which a mark may mean the cell above, beside the further columns. */
export const DITTO_FIELDS = [
  'content',
  'lead',
  'coordinators',
  'start',
  'end',
  'result',
  'status',
  'progress',
  'completed',
] as const;

/** Reads tasks, one after the other from the top. */
export interface TaskReader {
  read(rows: readonly number[], section: number | null, lent?: TextField): Task;
  /** Passes by a task that is known, and hangs on none above. */
  pass(task: Task): void;
}

/** Reads the fields of tasks: a ditto mark says what the task before has there. */
export function taskReader(
  view: SheetView,
  mapping: ColumnMapping,
  { agencies, periods }: CellReaders,
): TaskReader {
  const { columns, readings, singleTime } = mapping;
  const above: (TextField | undefined)[] = [];
  let passed: Task | undefined;
  const extraColumns = readings.filter(
    ({ field }) => field === null || field === 'note' || field === 'person',
  );
  const textOf = (
    rows: readonly number[],
    column: number,
    joint: string,
    Cell: CellKind = CellText,
  ): TextField => {
    const own = joinCells(view, rows, column, joint, Cell);
    const meant = isDitto(own.text) ? above[column] : undefined;
    const at = meant && own.cells[0];
    const field = meant && at ? { text: meant.text, cells: meant.cells, ditto: at } : own;
    above[column] = field;
    return field;
  };
  const text = (rows: readonly number[], column: number | undefined): TextField =>
    column === undefined ? NO_TEXT : textOf(rows, column, ' ');
  const agency = (rows: readonly number[], column: number | undefined): AgencyField => {
    if (column === undefined) return NO_AGENCY;
    const read = textOf(rows, column, '; ', CellAgencies);
    if (read instanceof CellAgencies) {
      if (read.text !== '') read.mentions = agencies.readCell(read.text);
      return read;
    }
    const mentions = mentionsOf(view, read, agencies);
    const { text: words, cells, ditto } = read;
    return ditto ? { text: words, cells, ditto, mentions } : { text: words, cells, mentions };
  };
  const period = (rows: readonly number[], column: number | undefined): PeriodField => {
    if (column === undefined) return NO_PERIOD;
    const read = textOf(rows, column, '\n', CellPeriod);
    if (read instanceof CellPeriod) {
      read.period = periodAt(view, read.text, read.row, read.column, periods);
      return read;
    }
    const own = periodOf(view, read, periods);
    const { text: words, cells, ditto } = read;
    return ditto ? { text: words, cells, ditto, period: own } : { text: words, cells, period: own };
  };
  const extras = (rows: readonly number[]): readonly ExtraField[] =>
    extraColumns.map(({ column, header }) => {
      // why: a light field makes its cells when asked; a spread would leave them behind
      const { text: words, cells, ditto } = textOf(rows, column, ' ');
      return { text: words, cells, ...(ditto ? { ditto } : {}), column, header };
    });
  // why: in a calendar the day stands once, before all that is to be done on it
  const isHeadedByTime = columns.end !== undefined && columns.end === readings[0]?.column;
  let timeAbove: TextField | undefined;
  const lentPeriod = (own: PeriodField, { text: words, cells }: TextField): PeriodField => {
    const [ditto] = own.cells;
    const read = periodOf(view, { text: words, cells }, periods);
    // why: words of a section that are no time say nothing of its tasks
    return !ditto || read.kind === 'unparsed' || read.kind === 'empty' || read.kind === 'invalid'
      ? own
      : { text: words, cells, ditto, period: read };
  };
  const standBelow = (task: Task): void => {
    for (const field of DITTO_FIELDS) {
      const column = columns[field];
      if (column !== undefined) above[column] = task[field];
    }
    for (const field of task.extras) above[field.column] = field;
    timeAbove = task.end;
  };
  // why: looked up once, and not by name for every field of every task
  const { number, content, lead, coordinators, start, end: endColumn } = columns;
  const { result, status, progress, completed } = columns;
  const read: TaskReader['read'] = (rows, section, lent) => {
    if (passed) standBelow(passed);
    passed = undefined;
    const own = period(rows, endColumn);
    const meant = lent ?? (isHeadedByTime ? timeAbove : undefined);
    const end = meant && own.text === '' ? lentPeriod(own, meant) : own;
    timeAbove = end;
    return {
      rows,
      section,
      number: number === undefined ? NO_TEXT : cellText(view, rows[0] ?? 0, number),
      content: text(rows, content),
      lead: agency(rows, lead),
      coordinators: agency(rows, coordinators),
      start: singleTime ? end : period(rows, start),
      end,
      result: text(rows, result),
      status: text(rows, status),
      progress: text(rows, progress),
      completed: period(rows, completed),
      extras: extraColumns.length === 0 ? NO_EXTRAS : extras(rows),
    };
  };
  return {
    read,
    pass(task) {
      passed = task;
    },
  };
}

/** What a field of one cell is made of. */
type CellKind = new (text: string, row: number, column: number) => CellText;

keepShape(new CellText('', 0, 0), new CellAgencies('', 0, 0), new CellPeriod('', 0, 0));

/** The text of one cell; a merged one speaks for every row it covers. */
function cellText(view: SheetView, row: number, column: number, Cell: CellKind = CellText): CellText {
  const merge = view.mergeAt(row, column);
  const top = merge ? merge.top : row;
  const left = merge ? merge.left : column;
  return new Cell(view.textAt(top, left).trim(), top, left);
}

/** The texts of one column over the rows of a task. */
function joinCells(
  view: SheetView,
  rows: readonly number[],
  column: number,
  joint: string,
  Cell: CellKind,
): TextField {
  const first = cellText(view, rows[0] ?? 0, column, Cell);
  if (rows.length === 1) return first;
  const texts = first.text === '' ? [] : [first.text];
  const cells: CellPosition[] = [{ row: first.row, column: first.column }];
  for (const row of rows.slice(1)) {
    const more = view.textAt(row, column).trim();
    if (more === '' || (texts.length > 0 && isDitto(more))) continue;
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
  return field.cells.flatMap(({ row, column }, cell) => {
    const mentions = agencies.readCell(view.textAt(row, column).trim()).filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    });
    return cell === 0 ? mentions : mentions.map((mention) => ({ ...mention, cell }));
  });
}

function periodOf(view: SheetView, { text, cells }: TextField, periods: PeriodReader): Period {
  const [at, ...more] = cells;
  if (at === undefined || text === '') return NO_PERIOD.period;
  return more.length === 0 ? periodAt(view, text, at.row, at.column, periods) : periods.readText(text);
}

function periodAt(view: SheetView, text: string, row: number, column: number, periods: PeriodReader): Period {
  if (text === '') return NO_PERIOD.period;
  const value = view.valueAt(row, column);
  return typeof value === 'number'
    ? periods.readSerial(value, view.displayedAt(row, column)?.format)
    : periods.readText(text);
}
