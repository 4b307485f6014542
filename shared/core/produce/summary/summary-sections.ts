import type { CellRange } from '../../model/range';
import { DEADLINE_WORD } from '../outline/deadline';
import { type Expression, group, is, isNumber, left, live, number, text } from '../sheet/expression';
import type { SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import { countProduct } from './count-tasks';
import type { SummarySource } from './summary-source';
import { Assessment } from '../standard/task-progress';

export interface SectionLine {
  /** Numeral and title. */
  readonly name: string;
  readonly section: number;
}

/** Characters of a title in one row of the table. */
const NAME_LENGTH = 58;
const MOST_ROWS = 3;

/** The lines of the table by section: every topmost section, and what stands outside of all. */
export function sectionLines({ table }: SummarySource): readonly SectionLine[] {
  const lines = table.sections.map(({ section, numeral, title }) => ({
    name: [numeral, title].filter((part) => part !== '').join('. '),
    section,
  }));
  const isOutside = table.tasks.some(({ section }) => section === 0);
  if (lines.length === 0) return [{ name: 'Toàn bộ kế hoạch (không chia mục)', section: 0 }];
  return isOutside ? [...lines, { name: 'Ngoài các mục', section: 0 }] : lines;
}

interface SectionFigure {
  readonly head: string;
  readonly value: (line: SectionLine) => Expression;
}

/** What is counted in each section. */
export function sectionFigures({ columns, tasks, today }: SummarySource): readonly SectionFigure[] {
  const { kind, to, section: inSection, assessment } = columns;
  const figure = (head: string, ...tests: readonly Expression<StandardTask>[]): SectionFigure => ({
    head,
    value: ({ section }) =>
      countProduct(
        tasks,
        group(is(inSection, '=', number(section))),
        group(is(kind, '<>', text(''))),
        ...tests,
      ),
  });
  const isDated = group(is(kind, '=', text(DEADLINE_WORD.dated)));
  const count = figure('Nhiệm vụ');
  if (assessment === undefined) {
    return [
      count,
      figure('Có hạn', isDated),
      figure('Qua hạn', isDated, isNumber(to), group(is(to, '<', today))),
    ];
  }
  return [
    count,
    figure('Hoàn thành', group(is(left(assessment, 10), '=', text(Assessment.done)))),
    figure('Quá hạn', group(is(assessment, '=', text(Assessment.late)))),
  ];
}

/** The table by section; lines beyond `count` are left to "và n mục khác". */
export function putSectionRows(
  grid: SheetGrid,
  source: SummarySource,
  place: { readonly row: number; readonly left: number; readonly nameWidth: number; readonly count: number },
): void {
  const figures = sectionFigures(source);
  const lines = sectionLines(source).slice(0, place.count);
  // why: few sections share the height of the table beside them, so that their titles stand there whole
  const span = Math.max(1, Math.min(MOST_ROWS, Math.floor(place.count / lines.length)));
  lines.forEach((line, index) => {
    const top = place.row + index * span;
    const box = (left: number, width: number): CellRange => ({
      top,
      left,
      bottom: top + span - 1,
      right: left + width - 1,
    });
    grid.put(box(place.left, place.nameWidth), shortenText(line.name, NAME_LENGTH * span), 'smallText');
    figures.forEach(({ value }, at) => {
      grid.put(box(place.left + place.nameWidth + 3 * at, 3), live(value(line)), 'count');
    });
  });
}
