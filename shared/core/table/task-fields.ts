import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';
import type { AgencyField, ColumnMapping, ExtraField, PeriodField, Task, TextField } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { AgencyReader, PeriodReader } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { EMPTY_VIEW } from '../model/sheet-view';
import { CellAgencies, CellPeriod, CellText, EMPTY, NO_MENTIONS } from '../model/cell-field';
import { keepShape, NOBODY } from '../work/keep-shape';
import { isDitto } from './ditto';

export interface CellReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

const NO_TEXT: TextField = { text: '', cells: [] };
const NO_AGENCY: AgencyField = { ...NO_TEXT, mentions: NO_MENTIONS };
const NO_PERIOD: PeriodField = { ...NO_TEXT, period: EMPTY };
const NO_ROWS: readonly number[] = [];
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
  read(rows: readonly number[], section: number | null, lent?: TextField, torn?: readonly number[]): Task;
  /** Passes by a task that is known, and hangs on none above. */
  pass(task: Task): void;
}

/** Reads the fields of tasks: a ditto mark says what the task before has there. */
export const taskReader = (view: SheetView, mapping: ColumnMapping, readers: CellReaders): TaskReader =>
  new FieldReader(view, mapping, readers);

/** why: methods of a class are compiled once for all plans, functions made for each plan are so for each plan again */
class FieldReader implements TaskReader {
  /** What stands above in each column. */
  private readonly above: (TextField | undefined)[] = [];
  private readonly extraColumns: ColumnMapping['readings'];
  private readonly columns: ColumnMapping['columns'];
  private readonly singleTime: boolean;
  // why: in a calendar the day stands once, before all that is to be done on it
  private readonly isHeadedByTime: boolean;
  private timeAbove: TextField | undefined = undefined;
  private passed: Task | undefined = undefined;
  private torn: readonly number[] = NO_ROWS;

  constructor(
    private readonly view: SheetView,
    { columns, readings, singleTime }: ColumnMapping,
    private readonly readers: CellReaders,
  ) {
    this.columns = columns;
    this.singleTime = singleTime;
    this.extraColumns = readings.filter(
      ({ field }) => field === null || field === 'note' || field === 'person',
    );
    this.isHeadedByTime = columns.end !== undefined && columns.end === readings[0]?.column;
  }

  read(
    rows: readonly number[],
    section: number | null,
    lent?: TextField,
    torn: readonly number[] = NO_ROWS,
  ): Task {
    this.torn = torn;
    if (this.passed) this.standBelow(this.passed);
    this.passed = undefined;
    const { number, content, lead, coordinators, start, end: endColumn } = this.columns;
    const { result, status, progress, completed } = this.columns;
    const own = this.period(rows, endColumn);
    const meant = lent ?? (this.isHeadedByTime ? this.timeAbove : undefined);
    const end = meant && own.text === '' ? this.lentPeriod(own, meant) : own;
    this.timeAbove = end;
    return {
      rows,
      section,
      number: number === undefined ? NO_TEXT : cellText(this.view, rows[0] ?? 0, number),
      content: this.text(rows, content),
      lead: this.agency(rows, lead),
      coordinators: this.agency(rows, coordinators),
      start: this.singleTime ? end : this.period(rows, start),
      end,
      result: this.text(rows, result),
      status: this.text(rows, status),
      progress: this.text(rows, progress),
      completed: this.period(rows, completed),
      extras: this.extraColumns.length === 0 ? NO_EXTRAS : this.extras(rows),
    };
  }

  pass(task: Task): void {
    this.passed = task;
  }

  private textOf(
    rows: readonly number[],
    column: number,
    joint: string,
    Cell: CellKind = CellText,
  ): TextField {
    const own = joinCells(this.view, rows, column, { joint, torn: this.torn }, Cell);
    const meant = isDitto(own.text) ? this.above[column] : undefined;
    const at = meant && own.cells[0];
    const field = meant && at ? { text: meant.text, cells: meant.cells, ditto: at } : own;
    this.above[column] = field;
    return field;
  }

  private text(rows: readonly number[], column: number | undefined): TextField {
    return column === undefined ? NO_TEXT : this.textOf(rows, column, ' ');
  }

