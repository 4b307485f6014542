import { dateToSerial } from '../../dates/read-serial';
import type { CellRange } from '../../model/range';
import type { ConditionalStyle } from '../../model/sheet-draft';
import { DEADLINE_WORD } from '../outline/deadline';
import { type Expression, live } from '../sheet/expression';
import { cellInRow } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { countIfs, says, within } from './count-tasks';
import type { Bucket, Timeline } from './summary-buckets';
import { LINE, MONTH_CAPTION, MONTHS_LEFT } from './summary-layout';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';

/** Where the counts by month stand. */
export interface MonthsPlace {
  readonly labels: CellRange;
  readonly due: CellRange;
  readonly running: CellRange;
  readonly next: number;
}

/** Three rows: the months (quarters, years), what falls due in each, and what goes on in each. */
export function putMonths(
  grid: SheetGrid,
  source: SummarySource,
  { word, buckets }: Timeline,
  row: number,
): MonthsPlace {
  const [left, right] = MONTH_CAPTION;
  const width = right - left + 1;
  const area = (at: number): CellRange => rowBox(at, MONTHS_LEFT, buckets.length);
  grid.put(rowBox(row, left, width), `Theo ${word}`, 'columnHeadLeft');
  buckets.forEach(({ label }, index) => {
    grid.put(rowBox(row, MONTHS_LEFT + index, 1), label, 'bucketHead');
  });
  const counts = (at: number, caption: string, value: (bucket: Bucket) => Expression): void => {
    grid.put(rowBox(at, left, width), caption, 'smallText');
    buckets.forEach((bucket, index) => {
      grid.put(rowBox(at, MONTHS_LEFT + index, 1), live(value(bucket)), 'bucketCount');
    });
  };
  counts(row + 1, 'Số việc đến hạn', (bucket) => dueIn(source, bucket));
  counts(row + 2, 'Số việc đang làm', (bucket) => runningIn(source, bucket));
  for (let at = row; at < row + 3; at++) grid.setHeight(at, LINE);
  return { labels: area(row), due: area(row + 1), running: area(row + 2), next: row + 3 };
}

const dueIn = ({ columns, tasks, system }: SummarySource, { first, last }: Bucket): Expression =>
  countIfs(
    tasks,
    says(columns.kind, DEADLINE_WORD.dated),
    within(columns.to, '>=', dateToSerial(first, system)),
    within(columns.to, '<=', dateToSerial(last, system)),
  );

const runningIn = ({ columns, tasks, system }: SummarySource, { first, last }: Bucket): Expression =>
  countIfs(
    tasks,
    within(columns.from, '<=', dateToSerial(last, system)),
    within(columns.to, '>=', dateToSerial(first, system)),
  );

/** Months with work stand out. */
export const monthsPaint = ({ due, running }: MonthsPlace): readonly ConditionalStyle[] =>
  [due, running].map((range) => ({
    range,
    formula: `${cellInRow(range.top, range.left).replace('$', '')}>0`,
    style: { bold: true, fill: Ink.paleBlue },
  }));
