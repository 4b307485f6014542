import type { ConditionalStyle } from '../../model/sheet-draft';
import { DEADLINE_WORD } from '../outline/deadline';
import { choose, type Expression, is, known, live, number } from '../sheet/expression';
import { fixedCell } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { countProduct, countWords } from './count-tasks';
import type { Face } from './summary-face';
import { TILES } from './summary-layout';
import type { SummarySource } from './summary-source';
import { Ink } from './summary-styles';
import { AHEAD, taskTests } from './task-tests';

/** A figure that a leader reads at one glance. */
export interface KeyFigure {
  readonly caption: string;
  readonly value: Expression;
  readonly tone: '' | 'Alert' | 'Good';
  readonly isShare?: boolean;
  /** What others tell of, too. */
  readonly of?: keyof FigureCells;
}

/** The key figures of a face, live over the standard table; `leads` counts the agencies that lead. */
export function keyFigures(source: SummarySource, face: Face, leads: Expression): readonly KeyFigure[] {
  const { columns, tasks } = source;
  const tests = taskTests(source);
  const count = (of: keyof typeof tests): Expression => countProduct(tasks, ...tests.isTask, ...tests[of]);
  const calm = (caption: string, value: Expression): KeyFigure => ({ caption, value, tone: '' });
  const alert = (caption: string, value: Expression): KeyFigure => ({ caption, value, tone: 'Alert' });
  const total = countProduct(tasks, ...tests.isTask);
  const unclear = alert('Chưa có hạn rõ', count('hasNoDeadline'));
  if (face === 'quality')
    return [
      calm('Tổng số nhiệm vụ', total),
      calm('Cơ quan chủ trì', leads),
      alert('Chưa có chủ trì', count('hasNoLead')),
      alert('Nhiều chủ trì', count('hasSeveralLeads')),
      unclear,
      alert('Chưa ghi kết quả', count('hasNoResult')),
    ];
  const ahead = calm(`Đến hạn ${String(AHEAD)} ngày tới`, count('isAhead'));
  if (columns.assessment === undefined)
    return [
      alert('Đã qua hạn ghi trong kế hoạch', count('isLate')),
      ahead,
      calm('Tổng số nhiệm vụ', total),
      calm('Cơ quan chủ trì', leads),
      calm('Thường xuyên, định kỳ', countWords(tasks, columns.kind, [DEADLINE_WORD.open])),
      unclear,
    ];
  const done = count('isDone');
  return [
    { ...alert('Quá hạn, chưa xong', count('isLate')), of: 'late' },
    ahead,
    { caption: 'Đã hoàn thành', value: done, tone: 'Good', of: 'done' },
    { caption: 'Tỷ lệ hoàn thành', value: shareOf(done, total), tone: 'Good', isShare: true },
    { ...calm('Tổng số nhiệm vụ', total), of: 'total' },
    unclear,
  ];
}

/** `part` of `whole`; nought of nothing. */
export const shareOf = (part: Expression, whole: Expression): Expression =>
  choose(
    is(whole, '=', number(0)),
    number(0),
    known(
      `(${part.formula})/(${whole.formula})`,
      quotient(part.evaluate(undefined), whole.evaluate(undefined)),
    ),
  );

const quotient = (part: unknown, whole: unknown): number | undefined =>
  typeof part === 'number' && typeof whole === 'number' && whole !== 0 ? part / whole : undefined;

/** Where the figures stand that others tell of, too. */
export type FigureCells = Readonly<Partial<Record<'total' | 'done' | 'late', Expression>>>;

export interface KeyFigurePlace {
  readonly next: number;
  readonly cells: FigureCells;
  /** Paint that takes the alarm off a tile of zero. */
  readonly paint: readonly ConditionalStyle[];
}

/** Tiles side by side across the page: a figure over its caption. */
export function putKeyFigures(grid: SheetGrid, figures: readonly KeyFigure[], row: number): KeyFigurePlace {
  const paint: ConditionalStyle[] = [];
  const cells: { -readonly [Of in keyof FigureCells]: FigureCells[Of] } = {};
  figures.forEach(({ caption, value, tone, isShare, of }, index) => {
    const [left = 0, right = 0] = TILES[index] ?? [];
    if (of) cells[of] = known(fixedCell(row, left), live(value).cached);
    const width = right - left + 1;
    grid.put(rowBox(row, left, width), live(value), `figure${tone}${isShare ? 'Share' : ''}`);
    grid.put(rowBox(row + 1, left, width), caption, `caption${tone}`);
    if (tone === '') return;
    const formula = `${fixedCell(row, left)}=0`;
    const fill = Ink.paleBlue;
    paint.push({ range: rowBox(row, left, width), formula, style: { fill, color: Ink.blue } });
    paint.push({ range: rowBox(row + 1, left, width), formula, style: { fill } });
  });
  grid.setHeight(row, 28);
  grid.setHeight(row + 1, 27);
  return { next: row + 2, cells, paint };
}
