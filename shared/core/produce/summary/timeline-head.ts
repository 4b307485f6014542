import type { CellRange } from '../../model/range';
import { dateToSerial } from '../../dates/read-serial';
import { DEADLINE_WORD } from '../outline/deadline';
import { formulaText } from '../sheet/sheet-formula';
import { rowBox, type LiveValue, type SheetGrid } from '../sheet/sheet-grid';
import type { StandardTask } from '../standard/standard-task';
import { type Bucket, bucketGroups, type Timeline } from './summary-buckets';
import { PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { contentWidth, DEADLINE, LEAD, NUMBER, REMAINING } from './timeline-columns';

const dated = formulaText(DEADLINE_WORD.dated);

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
    grid.put(box, groupFigure(source, buckets, group, first, last), 'bucketHead');
  }
  grid.setHeight(row, 26);
  return row + 1;
}

function putCounts(
  { grid, timeline: { buckets }, left }: HeadPlace,
  row: number,
  text: string,
  value: (bucket: Bucket) => LiveValue,
): CellRange {
  grid.put(rowBox(row, 0, left), text, 'columnHeadLeft');
  buckets.forEach((bucket, index) => {
    grid.put(rowBox(row, left + index, 1), value(bucket), 'bucketCount');
  });
  grid.setHeight(row, 18);
  return bucketRow(row, left);
}

function putColumnHeads(grid: SheetGrid, row: number, left: number): void {
  const widths = [NUMBER, contentWidth(left), LEAD, DEADLINE, REMAINING];
  let column = 0;
  ['STT', 'Nhiệm vụ, theo hạn gần nhất', 'Chủ trì', 'Hạn', 'Còn (ngày)'].forEach((text, index) => {
    const width = widths[index] ?? 1;
    grid.put(rowBox(row, column, width), text, 'columnHead');
    column += width;
  });
}

const counted = (tasks: readonly StandardTask[], test: (task: StandardTask) => boolean): number =>
  tasks.filter((task) => task.content !== '' && test(task)).length;

function dueFormula({ columns, system }: SummarySource, first: Bucket, last: Bucket): string {
  const [from, to] = [dateToSerial(first.first, system), dateToSerial(last.last, system)];
  return `COUNTIFS(${columns.kind},${dated},${columns.to},">=${String(from)}",${columns.to},"<=${String(to)}")`;
}

function countDue({ system, table }: SummarySource, first: Bucket, last: Bucket): number {
  const [from, end] = [dateToSerial(first.first, system), dateToSerial(last.last, system)];
  return counted(
    table.tasks,
    ({ times: { word, to } }) => word === DEADLINE_WORD.dated && to !== null && to >= from && to <= end,
  );
}

const dueIn = (source: SummarySource, bucket: Bucket): LiveValue => ({
  formula: `=${dueFormula(source, bucket, bucket)}`,
  cached: countDue(source, bucket, bucket),
});

function groupFigure(
  source: SummarySource,
  buckets: readonly Bucket[],
  group: string,
  first: number,
  last: number,
): LiveValue {
  const [from, to] = [buckets[first], buckets[last]];
  if (!from || !to) return { formula: '=""', cached: '' };
  return {
    formula: `=${formulaText(`${group}: `)}&${dueFormula(source, from, to)}`,
    cached: `${group}: ${String(countDue(source, from, to))}`,
  };
}

function runningIn({ columns, table, system }: SummarySource, { first, last }: Bucket): LiveValue {
  const [from, to] = [dateToSerial(first, system), dateToSerial(last, system)];
  return {
    formula: `=COUNTIFS(${columns.from},"<=${String(to)}",${columns.to},">=${String(from)}")`,
    cached: counted(
      table.tasks,
      ({ times }) => times.from !== null && times.to !== null && times.from <= to && times.to >= from,
    ),
  };
}
