import type { ColumnMapping, ColumnOverride, HeaderChoice, PlanTable, ProseCell } from '../model/plan';
import type { PlanYears } from '../dates/reading-context';
import type { PeriodReader, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { classifyRows } from './classify-rows';
import { columnSamples } from './column-samples';
import { extractTasks } from './extract-tasks';
import type { HeaderBlock } from './header-row';
import { chosenHeader, headerAt } from './header-row';
import type { HeaderWords } from './header-words';
import type { KnownTasks, SheetBefore } from './known-tasks';
import { knownTasks } from './known-tasks';
import { mapColumns } from './map-columns';
import { tableTitle } from './table-title';
import type { CellReaders } from './task-fields';
import { titleYears } from './title-years';
import { sameValue } from '../work/same-value';

/** Readers of cells, and of times in a table that names years of its own. */
export interface SheetReaders extends CellReaders {
  periodsOf(years: PlanYears): PeriodReader;
  readonly headers: HeaderWords;
}

/** What persons said of tables that the tool did not see as they do. */
export interface PersonChoices {
  readonly columns: readonly ColumnOverride[];
  readonly headers: readonly HeaderChoice[];
}

/** The choices for one sheet. */
interface OwnChoices {
  readonly columns: readonly ColumnOverride[];
  readonly headers: ReadonlySet<number>;
}

/**
 * Finds the task tables of a sheet and reads their tasks; all other texts are prose. Yields the row it has come to. Tasks
 * that were read `before` and hang on nothing that has changed since are those of then.
 */
export function* readSheetInSlices(
  view: SheetView,
  readers: SheetReaders,
  choices: PersonChoices,
  before?: SheetBefore,
): Generator<number, SheetReading> {
  const own: OwnChoices = {
    columns: choices.columns.filter(({ sheet }) => sheet === view.id),
    headers: new Set(choices.headers.flatMap(({ sheet, row }) => (sheet === view.id ? [row] : []))),
  };
  const tables: PlanTable[] = [];
  const prose: ProseCell[] = [];
  for (let row = view.top; row < view.bottom;) {
    const block = own.headers.has(row)
      ? chosenHeader(view, row, columnsOf(own), readers.headers)
      : headerAt(view, row, readers.headers);
    const title = block && tableTitle(view, block.first, tables[tables.length - 1]?.range.bottom);
    // why: two tables on one sheet may be of two years, and each lends its own to its bare months
    const years = title === undefined ? undefined : titleYears(title);
    const periods = years ? readers.periodsOf(years) : readers.periods;
    const old = before?.reading.tables[tables.length];
    const isReadAlike =
      sameValue(old?.years, years) && (years !== undefined || before?.periods === readers.periods);
    const known = (mapping: ColumnMapping): KnownTasks | undefined =>
      before && old && isReadAlike ? knownTasks(view, mapping, before, old) : undefined;
    const read =
      block && (yield* readTable(view, block, { agencies: readers.agencies, periods }, own, known));
    const end = read?.end ?? row + 1;
    if (read?.table) {
      tables.push({ ...read.table, ...(title === undefined ? {} : { title }), ...(years ? { years } : {}) });
      collectBeside(view, read.table, prose);
    } else for (let at = row; at < end; at++) collectRow(view, at, view.left, view.right - 1, prose);
    row = end;
  }
  return { view, tables, prose };
}

const columnsOf = ({ columns }: OwnChoices): readonly number[] =>
  columns.flatMap(({ column, field }) => (field === null ? [] : [column]));

interface ReadTable {
  /** `undefined` when nothing but a header stands there. */
  readonly table?: PlanTable;
  /** One past the rows that are dealt with. */
  readonly end: number;
}

function* readTable(
  view: SheetView,
  block: HeaderBlock,
  readers: CellReaders,
  { columns: overrides, headers }: OwnChoices,
  known: (mapping: ColumnMapping) => KnownTasks | undefined,
): Generator<number, ReadTable> {
  const mapping = mapColumns(block, columnSamples(view, block.last + 1, readers), overrides);
  const { rows, end, scanned } = classifyRows(view, block, mapping, headers);
  yield block.last;
  const { sections, tasks, remarks } = yield* extractTasks(view, mapping, rows, readers, known(mapping));
  // why: no other header stands in the rows that were looked at; asking each of them again would cost their square
  if (tasks.length === 0) return { end: scanned };
  const columns = block.columns.map(({ column }) => column);
  const table: PlanTable = {
    sheet: view.id,
    range: {
      top: block.first,
      left: Math.min(...columns),
      bottom: end - 1,
      right: Math.max(...columns),
    },
    headerRows: Array.from({ length: block.last - block.first + 1 }, (_, index) => block.first + index),
    mapping,
    rows,
    sections,
    tasks,
    remarks,
  };
  return { table, end };
}

/** Notes to the left and right of a table are prose, too. */
function collectBeside(view: SheetView, { range }: PlanTable, prose: ProseCell[]): void {
  if (view.left === range.left && view.right - 1 === range.right) return;
  for (let row = range.top; row <= range.bottom; row++) {
    collectRow(view, row, view.left, range.left - 1, prose);
    collectRow(view, row, range.right + 1, view.right - 1, prose);
  }
}

function collectRow(view: SheetView, row: number, left: number, right: number, prose: ProseCell[]): void {
  for (let column = left; column <= right; column++) {
    const value = view.valueAt(row, column);
    if (typeof value === 'string' && value.trim() !== '') prose.push({ at: { row, column }, text: value });
  }
}
