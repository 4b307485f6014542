import type { ChartDraft, ConditionalStyle } from '../../model/sheet-draft';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import type { FirstPage } from './first-page';
import { blockTitle, gap, heightBelow, heightSoFar, stateArea } from './page-blocks';
import type { Sheet } from './page-shape';
import { hasLongName, putAgencyHead, putAgencyRows } from './summary-agencies';
import { agencyChart, timeChart } from './summary-charts';
import { putDecisions } from './summary-decisions';
import { GAP, HEAD, LINE, MOST_TASKS, NOTE, PAGE_COLUMNS } from './summary-layout';
import { putSectionHead, putSectionRows } from './summary-sections';
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

const LEAST_CHART = 100;
const MOST_CHART = 200;
const ROWS_A_PAGE = 44;
const TASKS_A_PAGE = 25;

/** What the first page left out, each whole, on pages of their own; charts where there is room. */
export function putFurtherPages(sheet: Sheet, first: FirstPage, room: number): Page {
  const { grid, source, list, sorted, decisions, sections } = sheet;
  const breaks: number[] = [];
  const paint: ConditionalStyle[] = [];
  let row = first.next;
  let charts: readonly ChartDraft[] = [];
  const free = room - heightSoFar(grid) - NOTE - GAP;
  if (free >= LEAST_CHART && (first.rowLines === 2 || !hasLongName(list, first.rows))) {
    const placed = putCharts(sheet, first, gap(grid, row), Math.min(MOST_CHART, free));
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
      const top = open('Tất cả cơ quan và mục');
      const part = { from, count: Math.min(ROWS_A_PAGE, tableRows - from) };
      putAgencyHead(grid, list, top);
      putSectionHead(grid, source, sheet.face, top);
      grid.setHeight(top, HEAD);
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
  if (charts.length === 0 && sorted.length > first.tasks) {
    // why: charts alone on a page would leave most of it blank
    const at = room - heightBelow(grid, breaks) >= MOST_CHART ? gap(grid, last + 1) : open('Biểu đồ');
    const placed = putCharts(sheet, first, at, MOST_CHART);
    charts = placed.charts;
    last = placed.next - 1;
  }
  const listed = Math.min(sorted.length, MOST_TASKS);
  for (let from = first.tasks; from < listed; from += TASKS_A_PAGE) {
    const top = open(`Danh sách nhiệm vụ (tiếp), từ việc thứ ${String(from + 1)}`);
    const count = Math.min(TASKS_A_PAGE, listed - from);
    putTaskHead(grid, top);
    putTaskRows(grid, source, sorted, { row: top + 1, from, count, lines: 2 });
    const states = stateArea(top + 1, count);
    if (states) paint.push(...statePaint(states));
    last = top + count;
  }
  return { lastRow: last, charts, breaks, paint };
}

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
