import type { CellRange } from '../model/range';
import type { ConditionalStyle } from '../model/sheet-draft';
import { dateToSerial } from '../dates/read-serial';
import { DEADLINE_WORD } from './deadline';
import { cellInRow, formulaText } from './sheet-formula';
import { rowBox, type LiveValue, type SheetGrid } from './sheet-grid';
import { shortenFormula, shortenText } from './shorten-text';
import type { StandardTask } from './standard-task';
import { type Bucket, bucketGroups, type Timeline } from './summary-buckets';
import { HelperColumn, LINE_HEIGHT, PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';

/** Where the timeline's counts stand, for the chart over them. */
export interface TimelinePlace {
  readonly labels: CellRange;
  readonly due: CellRange;
  readonly running: CellRange;
  readonly bars: CellRange;
  readonly next: number;
}

const MARK = { due: '●', running: '–', open: '~' } as const;
const CONTENT_LENGTH = 88;
const LEAD_LENGTH = 40;
const FAR = 2_000_000;
const dated = formulaText(DEADLINE_WORD.dated);

/** Head, counts by month and quarter, and a row for each of the next `count` tasks. */
export function putTimeline(
  grid: SheetGrid,
  source: SummarySource,
  timeline: Timeline,
  place: { readonly row: number; readonly count: number },
): TimelinePlace {
  const left = PAGE_COLUMNS - timeline.buckets.length;
  const head = putHead(grid, source, timeline, place.row, left);
  const tasks = [...source.table.tasks]
    .filter(({ content }) => content !== '')
    .sort((a, b) => a.rank - b.rank);
  for (let index = 0; index < place.count; index++) {
    putTask(grid, source, timeline.buckets, { row: head.next + index, index, left, task: tasks[index] });
  }
  return {
    ...head,
    bars: { top: head.next, left, bottom: head.next + Math.max(1, place.count) - 1, right: PAGE_COLUMNS - 1 },
    next: head.next + place.count,
  };
}

function putHead(
  grid: SheetGrid,
  source: SummarySource,
  timeline: Timeline,
  row: number,
  left: number,
): TimelinePlace {
  const { buckets, word } = timeline;
  const width = left;
  const lines = timeline.unit === 'year' ? [] : bucketGroups(buckets);
  let next = row;
  if (lines.length > 0) {
    const groupWord = timeline.unit === 'month' ? 'quý' : 'năm';
    grid.put(rowBox(next, 0, width), `Đến hạn theo ${groupWord}`, 'columnHeadLeft');
    for (const { group, first, last } of lines) {
      const box = { top: next, left: left + first, bottom: next, right: left + last };
      grid.put(box, groupFigure(source, buckets, group, first, last), 'bucketHead');
    }
    grid.setHeight(next, 26);
    next++;
  }
  const countRow = (
    text: string,
    style: string,
    value: (bucket: Bucket) => LiveValue | string,
  ): CellRange => {
    grid.put(rowBox(next, 0, width), text, 'columnHeadLeft');
    buckets.forEach((bucket, index) => {
      grid.put(rowBox(next, left + index, 1), value(bucket), style);
    });
    grid.setHeight(next, 18);
    const range = { top: next, left, bottom: next, right: PAGE_COLUMNS - 1 };
    next++;
    return range;
  };
  const due = countRow(`Số nhiệm vụ đến hạn trong ${word}`, 'bucketCount', (bucket) => dueIn(source, bucket));
  const running = countRow(`Số nhiệm vụ trong thời gian thực hiện`, 'bucketCount', (bucket) =>
    runningIn(source, bucket),
  );
  putColumnHeads(grid, next, left);
  buckets.forEach(({ label }, index) => {
    grid.put(rowBox(next, left + index, 1), label, 'bucketHead');
  });
  grid.setHeight(next, timeline.unit === 'month' ? 20 : 28);
  const labels = { top: next, left, bottom: next, right: PAGE_COLUMNS - 1 };
  return { labels, due, running, bars: labels, next: next + 1 };
}

const NUMBER = 2;
const LEAD = 5;
const DEADLINE = 3;
const REMAINING = 3;
const contentWidth = (left: number): number => left - NUMBER - LEAD - DEADLINE - REMAINING;

function putColumnHeads(grid: SheetGrid, row: number, left: number): void {
  const widths = [NUMBER, contentWidth(left), LEAD, DEADLINE, REMAINING];
  let column = 0;
  ['STT', 'Nhiệm vụ, theo hạn gần nhất', 'Chủ trì', 'Hạn', 'Ngày'].forEach((text, index) => {
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

const isDue = (
  { system }: SummarySource,
  first: Bucket,
  last: Bucket,
  { times: { word, to } }: StandardTask,
): boolean =>
  word === DEADLINE_WORD.dated &&
  to !== null &&
  to >= dateToSerial(first.first, system) &&
  to <= dateToSerial(last.last, system);

const dueIn = (source: SummarySource, bucket: Bucket): LiveValue => ({
  formula: `=${dueFormula(source, bucket, bucket)}`,
  cached: counted(source.table.tasks, (task) => isDue(source, bucket, bucket, task)),
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
    cached: `${group}: ${String(counted(source.table.tasks, (task) => isDue(source, from, to, task)))}`,
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

interface TaskLine {
  readonly row: number;
  readonly index: number;
  readonly left: number;
  readonly task: StandardTask | undefined;
}

function putTask(grid: SheetGrid, source: SummarySource, buckets: readonly Bucket[], line: TaskLine): void {
  const { row, index, left, task } = line;
  const { columns } = source;
  const position = cellInRow(row, HelperColumn.position);
  const pick = (column: string): string => `INDEX(${column},${position})`;
  const live = (formula: string, cached: LiveValue['cached']): LiveValue => ({
    formula: `=IF(${position}="","",${formula})`,
    cached: task ? cached : '',
  });
  const firstRow = source.table.layout.firstRow;
  const smallest = `SMALL(${columns.rank},${String(index + 1)})`;
  grid.put(
    rowBox(row, HelperColumn.position, 1),
    {
      formula: `=IFERROR(MATCH(${smallest},${columns.rank},0),"")`,
      cached: task ? task.row - firstRow + 1 : '',
    },
    'helper',
  );
  const width = contentWidth(left);
  grid.put(rowBox(row, 0, NUMBER), live(pick(columns.label), task?.label ?? ''), 'label');
  grid.put(
    rowBox(row, NUMBER, width),
    live(
      shortenFormula(pick(columns.content), CONTENT_LENGTH),
      shortenText(task?.content ?? '', CONTENT_LENGTH),
    ),
    'smallText',
  );
  const lead = `${pick(columns.lead)}&""`;
  grid.put(
    rowBox(row, NUMBER + width, LEAD),
    live(shortenFormula(lead, LEAD_LENGTH), shortenText(task?.lead ?? '', LEAD_LENGTH)),
    'smallText',
  );
  putTaskTime(grid, source, line, live, pick);
  putBars(grid, source, buckets, line);
  grid.setHeight(row, LINE_HEIGHT);
}

function putTaskTime(
  grid: SheetGrid,
  { columns, today, todaySerial }: SummarySource,
  { row, left, task }: TaskLine,
  live: (formula: string, cached: LiveValue['cached']) => LiveValue,
  pick: (column: string) => string,
): void {
  const isDated = task?.times.word === DEADLINE_WORD.dated && task.times.to !== null;
  const at = left - DEADLINE - REMAINING;
  const kind = pick(columns.kind);
  grid.put(
    rowBox(row, at, DEADLINE),
    live(
      `IF(${kind}=${dated},${pick(columns.to)},${kind})`,
      isDated ? task.times.to : (task?.times.word ?? ''),
    ),
    'deadline',
  );
  const deadline = cellInRow(row, at);
  const isDone =
    columns.assessment === undefined ? undefined : `LEFT(${pick(columns.assessment)},10)="Hoàn thành"`;
  const remaining = `IF(ISNUMBER(${deadline}),${deadline}-${today},"")`;
  const days = isDated ? (task.times.to ?? 0) - todaySerial : '';
  grid.put(
    rowBox(row, at + DEADLINE, REMAINING),
    isDone === undefined
      ? live(remaining, days)
      : live(`IF(${isDone},"xong",${remaining})`, task?.assessment.startsWith('Hoàn thành') ? 'xong' : days),
    'remaining',
  );
  const ends = [
    { column: HelperColumn.from, formula: pick(columns.from), cached: task?.times.from ?? '' },
    { column: HelperColumn.to, formula: pick(columns.to), cached: task?.times.to ?? '' },
  ];
  for (const { column, formula, cached } of ends)
    grid.put(rowBox(row, column, 1), live(formula, cached), 'helper');
}

function putBars(
  grid: SheetGrid,
  { system }: SummarySource,
  buckets: readonly Bucket[],
  { row, left, task }: TaskLine,
): void {
  const from = cellInRow(row, HelperColumn.from);
  const to = cellInRow(row, HelperColumn.to);
  const isDated = `ISNUMBER(${cellInRow(row, left - DEADLINE - REMAINING)})`;
  buckets.forEach((bucket, index) => {
    const [first, last] = [dateToSerial(bucket.first, system), dateToSerial(bucket.last, system)];
    const end = `IF(ISNUMBER(${to}),${to},${String(FAR)})`;
    const inside = `IF(${isDated},IF(${to}<=${String(last)},"${MARK.due}","${MARK.running}"),"${MARK.open}")`;
    const formula = `=IF(ISNUMBER(${from}),IF(AND(${from}<=${String(last)},${end}>=${String(first)}),${inside},""),"")`;
    grid.put(rowBox(row, left + index, 1), { formula, cached: markOf(task, first, last) }, 'bar');
  });
}

/** What a cell of the timeline shows; the same answer as its formula. */
function markOf(task: StandardTask | undefined, first: number, last: number): string {
  const from = task?.times.from ?? null;
  const to = task?.times.to ?? null;
  if (!task || from === null || from > last || (to ?? FAR) < first) return '';
  if (task.times.word !== DEADLINE_WORD.dated || to === null) return MARK.open;
  return to <= last ? MARK.due : MARK.running;
}

/** Paint of the timeline: the marks say the same without colour. */
export function timelinePaint({ bars, due, running }: TimelinePlace): readonly ConditionalStyle[] {
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
