import { type Expression, group, is, live, number } from '../sheet/expression';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import { countProduct } from './count-tasks';
import type { Face } from './summary-face';
import { SECTION_FIGURES, SECTION_NAME } from './summary-layout';
import type { SummarySource } from './summary-source';
import { type TaskTests, taskTests } from './task-tests';

export interface SectionLine {
  /** Numeral and title. */
  readonly name: string;
  readonly section: number;
}

/** Characters of one line of a section's name. */
const NAME_LINE = 22;

/** The lines of the table by section: every topmost section, and what stands outside of all. */
export function sectionLines({ table }: SummarySource): readonly SectionLine[] {
  const lines = table.sections.map(({ section, numeral, title }) => ({
    name: [numeral, title].filter((part) => part !== '').join('. '),
    section,
  }));
  const isOutside = table.tasks.some(({ section }) => section === 0);
  if (lines.length === 0) return [{ name: 'Toàn bộ kế hoạch', section: 0 }];
  return isOutside ? [...lines, { name: 'Ngoài các mục', section: 0 }] : lines;
}

type Figure = readonly [head: string, of: keyof TaskTests];

/** What is counted in each section. */
function figuresOf({ columns }: SummarySource, face: Face): readonly Figure[] {
  if (face === 'quality')
    return [
      ['Số việc', 'isTask'],
      ['Chưa rõ hạn', 'hasNoDeadline'],
      ['Chưa ghi KQ', 'hasNoResult'],
    ];
  return columns.assessment === undefined
    ? [
        ['Số việc', 'isTask'],
        ['Qua hạn', 'isLate'],
        ['30 ngày', 'isAhead'],
      ]
    : [
        ['Số việc', 'isTask'],
        ['Xong', 'isDone'],
        ['Quá hạn', 'isLate'],
      ];
}

export function putSectionHead(grid: SheetGrid, source: SummarySource, face: Face, row: number): void {
  const [left, right] = SECTION_NAME;
  grid.put(rowBox(row, left, right - left + 1), 'Mục của kế hoạch', 'columnHead');
  figuresOf(source, face).forEach(([head], at) => {
    grid.put(rowBox(row, SECTION_FIGURES[at] ?? 0, 1), head, 'columnHead');
  });
}

/** Rows of these sections, one each. */
export function putSectionRows(
  grid: SheetGrid,
  source: SummarySource,
  face: Face,
  place: { readonly row: number; readonly lines: readonly SectionLine[]; readonly textLines: 1 | 2 },
): void {
  const { tasks, columns } = source;
  const tests = taskTests(source);
  const [left, right] = SECTION_NAME;
  place.lines.forEach(({ name, section }, index) => {
    const row = place.row + index;
    const isIn = group(is(columns.section, '=', number(section)));
    const shown = shortenText(name, NAME_LINE * place.textLines);
    grid.put(rowBox(row, left, right - left + 1), shown, 'smallText');
    figuresOf(source, face).forEach(([, of], at) => {
      const value: Expression = countProduct(
        tasks,
        isIn,
        ...tests.isTask,
        ...(of === 'isTask' ? [] : tests[of]),
      );
      grid.put(rowBox(row, SECTION_FIGURES[at] ?? 0, 1), live(value), 'count');
    });
  });
}
