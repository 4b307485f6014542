import type { CellRange } from '../../model/range';
import type { ConditionalStyle } from '../../model/sheet-draft';
import { dateToSerial } from '../../dates/read-serial';
import { DEADLINE_WORD } from '../outline/deadline';
import { all, any, choose, is, isNumber, live, number, text } from '../sheet/expression';
import { cellInRow } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import type { Bucket } from './summary-buckets';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';
import type { TaskLine, TaskTime } from './timeline-task';

const MARK = { due: '●', running: '–', open: '~' } as const;
/** Later than any deadline: where open work ends. */
const FAR = 2_000_000;

/** The cells of a task's months. */
export function putBars(
  grid: SheetGrid,
  { system }: SummarySource,
  buckets: readonly Bucket[],
  { row, left }: TaskLine,
  { from, to, deadline }: TaskTime,
): void {
  const isDated = isNumber(deadline);
  // why: work whose deadline is missing or wrong has no known time; a bar would tell the leader that it goes on
  const isShown = any(isDated, is(deadline, '=', text(DEADLINE_WORD.open)));
  const end = choose(isNumber(to), to, number(FAR));
  buckets.forEach((bucket, index) => {
    const first = number(dateToSerial(bucket.first, system));
    const last = number(dateToSerial(bucket.last, system));
    const mark = choose(
      isDated,
      choose(is(to, '<=', last), text(MARK.due), text(MARK.running)),
      text(MARK.open),
    );
    const isWithin = all(is(from, '<=', last), is(end, '>=', first));
    const bar = choose(all(isNumber(from), isShown), choose(isWithin, mark, text('')), text(''));
    grid.put(rowBox(row, left + index, 1), live(bar), 'bar');
  });
}

export interface PaintedRanges {
  readonly bars: CellRange;
  readonly due: CellRange;
  readonly running: CellRange;
}

/** Paint of the timeline: the marks say the same without colour. */
export function timelinePaint({ bars, due, running }: PaintedRanges): readonly ConditionalStyle[] {
  const cell = (range: CellRange): string => cellInRow(range.top, range.left).replace('$', '');
  const bar = cell(bars);
  const counts = (range: CellRange): ConditionalStyle => ({
    range,
    formula: `${cell(range)}>0`,
    style: { bold: true, fill: Ink.paleBlue },
  });
  return [
    { range: bars, formula: `${bar}="${MARK.due}"`, style: { fill: Ink.blue, color: Ink.white } },
    { range: bars, formula: `${bar}="${MARK.running}"`, style: { fill: Ink.midBlue, color: Ink.blue } },
    { range: bars, formula: `${bar}="${MARK.open}"`, style: { fill: Ink.paleGreen, color: Ink.green } },
    counts(due),
    counts(running),
  ];
}
