import type { ConditionalStyle } from '../../model/sheet-draft';
import { DEADLINE_WORD } from '../outline/deadline';
import { calc, type Expression, group, is, live, number, text } from '../sheet/expression';
import { fixedCell } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { Assessment } from '../standard/task-progress';
import { countIfs, countProduct, countWords, greatest, says, within } from './count-tasks';
import { PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';
import { thisQuarter } from './this-quarter';

/** A figure that a leader reads at one glance. */
export interface KeyFigure {
  readonly caption: string;
  readonly value: Expression;
  readonly tone: '' | 'Alert' | 'Good';
}

/** Days of the near future that the page looks at. */
const AHEAD = 30;

/** The key figures, live over the standard table; `leads` counts the agencies that lead. */
export function keyFigures(source: SummarySource, leads: Expression): readonly KeyFigure[] {
  const { columns, tasks, today } = source;
  const { kind, to, rank, assessment } = columns;
  const { first, last } = thisQuarter(source);
  const dated = says(kind, DEADLINE_WORD.dated);
  // why: a rank is the deadline itself as long as the task is neither past nor done
  const ahead = countIfs(
    tasks,
    within(rank, '>=', today),
    within(rank, '<', group(calc(today, '+', number(AHEAD + 1)))),
  );
  const calm = (caption: string, value: Expression): KeyFigure => ({ caption, value, tone: '' });
  return [
    calm('Tổng số nhiệm vụ', countProduct(tasks, group(is(kind, '<>', text(''))))),
    calm('Cơ quan chủ trì', leads),
    calm('Đến hạn trong quý này', countIfs(tasks, dated, within(to, '>=', first), within(to, '<=', last))),
    calm(`Đến hạn trong ${String(AHEAD)} ngày tới`, ahead),
    assessment === undefined
      ? {
          caption: 'Đã qua thời hạn ghi trong kế hoạch',
          value: countIfs(tasks, dated, within(to, '<', today)),
          tone: 'Alert',
        }
      : {
          caption: 'Quá hạn, chưa hoàn thành',
          value: countIfs(tasks, says(assessment, Assessment.late)),
          tone: 'Alert',
        },
    calm('Thường xuyên, định kỳ', countWords(tasks, kind, [DEADLINE_WORD.open])),
    calm('Chưa có hạn rõ ràng', countWords(tasks, kind, [DEADLINE_WORD.none, DEADLINE_WORD.unclear])),
    assessment === undefined
      ? calm('Mục của kế hoạch', greatest(source.table.tasks, columns.section))
      : { caption: 'Đã hoàn thành', value: countWords(tasks, assessment, DONE), tone: 'Good' },
  ];
}

const DONE = [Assessment.done, Assessment.doneInTime, Assessment.doneLate];

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
    grid.put(rowBox(row, left, width), live(value), `figure${tone}`);
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
