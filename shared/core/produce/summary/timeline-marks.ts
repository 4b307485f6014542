import type { CellRange } from '../../model/range';
import type { ConditionalStyle } from '../../model/sheet-draft';
import { dateToSerial } from '../../dates/read-serial';
import { DEADLINE_WORD } from '../outline/deadline';
import { cellInRow, formulaText } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import type { StandardTask } from '../standard/standard-task';
import type { Bucket } from './summary-buckets';
import { HelperColumn } from './summary-layout';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';
import { DEADLINE, REMAINING } from './timeline-columns';
import type { TaskLine } from './timeline-task';

const MARK = { due: '●', running: '–', open: '~' } as const;
/** Later than any deadline: where open work ends. */
const FAR = 2_000_000;

/** The cells of a task's months. */
export function putBars(
  grid: SheetGrid,
  { system }: SummarySource,
  buckets: readonly Bucket[],
  { row, left, task }: TaskLine,
): void {
  const from = cellInRow(row, HelperColumn.from);
  const to = cellInRow(row, HelperColumn.to);
  const deadline = cellInRow(row, left - DEADLINE - REMAINING);
  const isDated = `ISNUMBER(${deadline})`;
  // why: work whose deadline is missing or wrong has no known time; a bar would tell the leader that it goes on
  const isShown = `OR(${isDated},${deadline}=${formulaText(DEADLINE_WORD.open)})`;
  buckets.forEach((bucket, index) => {
    const [first, last] = [dateToSerial(bucket.first, system), dateToSerial(bucket.last, system)];
    const end = `IF(ISNUMBER(${to}),${to},${String(FAR)})`;
    const inside = `IF(${isDated},IF(${to}<=${String(last)},"${MARK.due}","${MARK.running}"),"${MARK.open}")`;
    const formula = `=IF(AND(ISNUMBER(${from}),${isShown}),IF(AND(${from}<=${String(last)},${end}>=${String(first)}),${inside},""),"")`;
    grid.put(rowBox(row, left + index, 1), { formula, cached: markOf(task, first, last) }, 'bar');
  });
}

/** What a cell of the timeline shows; the same answer as its formula. */
function markOf(task: StandardTask | undefined, first: number, last: number): string {
  const from = task?.times.from ?? null;
  const to = task?.times.to ?? null;
  if (!task || from === null || from > last || (to ?? FAR) < first) return '';
  if (task.times.word === DEADLINE_WORD.open) return MARK.open;
  if (task.times.word !== DEADLINE_WORD.dated || to === null) return '';
  return to <= last ? MARK.due : MARK.running;
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
