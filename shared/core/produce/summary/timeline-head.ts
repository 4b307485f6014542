import type { CellRange } from '../../model/range';
import { dateToSerial } from '../../dates/read-serial';
import { DEADLINE_WORD } from '../outline/deadline';
import { type Expression, join, live, text } from '../sheet/expression';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { countIfs, says, within } from './count-tasks';
import { type Bucket, bucketGroups, type Timeline } from './summary-buckets';
import { PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { contentWidth, DEADLINE, LEAD, NUMBER, REMAINING } from './timeline-columns';

/** Where the head's counts stand. */
export interface TimelineHead {
  readonly labels: CellRange;
  readonly due: CellRange;
  readonly running: CellRange;
  readonly next: number;
}

interface HeadPlace {
  readonly grid: SheetGrid;
  readonly source: SummarySource;
  readonly timeline: Timeline;
  /** Where the months begin. */
  readonly left: number;
}

/** Counts by quarter (or year) and by month, and the heads of the columns. */
export function putTimelineHead(place: HeadPlace, row: number): TimelineHead {
  const { grid, source, timeline, left } = place;
  const first = putGroups(place, row);
  const due = putCounts(place, first, `Số nhiệm vụ đến hạn trong ${timeline.word}`, (bucket) =>
    dueIn(source, bucket),
  );
  const running = putCounts(place, first + 1, 'Số nhiệm vụ trong thời gian thực hiện', (bucket) =>
    runningIn(source, bucket),
  );
  const labels = bucketRow(first + 2, left);
  putColumnHeads(grid, labels.top, left);
  timeline.buckets.forEach(({ label }, index) => {
    grid.put(rowBox(labels.top, left + index, 1), label, 'bucketHead');
  });
  grid.setHeight(labels.top, timeline.unit === 'month' ? 20 : 28);
  return { labels, due, running, next: labels.top + 1 };
}

const bucketRow = (row: number, left: number): CellRange => ({
  top: row,
  left,
  bottom: row,
  right: PAGE_COLUMNS - 1,
});

/** The row of quarters over months, or of years over quarters. Returns the next row. */
function putGroups({ grid, source, timeline: { unit, buckets }, left }: HeadPlace, row: number): number {
  if (unit === 'year') return row;
  grid.put(rowBox(row, 0, left), `Đến hạn theo ${unit === 'month' ? 'quý' : 'năm'}`, 'columnHeadLeft');
  for (const { group, first, last } of bucketGroups(buckets)) {
    const box = { top: row, left: left + first, bottom: row, right: left + last };
    const [from, to] = [buckets[first], buckets[last]];
    if (from && to) grid.put(box, live(join(text(`${group}: `), dueIn(source, from, to))), 'bucketHead');
  }
  grid.setHeight(row, 26);
  return row + 1;
}

function putCounts(
  { grid, timeline: { buckets }, left }: HeadPlace,
  row: number,
  caption: string,
  value: (bucket: Bucket) => Expression,
): CellRange {
  grid.put(rowBox(row, 0, left), caption, 'columnHeadLeft');
  buckets.forEach((bucket, index) => {
    grid.put(rowBox(row, left + index, 1), live(value(bucket)), 'bucketCount');
  });
  grid.setHeight(row, 18);
  return bucketRow(row, left);
}

function putColumnHeads(grid: SheetGrid, row: number, left: number): void {
  const widths = [NUMBER, contentWidth(left), LEAD, DEADLINE, REMAINING];
  let column = 0;
  ['STT', 'Nhiệm vụ, theo hạn gần nhất', 'Chủ trì', 'Hạn', 'Còn (ngày)'].forEach((caption, index) => {
    const width = widths[index] ?? 1;
    grid.put(rowBox(row, column, width), caption, 'columnHead');
    column += width;
  });
}

const dueIn = ({ columns, tasks, system }: SummarySource, first: Bucket, last = first): Expression =>
  countIfs(
    tasks,
    says(columns.kind, DEADLINE_WORD.dated),
    within(columns.to, '>=', dateToSerial(first.first, system)),
    within(columns.to, '<=', dateToSerial(last.last, system)),
  );

const runningIn = ({ columns, tasks, system }: SummarySource, { first, last }: Bucket): Expression =>
  countIfs(
    tasks,
    within(columns.from, '<=', dateToSerial(last, system)),
    within(columns.to, '>=', dateToSerial(first, system)),
  );
