import { type CalendarDate, dayOf, monthOf, yearOf } from '../../model/calendar-date';
import type { CellRange } from '../../model/range';
import type { ChartDraft } from '../../model/sheet-draft';
import { dateToSerial } from '../../dates/read-serial';
import { thinned, type TrendPoint } from '../../store/trend-lines';
import { choose, type Expression, is, join, known, live, number, text } from '../sheet/expression';
import { fixedCell } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { trendChart } from './summary-charts';
import type { Face } from './summary-face';
import { type FigureCells, shareOf } from './summary-key-figures';
import { LINE, MONTH_CAPTION, MONTHS_LEFT, PAGE_COLUMNS, TWO_LINES } from './summary-layout';
import type { SummarySource } from './summary-source';
import { restOf, type TrendFigures, trendFigures } from './trend-figures';

/** How the work went, from an earlier day to the day of the page. */
export interface Trend {
  /** The days before, as they were kept; the last is the one that the page is compared with. */
  readonly before: readonly TrendPoint[];
  readonly last: TrendPoint;
  /** The day of the page, live. */
  readonly now: TrendFigures;
  /** The days are of several years, which their heads have to tell. */
  readonly hasYears: boolean;
}

/** Days that the page shows, its own among them; the chart has the room beside them. */
const DAYS = 6;

/** `undefined` before work begins, where progress is not followed, and where no earlier day was kept. */
export function trendOf(
  source: SummarySource,
  face: Face,
  history: readonly TrendPoint[],
  cells: FigureCells,
): Trend | undefined {
  const figures = face === 'progress' ? trendFigures(source) : undefined;
  const before = thinned(
    history.filter(({ day }) => day < source.todayDate),
    DAYS - 1,
  );
  const last = before[before.length - 1];
  if (!figures || !last) return undefined;
  const hasYears = before.some(({ day }) => yearOf(day) !== yearOf(source.todayDate));
  return { before, last, now: { ...figures, ...cells }, hasYears };
}

/** What has changed since the last day that was kept, in one line that follows the table. Returns the next free row. */
export function putTrendWords(grid: SheetGrid, source: SummarySource, trend: Trend, row: number): number {
  const { last, now } = trend;
  const day = vietnameseDay(last.day);
  const change = (word: string, from: number, to: Expression): readonly Expression[] => [
    text(`${word} ${String(from)} → `),
    to,
  ];
  const grown = choose(
    is(now.total, '=', number(last.total)),
    text(''),
    join(...change(', tổng số việc', last.total, now.total)),
  );
  const told = join(
    ...change(`So với ngày ${day}: hoàn thành`, last.done, now.done),
    text(` (${String(percent(last.done, last.total))}% → `),
    livePercent(now),
    ...change('%), quá hạn', last.late, now.late),
    grown,
    text('.'),
  );
  const isLater = is(source.today, '>', number(dateToSerial(last.day, source.system)));
  const early = text(`Ngày tính chưa sau ngày ${day} của lần cập nhật trước nên chưa so sánh được.`);
  grid.put(rowBox(row, 0, PAGE_COLUMNS), live(choose(isLater, told, early)), 'trend');
  grid.setHeight(row, LINE);
  return row + 1;
}

/** Where the counts by day stand. */
export interface TrendRows {
  readonly labels: CellRange;
  readonly done: CellRange;
  readonly late: CellRange;
}

const ROWS = [
  ['done', 'Đã xong'],
  ['late', 'Quá hạn'],
  ['begun', 'Đã bắt đầu, trong hạn'],
  ['waiting', 'Chưa ghi bắt đầu'],
] as const;

/** Points of a row, and of the table by day with the chart beside it. */
const DAY_LINE = 15;
export const TREND_HEIGHT = TWO_LINES + (ROWS.length + 1) * DAY_LINE;

/** A column for each day that was kept, the last for the day of the page, which is live; a small chart beside them. */
export function putTrendTable(
  grid: SheetGrid,
  { today, todayDate }: SummarySource,
  trend: Trend,
  row: number,
): { readonly chart: ChartDraft; readonly next: number } {
  const { before, now, hasYears: hasYear } = trend;
  const at = MONTHS_LEFT + before.length;
  const area = (of: number): CellRange => rowBox(of, MONTHS_LEFT, before.length + 1);
  caption(grid, row, 'Diễn biến theo ngày cập nhật', 'columnHeadLeft');
  before.forEach(({ day }, index) => {
    grid.put(rowBox(row, MONTHS_LEFT + index, 1), shortDay(day, hasYear), 'columnHead');
  });
  grid.put(rowBox(row, at, 1), live(liveDay(today, todayDate, hasYear)), 'columnHead');
  grid.setHeight(row, TWO_LINES);
  const cells: Partial<Record<keyof TrendFigures, Expression>> = { total: now.total };
  ROWS.forEach(([of, word], index) => {
    const line = row + 1 + index;
    caption(grid, line, word, 'smallText');
    before.forEach((point, place) => {
      grid.put(rowBox(line, MONTHS_LEFT + place, 1), point[of], 'bucketCount');
    });
    const { done = now.done, late = now.late, begun = now.begun } = cells;
    const value = live(of === 'waiting' ? restOf({ total: now.total, done, late, begun }) : now[of]);
    grid.put(rowBox(line, at, 1), value, 'bucketCount');
    cells[of] = known(fixedCell(line, at), value.cached);
    grid.setHeight(line, DAY_LINE);
  });
  const share = row + 1 + ROWS.length;
  caption(grid, share, 'Tỷ lệ hoàn thành', 'smallText');
  before.forEach(({ done, total }, place) => {
    grid.put(rowBox(share, MONTHS_LEFT + place, 1), total === 0 ? 0 : done / total, 'share');
  });
  grid.put(rowBox(share, at, 1), live(shareOf(cells.done ?? now.done, now.total)), 'share');
  grid.setHeight(share, DAY_LINE);
  const rows = { labels: area(row), done: area(row + 1), late: area(row + 2) };
  const anchor = { top: row, left: at + 1, bottom: share, right: PAGE_COLUMNS - 1 };
  return { chart: trendChart(rows, anchor), next: share + 1 };
}

function caption(grid: SheetGrid, row: number, word: string, style: string): void {
  const [left, right] = MONTH_CAPTION;
  grid.put(rowBox(row, left, right - left + 1), word, style);
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** Whole percents of what is done. */
function livePercent({ done, total }: TrendFigures): Expression {
  const [part, whole] = [done.evaluate(undefined), total.evaluate(undefined)];
  const value = typeof part === 'number' && typeof whole === 'number' ? percent(part, whole) : undefined;
  return choose(
    is(total, '=', number(0)),
    number(0),
    known(`ROUND(100*${done.formula}/${total.formula},0)`, value),
  );
}

const two = (value: number): string => String(value).padStart(2, '0');
const vietnameseDay = (day: CalendarDate): string =>
  `${two(dayOf(day))}/${two(monthOf(day))}/${String(yearOf(day))}`;
const shortDay = (day: CalendarDate, hasYear: boolean): string =>
  `${two(dayOf(day))}/${two(monthOf(day))}${hasYear ? `\n${String(yearOf(day))}` : ''}`;

/** why: the letters of TEXT's formats are those of the user's language */
function liveDay({ formula }: Expression, day: CalendarDate, hasYear: boolean): Expression {
  const part = (of: string): string => `RIGHT("0"&${of}(${formula}),2)`;
  const year = hasYear ? `&CHAR(10)&YEAR(${formula})` : '';
  return known(`${part('DAY')}&"/"&${part('MONTH')}${year}`, shortDay(day, hasYear));
}
