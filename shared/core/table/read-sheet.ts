import type { ColumnMapping, ColumnOverride, PlanTable, ProseCell } from '../model/plan';
import type { PlanYears } from '../dates/reading-context';
import type { PeriodReader, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import { classifyRows } from './classify-rows';
import { extractTasks } from './extract-tasks';
import type { HeaderBlock } from './header-row';
import { headerAt } from './header-row';
import type { ColumnContents } from './map-columns';
import { mapColumns } from './map-columns';
import { tableTitle } from './table-title';
import type { CellReaders } from './task-fields';
import { titleYears } from './title-years';

/** Readers of cells, and of times in a table that names years of its own. */
export interface SheetReaders extends CellReaders {
  periodsOf(years: PlanYears): PeriodReader;
}

/** Finds the task tables of a sheet and reads their tasks; all other texts are prose. Yields the row it has come to. */
export function* readSheetInSlices(
  view: SheetView,
  readers: SheetReaders,
  overrides: readonly ColumnOverride[],
): Generator<number, SheetReading> {
  const own = overrides.filter(({ sheet }) => sheet === view.id);
  const tables: PlanTable[] = [];
  const prose: ProseCell[] = [];
  for (let row = view.top; row < view.bottom;) {
    const block = headerAt(view, row);
    const title = block && tableTitle(view, block.first, tables[tables.length - 1]?.range.bottom);
    // why: two tables on one sheet may be of two years, and each lends its own to its bare months
    const years = title === undefined ? undefined : titleYears(title);
    const periods = years ? readers.periodsOf(years) : readers.periods;
    const read = block && (yield* readTable(view, block, { agencies: readers.agencies, periods }, own));
    const end = read?.end ?? row + 1;
    if (read?.table) {
      tables.push({ ...read.table, ...(title === undefined ? {} : { title }), ...(years ? { years } : {}) });
      collectBeside(view, read.table, prose);
    } else for (let at = row; at < end; at++) collectRow(view, at, view.left, view.right - 1, prose);
    row = end;
  }
  return { view, tables, prose };
}

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
  overrides: readonly ColumnOverride[],
): Generator<number, ReadTable> {
  const contentsOf = (column: number): ColumnContents =>
    sampleContents(view, block.last + 1, column, readers);
  const mapping: ColumnMapping = mapColumns(block, contentsOf, overrides);
  const { rows, end, scanned } = classifyRows(view, block, mapping);
  yield block.last;
  const { sections, tasks, remarks } = yield* extractTasks(view, mapping, rows, readers);
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

const SAMPLE = 40;
const STATUS_WORDS = ['hoàn thành', 'đang thực hiện', 'chưa thực hiện', 'quá hạn', 'đúng hạn', 'chậm'];

/** Looks at the first filled cells of a column whose header is doubtful. */
function sampleContents(view: SheetView, from: number, column: number, readers: CellReaders): ColumnContents {
  let filled = 0;
  let times = 0;
  let statuses = 0;
  let agencies = 0;
  for (let row = from; row < view.bottom && filled < SAMPLE; row++) {
    const text = view.textAt(row, column).trim();
    if (text === '' || text.length > 200) continue;
    filled++;
    const folded = foldText(text);
    if (STATUS_WORDS.some((word) => folded.includes(word))) statuses++;
    else if (isTime(view, row, column, readers)) times++;
    const { kind } = readers.agencies.match(text);
    if (kind === 'exact' || kind === 'alias' || kind === 'set') agencies++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return { times: share(times), statuses: share(statuses), agencies: share(agencies) };
}

function isTime(view: SheetView, row: number, column: number, { periods }: CellReaders): boolean {
  const value = view.valueAt(row, column);
  const period =
    typeof value === 'number' ? periods.readSerial(value) : periods.readText(view.textAt(row, column).trim());
  return period.kind !== 'unparsed' && period.kind !== 'empty' && period.kind !== 'event';
}
