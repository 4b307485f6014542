import type { CellContent, CellValue } from '../../model/cell';
import { valueCell } from '../../model/cell';
import type { CellRange } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { DraftCell, DraftRow } from '../../model/sheet-draft';
import type { OutlineTask } from '../outline/outline-task';
import type { CarriedRow, CarryOver } from './carry-over';
import { columnWidths } from './column-widths';
import { MAX_ROW_HEIGHT } from '../sheet/row-height';
import { traceRow } from '../sheet/row-trace';
import { fixedCell } from '../sheet/sheet-formula';
import type { FormulaPlace, StandardColumns } from './columns/column';
import { KEY_HEADER, TRACE_HEADER } from './columns/record-columns';
import {
  closeRow,
  type ColumnFormulas,
  detailCells,
  hiddenHeaders,
  plainCells,
  rowTrace,
  taskCells,
} from './standard-cells';
import { keptHeight, shownHeight } from './standard-heights';
import { dayCell, type FigureDay, todayCells } from './figure-day';
import type { PageRow } from '../sheet/print-pages';
import { isHeading } from './row-roles';
import { DAY_COLUMN, spansOf } from './row-spans';
import type { RowRole, StandardRow } from './standard-rows';
import {
  type StandardTask,
  standardTask,
  type TaskTimes,
  timesReader,
  type WrittenTimes,
} from './standard-task';

export interface Assembly {
  readonly rows: readonly DraftRow[];
  readonly widths: readonly number[];
  readonly merges: readonly CellRange[];
  readonly tasks: readonly StandardTask[];
  readonly headerRow: number;
  /** Last row of the table's body, and of what is printed. */
  readonly lastRow: number;
  readonly lastPrinted: number;
  /** The rows of the sheet up to the last printed one, for the pages. */
  readonly pageRows: readonly PageRow[];
}

/** Plans beyond this size read times typed anew in the writings that they themselves have; all would weigh too much. */
const MOST_LIVE_TASKS = 3000;
/** A higher text stands in several rows of about this height, which pages can part without blank ends. */
const PART_HEIGHT = 130;
const ROWS_A_SLICE = 50;
export const KEPT_KEY = 'giu-lai';
/** Over what a person added and the new build has no place for. */
export const KEPT_HEADING = 'Phần ghi thêm trên trang này, được giữ nguyên khi làm mới:';

interface Growing {
  readonly rows: DraftRow[];
  readonly merges: CellRange[];
  readonly tasks: StandardTask[];
  readonly pageRows: PageRow[];
}

interface Setting {
  readonly columns: StandardColumns;
  readonly widths: readonly number[];
  readonly day: FigureDay;
  readonly formulas: ColumnFormulas;
}

export interface AssemblySource extends Pick<Setting, 'columns' | 'day'> {
  readonly reading: PlanReading;
  /** Widths that the columns keep from an earlier build. */
  readonly kept: readonly (number | undefined)[];
}

/** Lays the rows out one below the other, with heights, merges and formulas that know their row; in slices. */
export function* assembleRows(
  rows: readonly StandardRow[],
  { rows: carried, kept }: CarryOver,
  { columns, reading, day, kept: widths }: AssemblySource,
): Generator<void, Assembly> {
  const system = reading.snapshot.dateSystem;
  const timesOf = timesReader(columns, reading.periods, system);
  const timed = rows.map(({ source }, index) =>
    source?.kind === 'task' && !source.isDetail ? timesOf(source, carried[index]?.cells ?? []) : undefined,
  );
  const place: FormulaPlace = {
    columns,
    today: fixedCell(0, columns.at('to')),
    live: rows.length <= MOST_LIVE_TASKS,
    system,
    times: countTimes(timed),
  };
  const setting: Setting = {
    columns,
    widths: columnWidths(rows, carried, columns, widths),
    day,
    formulas: columns.all.map(({ formula }) => formula?.(place)),
  };
  const grown: Growing = { rows: [], merges: [], tasks: [], pageRows: [] };
  let [headerRow, lastRow, lastPrinted] = [0, 0, 0];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_SLICE === 0) yield;
    const source = carried[index];
    if (row.role === 'header') headerRow = grown.rows.length;
    if (source) addRow(row, { ...source, timed: timed[index] }, setting, grown);
    if (BODY.has(row.role)) lastRow = grown.rows.length - 1;
    if (row.role !== 'note') lastPrinted = grown.rows.length - 1;
  }
  addKept(kept, setting, grown);
  return { ...grown, widths: setting.widths, headerRow, lastRow: Math.max(lastRow, headerRow), lastPrinted };
}

const BODY: ReadonlySet<RowRole> = new Set(['part', 'section', 'task', 'remark']);
const shownText = (value: CellValue | undefined): string => String(value ?? '');

