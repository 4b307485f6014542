import type { ConditionalStyle } from '../../model/sheet-draft';
import { addDays } from '../../model/calendar-date';
import { dateToSerial } from '../../dates/read-serial';
import { DEADLINE_WORD } from '../outline/deadline';
import { fixedCell, fixedColumn, formulaText } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid, type LiveValue } from '../sheet/sheet-grid';
import type { StandardTask } from '../standard/standard-task';
import { HelperColumn, PAGE_COLUMNS } from './summary-layout';
import { Ink } from './summary-styles';
import { quarterOf, type SummarySource } from './summary-source';
import { Assessment } from '../standard/task-progress';

/** A figure that a leader reads at one glance. */
export interface KeyFigure {
  readonly caption: string;
  readonly value: LiveValue;
  readonly tone: '' | 'Alert' | 'Good';
}

/** Days of the near future that the page looks at. */
const AHEAD = 30;
const dated = formulaText(DEADLINE_WORD.dated);

/** The key figures, live over the standard table. `agencies` is the helper list's rows of leading counts. */
export function keyFigures(source: SummarySource, leads: LiveValue): readonly KeyFigure[] {
  const { columns, table } = source;
  const count = (test: (task: StandardTask) => boolean): number =>
    table.tasks.filter((task) => task.content !== '' && test(task)).length;
  const ofKind = (...words: readonly string[]): LiveValue => ({
    formula: `=${words.map((word) => `COUNTIF(${columns.kind},${formulaText(word)})`).join('+')}`,
    cached: count(({ times }) => words.includes(times.word)),
  });
  const total: LiveValue = { formula: `=SUMPRODUCT(--(${columns.kind}<>""))`, cached: count(() => true) };
  return [
    { caption: 'Tổng số nhiệm vụ', value: total, tone: '' },
    { caption: 'Cơ quan chủ trì', value: leads, tone: '' },
    { caption: 'Đến hạn trong quý này', value: thisQuarter(source, count), tone: '' },
    { caption: `Đến hạn trong ${String(AHEAD)} ngày tới`, value: nextDays(source, count), tone: '' },
    late(source, count),
    { caption: 'Thường xuyên, định kỳ', value: ofKind(DEADLINE_WORD.open), tone: '' },
    {
      caption: 'Chưa có hạn rõ ràng',
      value: ofKind(DEADLINE_WORD.none, DEADLINE_WORD.unclear),
      tone: '',
    },
    columns.assessment === undefined
      ? { caption: 'Mục của kế hoạch', value: sectionCount(source), tone: '' }
      : { caption: 'Đã hoàn thành', value: done(columns.assessment, count), tone: 'Good' },
  ];
}

type Count = (test: (task: StandardTask) => boolean) => number;

function thisQuarter({ columns, today, todayDate, system }: SummarySource, count: Count): LiveValue {
  const month = `3*INT((MONTH(${today})-1)/3)`;
  const from = `DATE(YEAR(${today}),${month}+1,1)`;
  const to = `DATE(YEAR(${today}),${month}+4,0)`;
  const quarter = quarterOf(todayDate);
  const [first, last] = [dateToSerial(quarter.first, system), dateToSerial(quarter.last, system)];
  return {
    formula: `=COUNTIFS(${columns.kind},${dated},${columns.to},">="&${from},${columns.to},"<="&${to})`,
    cached: count(
      ({ times: { word, to: end } }) => isDated(word) && end !== null && end >= first && end <= last,
    ),
  };
}

const isDated = (word: string): boolean => word === DEADLINE_WORD.dated;

/** why: a rank is the deadline itself as long as the task is neither past nor done */
function nextDays({ columns, today, todayDate, system }: SummarySource, count: Count): LiveValue {
  const first = dateToSerial(todayDate, system);
  const end = dateToSerial(addDays(todayDate, AHEAD + 1) ?? todayDate, system);
  return {
    formula: `=COUNTIFS(${columns.rank},">="&${today},${columns.rank},"<"&(${today}+${String(AHEAD + 1)}))`,
    cached: count(({ rank }) => rank >= first && rank < end),
  };
}

function late({ columns, today, todaySerial }: SummarySource, count: Count): KeyFigure {
  if (columns.assessment !== undefined) {
    const value: LiveValue = {
      formula: `=COUNTIF(${columns.assessment},${formulaText(Assessment.late)})`,
      cached: count(({ assessment }) => assessment === Assessment.late),
    };
    return { caption: 'Quá hạn, chưa hoàn thành', value, tone: 'Alert' };
  }
  const value: LiveValue = {
    formula: `=COUNTIFS(${columns.kind},${dated},${columns.to},"<"&${today})`,
    cached: count(({ times: { word, to } }) => isDated(word) && to !== null && to < todaySerial),
  };
  return { caption: 'Đã qua thời hạn ghi trong kế hoạch', value, tone: 'Alert' };
}

function done(assessment: string, count: Count): LiveValue {
  const words = [Assessment.done, Assessment.doneInTime, Assessment.doneLate];
  return {
    formula: `=${words.map((word) => `COUNTIF(${assessment},${formulaText(word)})`).join('+')}`,
    cached: count((task) => (words as readonly string[]).includes(task.assessment)),
  };
}

const sectionCount = ({ columns, table }: SummarySource): LiveValue => ({
  formula: `=MAX(0,MAX(${columns.section}))`,
  cached: table.tasks.reduce((most, { section }) => Math.max(most, section), 0),
});

export interface KeyFigurePlace {
  readonly next: number;
  /** Paint that takes the alarm off a tile of zero. */
  readonly paint: readonly ConditionalStyle[];
}

/** Tiles side by side across the page: a figure over its caption. */
export function putKeyFigures(grid: SheetGrid, figures: readonly KeyFigure[], row: number): KeyFigurePlace {
  const paint: ConditionalStyle[] = [];
  figures.forEach(({ caption, value, tone }, index) => {
    const left = Math.round((index * PAGE_COLUMNS) / figures.length);
    const width = Math.round(((index + 1) * PAGE_COLUMNS) / figures.length) - left;
    grid.put(rowBox(row, left, width), value, `figure${tone}`);
    grid.put(rowBox(row + 1, left, width), caption, `caption${tone}`);
    if (tone === '') return;
    const formula = `${fixedCell(row, left)}=0`;
    const fill = Ink.paleBlue;
    paint.push({ range: rowBox(row, left, width), formula, style: { fill, color: Ink.blue } });
    paint.push({ range: rowBox(row + 1, left, width), formula, style: { fill } });
  });
  grid.setHeight(row, 38);
  grid.setHeight(row + 1, 32);
  return { next: row + 2, paint };
}

/** Number of agencies that lead at least one task, from the helper list. */
export const leadingAgencies = (first: number, last: number, cached: number): LiveValue => ({
  formula: `=COUNTIF(${fixedColumn(HelperColumn.lead, first, last)},">0")`,
  cached,
});
