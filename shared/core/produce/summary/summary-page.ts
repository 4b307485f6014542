import type { ChartDraft, ConditionalStyle } from '../../model/sheet-draft';
import { calc, choose, group, is, join, live, number, text } from '../sheet/expression';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { countPositive } from '../sheet/value-range';
import { countNumbers } from './count-tasks';
import { type AgencyList, otherAgencies, putAgencyList, putAgencyRows } from './summary-agencies';
import type { Timeline } from './summary-buckets';
import { agencyChart, type AgencyPlace, timeChart } from './summary-charts';
import { type Decision, decisionHeight, putDecisions } from './summary-decisions';
import { keyFigures, putKeyFigures } from './summary-key-figures';
import { LINE_HEIGHT, PAGE_COLUMNS, PAGE_HEIGHT } from './summary-layout';
import { putPageTitle } from './summary-page-title';
import { putSectionRows, sectionFigures, sectionLines } from './summary-sections';
import type { SummarySource } from './summary-source';
import { putTimeline } from './summary-timeline';
import { timelinePaint } from './timeline-marks';

export interface PageContent {
  readonly source: SummarySource;
  readonly timeline: Timeline;
  readonly decisions: readonly Decision[];
}

/** What stands where on the finished page. */
export interface Page {
  readonly lastRow: number;
  readonly charts: readonly ChartDraft[];
  readonly paint: readonly ConditionalStyle[];
}

/** First row of the helper list, below the head of the trace column. */
const LIST_ROW = 1;
const HALF = PAGE_COLUMNS / 2;
const FIGURES = 9;
const GAP = 8;
const MOST_LINES = 7;
const MOST_DECISIONS = 6;
const CHART_ROWS = 7;
const CHART_ROW = 22;

/** Lays the page out from top to bottom. */
export function layOutPage(grid: SheetGrid, { source, timeline, decisions }: PageContent): Page {
  const list = putAgencyList(grid, source, LIST_ROW);
  let row = gap(grid, putPageTitle(grid, source, 0));
  const figures = putKeyFigures(grid, keyFigures(source, countPositive(list.lead)), row);
  row = gap(grid, figures.next);
  const tables = putTables(grid, source, list, row);
  row = gap(grid, tables.next);
  const chartRow = row;
  row = gap(grid, spaceForCharts(grid, row));
  blockTitle(grid, row, 0, PAGE_COLUMNS, timelineTitle(timeline));
  const rest = PAGE_HEIGHT - heightSoFar(grid) - decisionsHeight(decisions);
  const count = taskCount(source, rest);
  const placed = putTimeline(grid, source, timeline, { row: row + 1, count });
  row = gap(grid, putMore(grid, source, placed.next, count));
  blockTitle(grid, row, 0, PAGE_COLUMNS, 'Cần lãnh đạo cho ý kiến');
  row = putDecisions(grid, decisions, row + 1, MOST_DECISIONS);
  putNote(grid, row);
  const anchor = (left: number, right: number) => ({
    top: chartRow,
    left,
    bottom: chartRow + CHART_ROWS - 1,
    right,
  });
  return {
    lastRow: row,
    paint: [...figures.paint, ...timelinePaint(placed)],
    charts: [
      agencyChart(tables.agencies, anchor(0, HALF - 1)),
      timeChart(placed, timeline.word, anchor(HALF, PAGE_COLUMNS - 1)),
    ],
  };
}

const heightSoFar = (grid: SheetGrid): number =>
  grid.rows().reduce((sum, { height }) => sum + (height ?? 0), 0);

function gap(grid: SheetGrid, row: number): number {
  grid.setHeight(row, GAP);
  return row + 1;
}

function blockTitle(grid: SheetGrid, row: number, left: number, width: number, title: string): void {
  grid.put(rowBox(row, left, width), title, 'blockTitle');
  grid.setHeight(row, 20);
}

const timelineTitle = ({ word, buckets }: Timeline): string => {
  const years = [
    ...new Set([buckets[0], buckets[buckets.length - 1]].map((bucket) => bucket?.first.slice(0, 4))),
  ];
  return `Tiến độ theo ${word}, ${years.length > 1 ? 'giai đoạn' : 'năm'} ${years.join(' - ')}`;
};