  private agency(rows: readonly number[], column: number | undefined): AgencyField {
    if (column === undefined) return NO_AGENCY;
    const { agencies } = this.readers;
    const read = this.textOf(rows, column, '; ', CellAgencies);
    if (read instanceof CellAgencies) {
      if (read.text !== '') read.mentions = agencies.readCell(read.text);
      return read;
    }
    if (read.cells.some(({ row }) => this.torn.includes(row)))
      return { ...read, mentions: mentionsOfTorn(this.view, read, agencies), torn: true };
    const mentions = mentionsOf(this.view, read, agencies);
    const { text: words, cells, ditto } = read;
    return ditto ? { text: words, cells, ditto, mentions } : { text: words, cells, mentions };
  }

  private period(rows: readonly number[], column: number | undefined): PeriodField {
    if (column === undefined) return NO_PERIOD;
    const { periods } = this.readers;
    const read = this.textOf(rows, column, '\n', CellPeriod);
    if (read instanceof CellPeriod) {
      read.period = periodAt(this.view, read.text, read.row, read.column, periods);
      return read;
    }
    const own = periodOf(this.view, read, periods);
    const { text: words, cells, ditto } = read;
    return ditto ? { text: words, cells, ditto, period: own } : { text: words, cells, period: own };
  }

  private extras(rows: readonly number[]): readonly ExtraField[] {
    return this.extraColumns.map(({ column, header }) => {
      // why: a light field makes its cells when asked; a spread would leave them behind
      const { text: words, cells, ditto } = this.textOf(rows, column, ' ');
      return { text: words, cells, ...(ditto ? { ditto } : {}), column, header };
    });
  }

  private lentPeriod(own: PeriodField, { text: words, cells }: TextField): PeriodField {
    const [ditto] = own.cells;
    const read = periodOf(this.view, { text: words, cells }, this.readers.periods);
    // why: words of a section that are no time say nothing of its tasks
    return !ditto || read.kind === 'unparsed' || read.kind === 'empty' || read.kind === 'invalid'
      ? own
      : { text: words, cells, ditto, period: read };
  }

  private standBelow(task: Task): void {
    for (const field of DITTO_FIELDS) {
      const column = this.columns[field];
      if (column !== undefined) this.above[column] = task[field];
    }
    for (const field of task.extras) this.above[field.column] = field;
    this.timeAbove = task.end;
  }
}

/** What a field of one cell is made of. */
type CellKind = new (text: string, row: number, column: number) => CellText;

const emptyReader = new FieldReader(EMPTY_VIEW, { columns: {}, readings: [], singleTime: false }, NOBODY);

keepShape(
  new CellText('', 0, 0),
  new CellAgencies('', 0, 0),
  new CellPeriod('', 0, 0),
  emptyReader,
  emptyReader.read([], null),
);

/** The text of one cell; a merged one speaks for every row it covers. */
function cellText(view: SheetView, row: number, column: number, Cell: CellKind = CellText): CellText {
  const merge = view.mergeAt(row, column);
  const top = merge ? merge.top : row;
  const left = merge ? merge.left : column;
  return new Cell(view.textAt(top, left).trim(), top, left);
}

/** What stands between the texts of two rows; behind a page break a text just goes on. */
interface Joints {
  readonly joint: string;
  readonly torn: readonly number[];
}

/** The texts of one column over the rows of a task. */
function joinCells(
  view: SheetView,
  rows: readonly number[],
  column: number,
  { joint, torn }: Joints,
  Cell: CellKind,
): TextField {
  const first = cellText(view, rows[0] ?? 0, column, Cell);
  if (rows.length === 1) return first;
  let { text } = first;
  const texts = new Set([text]);
  const cells: CellPosition[] = [{ row: first.row, column: first.column }];
  for (const row of rows.slice(1)) {
    const more = view.textAt(row, column).trim();
    if (more === '' || (text !== '' && isDitto(more))) continue;
    cells.push({ row, column });
    const isRest = torn.includes(row);
    if (texts.has(more) && !isRest) continue;
    texts.add(more);
    text += text === '' ? more : (isRest ? ' ' : joint) + more;
  }
  return { text, cells };
}

/** Mentions of a text that a page break tore, each at its place in the cell in which it begins. */
function mentionsOfTorn(view: SheetView, { text, cells }: TextField, agencies: AgencyReader) {
  const starts: number[] = [];
  for (const { row, column } of cells)
    starts.push(text.indexOf(view.textAt(row, column).trim(), starts[starts.length - 1] ?? 0));
  return agencies.readCell(text).map((mention): AgencyMention => {
    const cell = starts.filter((start) => start <= mention.offset).length - 1;
    const offset = mention.offset - (starts[cell] ?? 0);
    return cell <= 0 ? mention : { ...mention, offset, cell };
  });
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
