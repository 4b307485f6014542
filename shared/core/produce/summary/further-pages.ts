import type { ChartDraft, ConditionalStyle } from '../../model/sheet-draft';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import type { FirstPage } from './first-page';
import { blockTitle, gap, heightBelow, heightSoFar, stateArea } from './page-blocks';
import type { Sheet } from './page-shape';
import { hasLongName, putAgencyHead, putAgencyRows } from './summary-agencies';
import { agencyChart, timeChart } from './summary-charts';
import { putDecisions } from './summary-decisions';
import { putAgenciesLeftOut, putTasksLeftOut } from './left-out';
import {
  BLOCK_TITLE,
  GAP,
  LINE,
  MOST_TASKS,
  NOTE,
  PAGE_COLUMNS,
  TASK_HEAD,
  TWO_LINES,
} from './summary-layout';
import { putSectionHead, putSectionRows } from './summary-sections';
import { putTrendTable, type Trend, TREND_HEIGHT } from './summary-trend';
import { putTaskHead, putTaskRows } from './task-list';
import { statePaint } from './task-state';

/** What stands where on the finished sheet. */
export interface Page {
  readonly lastRow: number;
  readonly charts: readonly ChartDraft[];
  readonly paint: readonly ConditionalStyle[];
  /** Rows that begin a page; none where one page holds all. */
  readonly breaks: readonly number[];
}

/** Points of the highest charts. */
const MOST_CHART = 200;
const ROWS_A_PAGE = 44;
const TASKS_A_PAGE = 25;
/** Fewer do not begin in the middle of a page. */
const LEAST_TASKS = 5;
/** Points of the list's title and head. */
const LIST_HEAD = GAP + BLOCK_TITLE + TASK_HEAD;

/** What the first page left out, each whole, on pages of their own; charts where there is room. */
export function putFurtherPages(sheet: Sheet, first: FirstPage, room: number): Page {
  const { grid, source, list, sorted, decisions, sections, trend } = sheet;
  const breaks: number[] = [];
  const paint: ConditionalStyle[] = [];
  let row = first.next;
  let charts: readonly ChartDraft[] = [];
  const free = (): number => room - heightSoFar(grid) - NOTE - GAP;
  const own: ChartDraft[] = [];
  const putTrend = (told: Trend, at: number): number => {
    const placed = putTrendTable(grid, source, told, at);
    own.push(placed.chart);
    return placed.next;
  };
  if (trend && free() >= TREND_HEIGHT) row = putTrend(trend, gap(grid, row));
  if (free() >= leastChart(first) && (first.rowLines === 2 || !hasLongName(list, first.rows))) {
    const placed = putCharts(sheet, first, gap(grid, row), Math.min(MOST_CHART, free()));
    charts = placed.charts;
    row = placed.next;
  }
  putNote(grid, row);
  let last = row;
  const open = (title: string): number => {
    breaks.push(last + 1);
    blockTitle(grid, last + 1, title);
    return last + 2;
  };
  const goOn = (title: string): number => {
    const at = gap(grid, last + 1);
    blockTitle(grid, at, title);
    return at + 1;
  };
  if (decisions.length > first.decisions.length) {
    const others = decisions.slice(first.decisions.length);
    for (let from = 0; from < others.length; from += ROWS_A_PAGE)
      last =
        putDecisions(
          grid,
          source,
          others.slice(from, from + ROWS_A_PAGE),
          open('Cần lãnh đạo cho ý kiến (tiếp)'),
        ) - 1;
  }
  const agencies = list.names.values.length;
  const tableRows = Math.max(agencies, sections.length);
  if (first.others === 0 && tableRows > first.rows) {
    for (let from = 0; from < tableRows; from += ROWS_A_PAGE) {
      const top = open(list.left > 0 ? 'Cơ quan và mục' : 'Tất cả cơ quan và mục');
      const part = { from, count: Math.min(ROWS_A_PAGE, tableRows - from) };
      putAgencyHead(grid, list, top);
      putSectionHead(grid, source, sheet.face, top);
      grid.setHeight(top, first.head);
      putAgencyRows(grid, list, {
        row: top + 1,
        ...part,
        count: Math.max(0, Math.min(part.count, agencies - from)),
        textLines: 1,
      });
      putSectionRows(grid, source, sheet.face, {
        row: top + 1,
        lines: sections.slice(from, from + part.count),
        textLines: 1,
      });
      for (let at = top + 1; at <= top + part.count; at++) grid.setHeight(at, LINE);
      last = top + part.count;
    }
  }
  if (list.left > 0) last = putAgenciesLeftOut(sheet, last + 1) - 1;
  if (charts.length === 0 && sorted.length > first.tasks) {
    const untold = own.length === 0 ? trend : undefined;
    const height = MOST_CHART + (untold ? TREND_HEIGHT + GAP : 0);
    // why: charts alone on a page would leave most of it blank
    const at = room - heightBelow(grid, breaks) >= height ? gap(grid, last + 1) : open('Biểu đồ');
    const placed = putCharts(sheet, first, untold ? gap(grid, putTrend(untold, at)) : at, MOST_CHART);
    charts = placed.charts;
    last = placed.next - 1;
  }
  const listed = Math.min(sorted.length, MOST_TASKS);
  for (let from = first.tasks; from < listed;) {
    const title = `Danh sách nhiệm vụ (tiếp), từ việc thứ ${String(from + 1)}`;
    // why: a page that the charts leave half blank has room for the first of them
    const fitting = Math.floor((room - heightBelow(grid, breaks) - LIST_HEAD) / TWO_LINES);
    const goesOn = from === first.tasks && breaks.length > 0 && fitting >= LEAST_TASKS;
    const count = Math.min(goesOn ? fitting : TASKS_A_PAGE, listed - from);
    const top = goesOn ? goOn(title) : open(title);
    putTaskHead(grid, top);
    putTaskRows(grid, source, sorted, { row: top + 1, from, count, lines: 2 });
    const states = stateArea(top + 1, count);
    if (states) paint.push(...statePaint(states));
    last = top + count;
    from += count;
  }
  if (sorted.length > listed) last = putTasksLeftOut(sheet, last + 1) - 1;
  return { lastRow: last, charts: [...own, ...charts], breaks, paint };
}