function countTimes(timed: readonly (TaskTimes | undefined)[]): ReadonlyMap<WrittenTimes, number> {
  const counts = new Map<WrittenTimes, number>();
  for (const one of timed) if (one) counts.set(one.times, (counts.get(one.times) ?? 0) + 1);
  return counts;
}

function addRow(row: StandardRow, source: TimedRow, setting: Setting, grown: Growing): void {
  const at = grown.rows.length;
  const { columns } = setting;
  const cells =
    row.source?.kind === 'task'
      ? taskRow(row.source, source, setting, grown)
      : otherRow(row, source, setting);
  const texts = source.cells.map(({ value }) => shownText(value));
  const height = shownHeight(row.role, texts, setting.widths, columns);
  const count = height > MAX_ROW_HEIGHT ? Math.ceil(height / PART_HEIGHT) : 1;
  // why: the header row names the helper columns, by which the next build finds them
  const isHeader = row.role === 'header';
  const key = isHeader ? KEY_HEADER : row.key;
  const trace = isHeader ? TRACE_HEADER : rowTrace(row, cells, columns);
  closeRow(cells, { key, trace, free: source.free }, columns);
  grown.rows.push({ height: Math.ceil(height / count), cells });
  grown.pageRows.push({ height: Math.ceil(height / count), keepsWithNext: isHeading(row.role) });
  for (let more = 1; more < count; more++) {
    const shown = cells.slice(0, columns.visible);
    grown.rows.push({ height: Math.ceil(height / count), cells: shown.map((cell) => below(cell)) });
    grown.pageRows.push({ height: Math.ceil(height / count), keepsWithNext: false });
  }
  grown.merges.push(...mergesOf(row, at, count, columns));
}

/** why: a text higher than the highest row that Excel knows stands in several rows, merged into one */
const below = (cell: DraftCell | null): DraftCell | null =>
  cell && { content: valueCell(null), ...(cell.style === undefined ? {} : { style: cell.style }) };

function mergesOf(
  { role }: StandardRow,
  top: number,
  count: number,
  columns: StandardColumns,
): readonly CellRange[] {
  const bottom = top + count - 1;
  const spans = spansOf(role, columns);
  // why: nearly all rows are tasks, and those are joined with nothing
  if (spans.length === 0 && count === 1) return NO_MERGES;
  const joined = new Set(
    spans.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at)),
  );
  return [
    ...spans
      .filter(({ left, right }) => right > left || count > 1)
      .map(({ left, right }) => ({ top, left, bottom, right })),
    ...verticalMerges(top, bottom, columns.visible).filter(({ left }) => !joined.has(left)),
  ];
}

const NO_MERGES: readonly CellRange[] = [];

const verticalMerges = (top: number, bottom: number, width: number): readonly CellRange[] =>
  bottom === top
    ? []
    : Array.from({ length: width }, (_, column) => ({ top, left: column, bottom, right: column }));

/** A row with the times of its task; none where it is no task of its own. */
type TimedRow = CarriedRow & { readonly timed: TaskTimes | undefined };

/** The shown cells and those hidden beside them, without the key and the trace. */
type OpenRow = (DraftCell | null)[];

function taskRow(
  source: OutlineTask,
  { cells, timed }: TimedRow,
  { columns, day, formulas }: Setting,
  grown: Growing,
): OpenRow {
  if (!timed) return detailCells(cells, columns);
  const place = { ...timed, row: grown.rows.length };
  const task = standardTask(source, cells, place, { columns, today: day.serial });
  grown.tasks.push(task);
  return taskCells(cells, task, formulas, columns);
}

function otherRow(row: StandardRow, source: CarriedRow, { columns, day }: Setting): OpenRow {
  const shown = plainCells(row, source, columns);
  if (row.role === 'header') return [...shown, ...hiddenHeaders(columns)];
  if (row.role !== 'day') return shown;
  shown[DAY_COLUMN] = dayCell(day);
  return [...shown, ...todayCells(day)];
}

function addKept(kept: CarryOver['kept'], { columns, widths }: Setting, grown: Growing): void {
  if (kept.length === 0) return;
  const heading: DraftCell[] = [
    { content: valueCell(null), style: 'keptHeading' },
    { content: valueCell(KEPT_HEADING), style: 'keptHeading' },
  ];
  const trace = { key: KEPT_KEY, trace: traceRow(heading), free: [] };
  const cells: OpenRow = [...heading];
  closeRow(cells, trace, columns);
  grown.rows.push({ height: 24, cells });
  for (const contents of kept) {
    grown.rows.push({
      height: Math.min(MAX_ROW_HEIGHT, keptHeight(contents, widths)),
      cells: contents.map((content: CellContent) => ({ content, style: 'kept' })),
    });
  }
}