/** The two tables side by side. */
function putTables(
  grid: SheetGrid,
  source: SummarySource,
  list: AgencyList,
  row: number,
): { readonly next: number; readonly agencies: AgencyPlace } {
  const lines = sectionLines(source).length;
  const count = Math.max(2, Math.min(MOST_LINES, Math.max(list.names.values.length, lines)));
  const nameWidth = HALF - FIGURES;
  blockTitle(grid, row, 0, HALF, 'Theo cơ quan');
  blockTitle(grid, row, HALF, HALF, 'Theo mục của kế hoạch');
  const head = row + 1;
  grid.put(rowBox(head, 0, nameWidth), 'Cơ quan', 'columnHead');
  ['Chủ trì', 'Đồng chủ trì', 'Phối hợp'].forEach((caption, index) => {
    grid.put(rowBox(head, nameWidth + 3 * index, 3), caption, 'columnHead');
  });
  grid.put(rowBox(head, HALF, nameWidth), 'Mục', 'columnHead');
  sectionFigures(source).forEach((figure, index) => {
    grid.put(rowBox(head, HALF + nameWidth + 3 * index, 3), figure.head, 'columnHead');
  });
  grid.setHeight(head, 30);
  putAgencyRows(grid, list, { row: head + 1, left: 0, nameWidth, count });
  putSectionRows(grid, source, { row: head + 1, left: HALF, nameWidth, count });
  const last = head + count;
  grid.put(rowBox(last + 1, 0, HALF), live(otherAgencies(list, count)), 'more');
  if (lines > count) grid.put(rowBox(last + 1, HALF, HALF), `và ${String(lines - count)} mục khác`, 'more');
  grid.setHeight(last + 1, 16);
  const agencies: AgencyPlace = {
    headRow: head,
    firstRow: head + 1,
    lastRow: head + Math.max(1, Math.min(count, list.names.values.length)),
    nameColumn: 0,
    leadColumn: nameWidth,
    coordinatingColumn: nameWidth + 6,
  };
  return { next: last + 2, agencies };
}

function spaceForCharts(grid: SheetGrid, row: number): number {
  for (let index = 0; index < CHART_ROWS; index++) grid.setHeight(row + index, CHART_ROW);
  return row + CHART_ROWS;
}

const HEAD_OF_TIMELINE = 84;
const NOTE_HEIGHT = 28;
/** Block title, line of what is left out, gaps and note. */
const REST_HEIGHT = 20 + 32 + 2 * GAP + NOTE_HEIGHT;

const decisionsHeight = (decisions: readonly Decision[]): number =>
  decisions.slice(0, MOST_DECISIONS).reduce((sum, decision) => sum + decisionHeight(decision), 0) +
  REST_HEIGHT;

/** As many tasks as the page has room for, at least a few. */
function taskCount({ table }: SummarySource, room: number): number {
  const fitting = Math.floor((room - HEAD_OF_TIMELINE) / LINE_HEIGHT);
  return Math.max(1, Math.min(table.tasks.length, Math.max(6, Math.min(16, fitting))));
}

function putMore(grid: SheetGrid, { columns, tasks }: SummarySource, row: number, shown: number): number {
  const rest = calc(countNumbers(tasks, columns.rank), '-', number(shown));
  const more = choose(
    is(rest, '>', number(0)),
    join(text('và '), group(rest), text(' nhiệm vụ khác (xem Bảng chuẩn). ')),
    text(''),
  );
  grid.put(rowBox(row, 0, PAGE_COLUMNS), live(join(more, text(LEGEND))), 'more');
  grid.setHeight(row, 16);
  return row + 1;
}

const LEGEND = 'Ký hiệu: – đang thực hiện; ● kỳ đến hạn; ~ thường xuyên, không có hạn cuối.';

const NOTE =
  'Cách đếm: mỗi nhiệm vụ của “Bảng chuẩn” tính một lần; nhiệm vụ có nhiều cơ quan chủ trì tính cho từng cơ quan và ghi thêm ở ' +
  '“Đồng chủ trì”. Hạn là ngày cuối của thời gian hoàn thành; việc thường xuyên, định kỳ không tính quá hạn. Số liệu là công thức, ' +
  'tự đổi khi sửa “Bảng chuẩn”.';

function putNote(grid: SheetGrid, row: number): void {
  grid.put(rowBox(row, 0, PAGE_COLUMNS), NOTE, 'note');
  grid.setHeight(row, NOTE_HEIGHT);
}