/** Points that title and legend of a chart take, and a name with its bars. */
const CHART_FRAME = 46;
const CHART_NAME = 18;

/** why: in a lower chart hosts leave out every other name */
const leastChart = ({ agencyPlace: { firstRow, lastRow } }: FirstPage): number =>
  CHART_FRAME + CHART_NAME * (lastRow - firstRow + 1);

/** Both charts side by side in `height` points. Returns the next free row. */
function putCharts({ grid, timeline }: Sheet, first: FirstPage, row: number, height: number): Charted {
  const rows = Math.max(2, Math.floor(height / CHART_ROW));
  for (let at = row; at < row + rows; at++) grid.setHeight(at, CHART_ROW);
  const anchor = (left: number, right: number) => ({ top: row, left, bottom: row + rows - 1, right });
  return {
    next: row + rows,
    charts: [
      agencyChart(first.agencyPlace, anchor(0, CHART_SPLIT - 1)),
      timeChart(first.months, timeline.word, anchor(CHART_SPLIT, PAGE_COLUMNS - 1)),
    ],
  };
}

interface Charted {
  readonly next: number;
  readonly charts: readonly ChartDraft[];
}

const CHART_ROW = 20;
const CHART_SPLIT = 14;

const NOTE_TEXT =
  'Cách đếm: mỗi nhiệm vụ của “Bảng chuẩn” tính một lần; nhiệm vụ có nhiều cơ quan chủ trì tính cho từng cơ quan. Hạn là ngày cuối ' +
  'của thời gian hoàn thành; việc thường xuyên, định kỳ không tính quá hạn. Số liệu là công thức, tự đổi khi sửa “Bảng chuẩn”.';

function putNote(grid: SheetGrid, row: number): void {
  grid.put(rowBox(row, 0, PAGE_COLUMNS), NOTE_TEXT, 'note');
  grid.setHeight(row, NOTE);
}
